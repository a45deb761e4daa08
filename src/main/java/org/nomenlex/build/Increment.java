package org.nomenlex.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nomenlex.amend.Operation;
import org.nomenlex.apply.Reach;
import org.nomenlex.ask.Edition;
import org.nomenlex.corpus.CorpusReader;
import org.nomenlex.corpus.FileReport;
import org.nomenlex.corpus.FileSeen;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.store.ArticleChange;
import org.nomenlex.store.Entry;
import org.nomenlex.store.LawPatcher;
import org.nomenlex.timeline.ActParser;
import org.nomenlex.timeline.ActTies;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.Holdings;

/**
 * Builds after new acts came to a corpus, without going through all of it again. The part of the law that the new acts have
 * to do with is consolidated twice, without them and with them; where the two differ, the history in the folder is patched.
 * The result is that of a build from nothing; where that is not certain, {@link FullBuildNeeded} says why.
 */
final class Increment {

    private final Memory memory;
    private final ActParser parser;
    private final List<FileReport> files = new ArrayList<>();
    private final List<FileSeen> added = new ArrayList<>();
    private List<FileReport> allFiles = List.of();
    private final Part part;
    private final Set<Numac> tied;
    private Set<Consolidator.Key> concerned = Set.of();
    private Replay before;
    private Replay after;

    /**
     * Works out what the new acts change.
     *
     * @param memory of the last build
     * @param seen the files of the corpus as they lie there now
     */
    Increment(Memory memory, List<FileSeen> seen, ActParser parser) {
        this.memory = memory;
        this.parser = parser;
        compare(seen);
        this.part = new Part(memory, files, seen, added, parser);
        refuseWhatIsGlobal();
        this.tied = part.tied(part.fresh());
        this.after = consolidate();
        boolean onTop = !from().isEmpty() && after.isOnlyOf(part.fresh());
        this.before = onTop ? after.beginning() : new Replay(part.before(), parser, memory.languages(), from(), after);
        refuseWhatSpreads();
    }

    /** Most files are as they were, and in the same order: of these only those between the first and the last other are looked up. */
    private void compare(List<FileSeen> seen) {
        List<FileReport> before = memory.files();
        int shorter = Math.min(before.size(), seen.size());
        int head = 0;
        while (head < shorter && before.get(head).file().equals(seen.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).file().equals(seen.get(seen.size() - 1 - tail))) {
            tail++;
        }
        files.addAll(before.subList(0, head));
        compare(before.subList(head, before.size() - tail), seen.subList(head, seen.size() - tail));
        files.addAll(before.subList(before.size() - tail, before.size()));
    }

    private void compare(List<FileReport> reports, List<FileSeen> seen) {
        Map<String, FileReport> known = new HashMap<>();
        reports.forEach(f -> known.put(f.file().place(), f));
        for (FileSeen file : seen) {
            FileReport before = known.remove(file.place());
            if (before == null) {
                added.add(file);
            } else if (before.file().equals(file)) {
                files.add(before);
            } else if (CorpusReader.print(file).filter(before.print()::equals).isPresent()) {
                files.add(new FileReport(file, before.print(), before.holds(), before.problems()));
            } else {
                throw new FullBuildNeeded("changed: " + file.name());
            }
        }
        if (!known.isEmpty()) {
            throw new FullBuildNeeded(
                    "gone: " + known.values().iterator().next().file().name());
        }
    }

    private void refuseWhatIsGlobal() {
        for (FileReport report : part.reports(added)) {
            if (!report.isAct()) {
                throw new FullBuildNeeded("no act: " + report.file().name());
            }
        }
        if (part.fresh().isEmpty()) {
            throw new FullBuildNeeded("no act is new");
        }
        boolean chapters =
                memory.acts().values().stream().anyMatch(k -> k.ties().repealsChapter());
        for (ActTies ties : part.freshTies().values()) {
            if (memory.acts().containsKey(ties.numac())) {
                throw new FullBuildNeeded("another text of " + ties.numac());
            }
            if (ties.repealsChapter() || chapters && ties.namesChapter()) {
                throw new FullBuildNeeded(ties.numac() + " is about a chapter");
            }
        }
        for (Language language : part.languages()) {
            if (!memory.languages().contains(language)) {
                throw new FullBuildNeeded("a first text in " + language.code());
            }
        }
    }

    /** Consolidates the part, which grows until it holds all that has a say in the articles concerned. */
    private Replay consolidate() {
        part.grow(tied, Set.of());
        while (true) {
            Replay replay = new Replay(part.all(), parser, memory.languages(), from());
            Set<Consolidator.Key> keys = replay.everConcerned(tied);
            tied.stream().map(memory.acts()::get).filter(Objects::nonNull).forEach(k -> keys.addAll(k.concerns()));
            Set<Consolidator.Key> texts = new TreeSet<>(memory.everTexts());
            texts.addAll(replay.everTexts());
            texts.retainAll(keys);
            Set<Numac> supporting = new TreeSet<>(tied);
            texts.forEach(key -> supporting.addAll(memory.concerning(key)));
            Set<Numac> all = part.tied(supporting);
            if (keys.equals(concerned) && part.acts().containsAll(all)) {
                return replay;
            }
            concerned = keys;
            part.grow(all, texts);
        }
    }

