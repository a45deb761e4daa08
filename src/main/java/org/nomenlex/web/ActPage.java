package org.nomenlex.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.export.eli.Rdfa;
import org.nomenlex.export.statement.Citations;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

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
            return outcome.operation().content();
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
        Map<String, List<Change>> gone = Removals.of(act, byOperation.getOrDefault("", List.of()));
        for (OperationOutcome outcome : act.outcomes()) {
            String id = outcome.operation().instruction().id();
            Set<Change> own = new LinkedHashSet<>(byOperation.getOrDefault(id, List.of()));
            own.addAll(gone.getOrDefault(id, List.of()));
            told.add(new Told(outcome, List.copyOf(own)));
        }
        Set<Change> shown = new HashSet<>();
        told.forEach(t -> shown.addAll(t.changes()));
        byOperation.values().forEach(c -> c.removeAll(shown));
        List<Change> rest = byOperation.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(c -> isWritten(c) && !isOfAnother(visit, act, c))
                .toList();
        return new ActPage(
                visit, act, told, rest, act.parsed().unparsed().distinct().toList());
    }

    /** Whether words went or came, not the bars of a row alone. */
    private static boolean isWritten(Change change) {
        return (change.row().before() + change.row().after()).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Words that went on a day on which several acts took effect, and that an instruction of another one took away. */
    private static boolean isOfAnother(Visit visit, ActRecord act, Change change) {
        String numac = act.parsed().header().numac().value();
        return versions(visit, change.article()).stream()
                .filter(v -> v.period().from().equals(change.day()))
                .flatMap(v -> v.madeBy().stream())
                .filter(by -> !by.equals(numac) && by.matches("\\d{10}"))
                .flatMap(by -> visit.desk().act(by, visit.knownAt()).stream())
                .anyMatch(other -> Removals.explains(other, change));
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

    /**
     * The operations behind a run of a passage, for the script that lights them up. Words that went leave nothing behind
     * that names an operation: it is the one that says these words, or that put others in their place, or the one beside
     * which the passage stands.
     */
    public String ops(Told told, Change change, DiffRun run) {
        String named = visit.ops(run, act.parsed().header().numac().value());
        if (!named.isEmpty() || run.kind() == DiffRun.Kind.SAME) {
            return named;
        }
        String wanted = run.text().strip();
        return instructions.stream()
                .filter(t -> t.changes().contains(change))
                .filter(t -> Removals.says(t.outcome().operation(), wanted))
                .map(Told::id)
                .findFirst()
                .or(() -> replacing(change, run))
                .orElse(told.id());
    }

    /** The operation whose words stand directly beside those that went. */
    private Optional<String> replacing(Change change, DiffRun run) {
        List<DiffRun> runs = change.row().runs();
        int at = runs.indexOf(run);
        String numac = act.parsed().header().numac().value();
        return Stream.of(at + 1, at - 1)
                .filter(i -> i >= 0 && i < runs.size() && runs.get(i).kind() == DiffRun.Kind.INSERTED)
                .map(i -> visit.ops(runs.get(i), numac))
                .filter(ops -> !ops.isEmpty())
                .findFirst();
    }

    /** What the page says to machines: ELI in RDFa of the act and of the versions that it made. */
    public String rdfa() {
        StringBuilder out = new StringBuilder();
        String numac = act.parsed().header().numac().value();
        spots(visit, act).stream().map(Spot::article).distinct().forEach(article -> {
            List<ArticleVersion> made = versions(visit, article).stream()
                    .filter(v -> v.madeBy().contains(numac))
                    .toList();
            out.append(Rdfa.ofPage(made, null, new Citations(List.of(act)), visit.today(), EliAddresses.UNPUBLISHED));
        });
        return out.toString();
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
