package org.nomenlex.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActHeader;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.corpus.Corpus;
import org.nomenlex.corpus.CorpusReader;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.shared.Shared;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.HeldAct;
import org.nomenlex.timeline.Holdings;
import org.nomenlex.timeline.Publication;

/**
 * What is known on a day is what comes of the acts published by then alone, over random combinations of the small chains of
 * law: knowledge that grows publication by publication equals knowledge begun anew from a part of the corpus.
 */
class SubsetReplayTest {

    private static final long SEED = 20_330_101L;
    private static final int COMBINATIONS = 60;
    private static final int FOLDERS = 4;

    @TestFactory
    List<DynamicTest> onEachDayOfPublication() {
        List<CaseFolder> folders = new ArrayList<>(CaseFolder.in(Path.of("src/test/resources/cases")));
        folders.addAll(CaseFolder.in(Shared.path("gold/cases")));
        Collections.shuffle(folders, new Random(SEED));
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < COMBINATIONS; i++) {
            List<CaseFolder> some = apart(folders.subList(i * FOLDERS, (i + 1) * FOLDERS));
            tests.add(DynamicTest.dynamicTest(
                    String.join(
                            ", ",
                            some.stream()
                                    .map(f -> f.folder().getFileName().toString())
                                    .toList()),
                    () -> compare(some)));
        }
        return tests;
    }

    /** Folders that share no act number: the invented acts of two may have one. */
    private static List<CaseFolder> apart(List<CaseFolder> folders) {
        List<CaseFolder> apart = new ArrayList<>();
        Set<Numac> seen = new HashSet<>();
        for (CaseFolder folder : folders) {
            List<Numac> numbers = CorpusReader.open(List.of(folder.folder())).read().acts().stream()
                    .map(a -> a.header().numac())
                    .distinct()
                    .toList();
            if (numbers.stream().noneMatch(seen::contains)) {
                seen.addAll(numbers);
                apart.add(folder);
            }
        }
        return apart;
    }

    private static void compare(List<CaseFolder> folders) {
        Holdings all = holdings(folders.stream().map(CaseFolder::folder).toList());
        Consolidator growing = new Consolidator(all, AmendmentParser::parse);
        List<Publication> publications = growing.publications();
        for (int i = 0; i < publications.size(); i++) {
            LocalDate day = publications.get(i).day();
            growing.publish(List.of(publications.get(i)));
            boolean lastOfDay = i + 1 == publications.size()
                    || publications.get(i + 1).day().isAfter(day);
            if (lastOfDay) {
                assertSame(growing, fresh(all, day, growing.languages()), day);
            }
        }
    }

    private static Consolidator fresh(Holdings all, LocalDate day, Set<Language> languages) {
        Consolidator fresh = new Consolidator(knownBy(all, day), AmendmentParser::parse, languages);
        fresh.publish(
                fresh.publications().stream().filter(p -> !p.day().isAfter(day)).toList());
        return fresh;
    }

    /**
     * What was published by a day. Of an act that was withdrawn a database keeps no more than a mark; where the corpus holds
     * the act that withdrew it, that mark is as unknown before it as the act itself.
     */
    private static Holdings knownBy(Holdings all, LocalDate day) {
        List<String> later = all.acts().stream()
                .map(a -> a.act().header())
                .filter(h -> h.published().isAfter(day) && !h.dossier().isEmpty())
                .map(ActHeader::dossier)
                .toList();
        Holdings by = all.publishedBy(day);
        return new Holdings(
                by.acts().stream().map(a -> unmarked(a, later)).toList(),
                by.bases(),
                by.events(),
                by.decisions(),
                Map.of());
    }

    private static HeldAct unmarked(HeldAct held, List<String> later) {
        Act act = held.act();
        List<EditorialNote> notes = act.notes().stream()
                .filter(n -> later.stream().noneMatch(n.reference()::contains))
                .toList();
        return !act.articles().isEmpty() || notes.equals(act.notes())
                ? held
                : new HeldAct(
                        new Act(act.header(), act.language(), act.articles(), notes, act.signatures(), act.source()),
                        held.parsed());
    }

    private static void assertSame(Consolidator growing, Consolidator fresh, LocalDate day) {
        Set<Consolidator.Key> keys = new TreeSet<>(growing.articles());
        keys.addAll(fresh.articles());
        for (Consolidator.Key key : keys) {
            assertThat(growing.versions(key)).as("%s as known on %s", key, day).isEqualTo(fresh.versions(key));
            assertThat(open(growing, key, day))
                    .as("pending on %s on %s", key, day)
                    .isEqualTo(open(fresh, key, day));
        }
        for (Numac act : growing.acts()) {
            assertThat(growing.record(act)).as("act %s on %s", act, day).isEqualTo(fresh.record(act));
        }
    }

    /** What is announced is kept as it was when the article was last computed; readers leave out what took effect since. */
    private static List<Remark> open(Consolidator consolidator, Consolidator.Key key, LocalDate day) {
        return consolidator.pending(key).stream()
                .filter(r -> r.effect() == null || r.effect().isAfter(day))
                .toList();
    }

    private static Holdings holdings(List<Path> folders) {
        Corpus corpus = CorpusReader.open(folders).read();
        List<HeldAct> acts = corpus.acts().stream()
                .map(a -> new HeldAct(a, AmendmentParser.parse(a)))
                .toList();
        return new Holdings(acts, corpus.bases(), corpus.events(), corpus.decisions(), Map.of());
    }
}