    /**
     * The day from which on the part may be otherwise: where nothing is tied to the new acts, that of the first of them;
     * else nothing is certain (empty).
     */
    private String from() {
        Holdings all = part.all();
        boolean apart = tied.equals(part.fresh())
                && all.decisions().isEmpty()
                && all.events().isEmpty();
        return apart
                ? all.acts().stream()
                        .filter(a -> part.fresh().contains(a.numac()))
                        .map(a -> a.act().header().published().toString())
                        .min(String::compareTo)
                        .orElse("")
                : "";
    }

    private void refuseWhatSpreads() {
        Set<Numac> wide = after.law().wide();
        if (wide.stream().anyMatch(tied::contains)) {
            throw new FullBuildNeeded("an act changes all articles");
        }
        if (part.acts().stream()
                .map(memory.acts()::get)
                .anyMatch(k -> k != null && k.ties().repealsChapter())) {
            throw new FullBuildNeeded("an act repeals a chapter");
        }
        boolean moved = !before.law().renumbered().isEmpty()
                || !after.law().renumbered().isEmpty()
                || !Collections.disjoint(memory.renumbered(), concerned);
        if (moved) {
            throw new FullBuildNeeded("an article is renumbered");
        }
        if (!before.misfits().equals(after.misfits())) {
            throw new FullBuildNeeded("a decision is concerned");
        }
    }

    /**
     * What came of it.
     *
     * @param facts the lines of the facts that are otherwise
     */
    record Result(Edition edition, Memory memory, Map<String, String> facts, Counts counts, String way) {}

    /**
     * Patches the history in the folder.
     *
     * @param state names the build, by the commit that it makes
     * @param counts of the last build
     */
    Result write(Path out, Counts counts, java.util.function.Function<String, String> state) {
        Splice splice = new Splice(memory.publications(), before, after);
        try (LawPatcher patcher = LawPatcher.open(out, memory.publications().size(), splice.kept())) {
            for (Splice.Place place : splice.places()) {
                patcher.write(patch(place, patcher));
            }
            Frame then = before.last();
            Frame now = after.last();
            List<ActRecord> acts = changedActs(then, now, memory.publications().size() - 1, patcher);
            List<ArticleChange> articles = changedArticles(then, now);
            Edition edition = patcher.finish(articles, !memory.texts().isEmpty(), after.titles());
            Memory next = next(state.apply(edition.commit()), splice.publications(), now);
            Map<String, String> facts = new TreeMap<>();
            put(new FactsPen(facts::put), acts, articles);
            Counts total = counts.changed(then.records().values(), now.records().values(), articles, next.texts());
            return new Result(edition, next, facts, total, way(splice, articles));
        }
    }

    private LawPatcher.Patch patch(Splice.Place place, LawPatcher patcher) {
        Frame then = place.base() < 0
                ? Frame.NOTHING
                : before.at(memory.publications().get(place.base()));
        Frame now = after.at(place.id());
        if (!memory.wide().isEmpty() && !texts(then).equals(texts(now))) {
            throw new FullBuildNeeded("an article begins, and acts change all articles");
        }
        return new LawPatcher.Patch(
                place.base(),
                LocalDate.parse(place.id().substring(0, 10)),
                message(place),
                changedActs(then, now, place.base(), patcher),
                changedArticles(then, now));
    }

    private Set<Consolidator.Key> texts(Frame frame) {
        Set<Consolidator.Key> texts = frame.texts();
        texts.retainAll(concerned);
        return texts;
    }

    /** The message of a commit that is new, or of an act whose standing may be another; empty where the old one stays. */
    private Optional<String> message(Splice.Place place) {
        boolean own = after.ids().contains(place.id()) && (!place.isOld() || after.isOf(place.id(), tied));
        return own ? Optional.of(after.message(place.id())) : Optional.empty();
    }

    private List<ArticleChange> changedArticles(Frame then, Frame now) {
        List<ArticleChange> changes = new ArrayList<>();
        for (Consolidator.Key key : concerned) {
            Entry.ChangedArticle old = then.article(key);
            Entry.ChangedArticle fresh = now.article(key);
            boolean text = then.hasText(key) || now.hasText(key);
            if (text && !old.equals(fresh)) {
                changes.add(new ArticleChange(old, fresh));
            }
        }
        return changes;
    }

