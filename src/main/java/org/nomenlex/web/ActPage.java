package org.nomenlex.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;

/**
 * An act: each instruction beside the words it changed.
 *
 * @param visit the request
 * @param act the act
 * @param instructions its instructions in order
 * @param elsewhere changes that the act made and that belong to no single instruction
 * @param unparsed what was not understood
 */
public record ActPage(
        Visit visit, ActRecord act, List<Told> instructions, List<Change> elsewhere, List<Unparsed> unparsed) {

    /**
     * An instruction with what it did.
     *
     * @param outcome the operation and its fate
     * @param changes the passages that it changed
     */
    public record Told(OperationOutcome outcome, List<Change> changes) {
        /** The place in the act. */
        public String id() {
            return outcome.operation().instruction().id();
        }

        /** The new text that the act gives, where no text of the law shows it yet. */
        public List<String> content() {
            Operation op = outcome.operation();
            if (op instanceof Operation.Replace r) {
                return r.content();
            }
            return op instanceof Operation.Insert i ? i.content() : List.of();
        }
    }

    /**
     * A passage that an act changed.
     *
     * @param article its article
     * @param day the day of effect
     * @param row the passage before and after
     */
    public record Change(ArticleNumber article, LocalDate day, DiffRow row) {}

    /** Steps that acts count and that a passage's own place may not have. */
    private static final Set<SegmentKind> COUNTED =
            Set.of(SegmentKind.ALINEA, SegmentKind.SENTENCE, SegmentKind.DASH, SegmentKind.INTRO);

    private record Spot(ArticleNumber article, LocalDate day) {}

    static ActPage of(Visit visit, String numac) {
        ActRecord act = visit.actOf(numac).orElseThrow(() -> BadRequest.notFound("error.noAct", numac));
        Map<String, List<Change>> byOperation = new LinkedHashMap<>();
        for (Spot spot : spots(visit, act)) {
            for (Change change : changes(visit, spot)) {
                operationsOf(change, numac)
                        .forEach(op -> byOperation
                                .computeIfAbsent(op, k -> new ArrayList<>())
                                .add(change));
            }
        }
        List<Told> told = new ArrayList<>();
        List<Change> unclaimed = byOperation.getOrDefault("", new ArrayList<>());
        for (OperationOutcome outcome : act.outcomes()) {
            List<Change> own =
                    byOperation.remove(outcome.operation().instruction().id());
            told.add(new Told(outcome, own == null ? at(outcome, unclaimed) : own));
        }
        Set<Change> shown = new HashSet<>();
        told.forEach(t -> shown.addAll(t.changes()));
        byOperation.values().forEach(c -> c.removeAll(shown));
        List<Change> rest =
                byOperation.values().stream().flatMap(List::stream).distinct().toList();
        return new ActPage(
                visit, act, told, rest, act.parsed().unparsed().distinct().toList());
    }

    /** What went leaves no words that name an operation: the one that aims at its place is the one that took it. */
    private static List<Change> at(OperationOutcome outcome, List<Change> unclaimed) {
        if (outcome.state() != OperationOutcome.State.APPLIED) {
            return List.of();
        }
        List<Segment> target = outcome.operation().instruction().target().segments().stream()
                .filter(s -> !COUNTED.contains(s.kind()))
                .toList();
        List<Change> own = unclaimed.stream()
                .filter(c -> target.size() > 1 && c.row().path().segments().size() >= target.size())
                .filter(c -> c.row().path().segments().subList(0, target.size()).equals(target))
                .toList();
        unclaimed.removeAll(own);
        return own;
    }

    /** The articles and days at which the act took effect. */
    private static Set<Spot> spots(Visit visit, ActRecord act) {
        Set<Spot> spots =
                new TreeSet<>(java.util.Comparator.comparing(Spot::day).thenComparing(Spot::article));
        String numac = act.parsed().header().numac().value();
        Set<ArticleNumber> articles = new TreeSet<>();
        act.outcomes()
                .forEach(o -> o.operation().instruction().target().article().ifPresent(articles::add));
        for (ArticleNumber article : articles) {
            versions(visit, article).stream()
                    .filter(v -> v.madeBy().contains(numac))
                    .forEach(v -> spots.add(new Spot(article, v.period().from())));
        }
        return spots;
    }

    private static List<ArticleVersion> versions(Visit visit, ArticleNumber article) {
        Language language = visit.law();
        List<ArticleVersion> versions = visit.desk().versions(article, language, visit.knownAt());
        return versions.isEmpty()
                ? visit.desk().versions(article, ArticlePage.other(language), visit.knownAt())
                : versions;
    }

    private static List<Change> changes(Visit visit, Spot spot) {
        TextDiff diff = TextDiff.of(
                spot.article(),
                visit.law(),
                versions(visit, spot.article()),
                UnitReference.ofArticle(spot.article()),
                spot.day().minusDays(1),
                spot.day());
        return diff.rows().stream()
                .filter(DiffRow::differs)
                .map(r -> new Change(spot.article(), spot.day(), r))
                .toList();
    }

    /** The act's operations that changed the passage; the empty id where the act did it but no operation is named. */
    private static List<String> operationsOf(Change change, String numac) {
        return change.row().runs().stream()
                .flatMap(r -> r.causes().stream())
                .filter(c -> c.numac().equals(numac))
                .map(c -> c.operation())
                .distinct()
                .toList();
    }

    /** How many operations ended so. */
    public long count(OperationOutcome.State state) {
        return act.outcomes().stream().filter(o -> o.state() == state).count();
    }

    /** When the act takes effect, exceptions first. */
    public List<Commencement> commencements() {
        return act.parsed().commencements();
    }

    /** The clause that decides for an instruction, where the act has several. */
    public Optional<Commencement> commencement(Told told) {
        return commencements().size() < 2 ? Optional.empty() : act.parsed().commencementOf(told.id());
    }
}
