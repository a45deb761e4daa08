package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Numac;
import org.nomenlex.law.Period;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;

/**
 * A library held in memory, for tests of what reads the law. It knows one state of knowledge: acts and versions are there
 * from the day of knowledge that they are given on.
 */
public final class FixtureLibrary implements Library {

    private final List<Known> versions = new ArrayList<>();
    private final List<ActRecord> acts = new ArrayList<>();

    private record Known(
            ArticleVersion version,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** Adds a version, known since ever. */
    public FixtureLibrary with(ArticleVersion version) {
        return with(version, LocalDate.MIN, null);
    }

    /** Adds a version that is believed from one day of knowledge to another. */
    public FixtureLibrary with(ArticleVersion version, LocalDate knownFrom, @Nullable LocalDate knownTo) {
        versions.add(new Known(version, knownFrom, knownTo));
        return this;
    }

    /** Adds an act. */
    public FixtureLibrary with(ActRecord act) {
        acts.add(act);
        return this;
    }

    @Override
    public Edition edition() {
        LocalDate last = acts.stream()
                .map(a -> a.parsed().header().published())
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Edition("edition/" + last + "-1a2b3c4d", "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d", last);
    }

    @Override
    public List<ArticleNumber> articles(Language language, LocalDate knownAt) {
        return versions.stream()
                .filter(k -> k.on(knownAt) && k.version().language() == language)
                .map(k -> k.version().article())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<ArticleVersion> versions(ArticleNumber article, Language language, LocalDate knownAt) {
        return versions.stream()
                .filter(k -> k.on(knownAt))
                .map(Known::version)
                .filter(v -> v.article().equals(article) && v.language() == language)
                .sorted(Comparator.comparing(v -> v.period().from()))
                .toList();
    }

    @Override
    public List<ActRecord> acts(LocalDate knownAt) {
        return acts.stream()
                .filter(a -> !a.parsed().header().published().isAfter(knownAt))
                .sorted(Comparator.comparing(
                        (ActRecord a) -> a.parsed().header().published()))
                .toList();
    }

    @Override
    public Optional<String> commitOf(ArticleVersion version) {
        return Optional.of("1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d");
    }

    @Override
    public void close() {}

    /** A version without refusals and remarks. */
    public static ArticleVersion version(
            String article, Language language, String from, @Nullable String to, List<Passage> text, String... madeBy) {
        Period period = new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new ArticleVersion(
                new ArticleNumber(article), language, period, text, List.of(madeBy), List.of(), List.of());
    }

    /** A passage of one origin. */
    public static Passage passage(
            String path, String identity, Passage.Kind kind, int depth, String text, Provenance p) {
        return passage(path, identity, kind, depth, new Piece(text, p));
    }

    /** A passage of several origins. */
    public static Passage passage(String path, String identity, Passage.Kind kind, int depth, Piece... pieces) {
        return new Passage(UnitPath.parse(path), identity, kind, depth, List.of(pieces));
    }

    /** A royal decree with operations that all took effect on one day. */
    public static ActRecord act(String numac, String signed, String published, String effect, Operation... operations) {
        ActHeader header = new ActHeader(
                new Numac(numac),
                signed + "/01",
                "arrêté royal",
                LocalDate.parse(signed),
                LocalDate.parse(published),
                "Arrêté royal modifiant la nomenclature",
                "1234",
                "",
                "",
                "",
                List.of());
        ParsedArticle article = new ParsedArticle("1", ArticleRole.AMENDING, List.of(operations), List.of(), 100, 100);
        LocalDate day = LocalDate.parse(effect);
        Commencement commencement = new Commencement(List.of(Commencement.REST), "fixed", day, "2", "art. 2");
        ParsedAct parsed = new ParsedAct(header, List.of(commencement), List.of(article), List.of());
        List<OperationOutcome> outcomes = List.of(operations).stream()
                .map(o -> new OperationOutcome(o, OperationOutcome.State.APPLIED, day, ""))
                .toList();
        return new ActRecord(parsed, outcomes, "");
    }

    /** What an operation is about. */
    public static Instruction instruction(String id, String target, String words) {
        return new Instruction(
                id,
                AmendedText.NOMENCLATURE,
                UnitPath.parse(target),
                LanguageScope.BOTH,
                "",
                words,
                Place.START,
                List.of());
    }
}