    private List<ActRecord> changedActs(Frame then, Frame now, int base, LawPatcher patcher) {
        List<ActRecord> changed = new ArrayList<>();
        now.records().forEach((numac, record) -> {
            ActRecord old = then.records().get(numac);
            if (!record.equals(old)) {
                changed.add(tied.contains(numac) ? record : merged(old, record, patcher.act(base, numac)));
            }
        });
        return changed;
    }

    /**
     * An act that has a say in articles outside the part as well: of its operations those are otherwise that are so in the
     * part, the others are as the repository has them.
     */
    private ActRecord merged(ActRecord old, ActRecord fresh, Optional<ActRecord> kept) {
        boolean same = old != null
                && kept.isPresent()
                && old.parsed().equals(fresh.parsed())
                && old.status().equals(fresh.status())
                && kept.get().outcomes().size() == fresh.outcomes().size();
        if (!same) {
            throw new FullBuildNeeded(
                    "the standing of " + fresh.parsed().header().numac() + " is concerned");
        }
        List<OperationOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < fresh.outcomes().size(); i++) {
            OperationOutcome now = fresh.outcomes().get(i);
            OperationOutcome there = kept.get().outcomes().get(i);
            if (now.equals(old.outcomes().get(i))) {
                outcomes.add(new OperationOutcome(now.operation(), there.state(), there.effect(), there.reason()));
            } else {
                refuseUnlessWithin(now.operation(), fresh);
                outcomes.add(now);
            }
        }
        return new ActRecord(fresh.parsed(), outcomes, fresh.status());
    }

    private void refuseUnlessWithin(Operation operation, ActRecord act) {
        Set<String> within = new TreeSet<>();
        concerned.forEach(k -> within.add(k.article().value()));
        boolean whole = operation.instruction().amended().isNomenclature()
                && !Reach.of(operation, List.of()).isEmpty()
                && Reach.of(operation, List.of()).stream().allMatch(a -> within.contains(a.value()));
        if (!whole) {
            throw new FullBuildNeeded(act.parsed().header().numac() + ", art. "
                    + operation.instruction().id() + ", has a say in other articles as well");
        }
    }

    private void put(FactsPen facts, List<ActRecord> acts, List<ArticleChange> articles) {
        acts.forEach(a -> facts.put(after.entries().facts(a.parsed().header().numac(), a)));
        tied.forEach(n -> {
            if (after.last().records().containsKey(n)) {
                facts.put(after.entries().facts(n, after.last().records().get(n)));
            }
        });
        for (ArticleChange change : articles) {
            Entry.ChangedArticle now = change.after();
            Consolidator.Key key = new Consolidator.Key(now.article(), now.language());
            facts.put(
                    key,
                    now.versions().isEmpty()
                            ? Optional.empty()
                            : Optional.of(after.entries().articleFacts(key)));
        }
        facts.putUnreadable(problems());
    }

    private List<FileReport> allFiles() {
        if (allFiles.isEmpty()) {
            List<FileReport> all = new ArrayList<>(files);
            all.addAll(part.reports(added));
            allFiles = part.inOrder(all);
        }
        return allFiles;
    }

    /** Lines on what could not be read without a doubt. */
    List<String> problems() {
        return Memory.problems(allFiles());
    }

    /** The fingerprint of the corpus with the new acts. */
    String fingerprint() {
        return CorpusReader.fingerprint(
                allFiles().stream().map(FileReport::print).toList());
    }

    private Memory next(String state, List<String> publications, Frame now) {
        Map<Numac, Memory.Known> acts = new TreeMap<>(memory.acts());
        for (Numac act : tied) {
            ActTies ties = part.freshTies().containsKey(act)
                    ? part.freshTies().get(act)
                    : memory.acts().get(act).ties();
            Set<Consolidator.Key> keys = new TreeSet<>(after.everConcerned(Set.of(act)));
            if (memory.acts().containsKey(act)) {
                keys.addAll(memory.acts().get(act).concerns());
            }
            acts.put(act, new Memory.Known(ties, keys));
        }
        Set<Consolidator.Key> texts = new TreeSet<>(memory.texts());
        texts.removeAll(concerned);
        texts.addAll(texts(now));
        Set<Consolidator.Key> ever = new TreeSet<>(after.everTexts());
        ever.retainAll(concerned);
        ever.addAll(memory.everTexts());
        return new Memory(
                state,
                allFiles(),
                publications,
                acts,
                texts,
                ever,
                memory.renumbered(),
                memory.wide(),
                memory.languages(),
                memory.listed());
    }

    private String way(Splice splice, List<ArticleChange> articles) {
        return "from the last build: " + part.fresh().size() + " new, "
                + part.acts().size() + " acts read, "
                + articles.size() + " articles changed, " + splice.places().size() + " of "
                + splice.publications().size() + " commits written";
    }
}
