package org.nomenlex.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.apply.Applier;
import org.nomenlex.apply.ApplyResult;
import org.nomenlex.apply.DepartureLog;
import org.nomenlex.apply.Drafting;
import org.nomenlex.apply.Reach;
import org.nomenlex.apply.Together;
import org.nomenlex.apply.Verdict;
import org.nomenlex.ask.Library;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Departures;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Refusal;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.tree.ArticleText;
import org.nomenlex.tree.LawLine;

/**
 * A draft act applied to the text in force: what it would change, and what could not be applied. Its own clause on entry
 * into force is not looked at: all of it is tried as if it took effect on the day asked for.
 *
 * @param draft the draft, understood
 * @param changes the articles that it would change, in order
 * @param outcomes its operations and their fate, in the draft's order
 */
public record Simulation(ParsedAct draft, List<Change> changes, List<OperationOutcome> outcomes) {

    /** Copies the lists. */
    public Simulation {
        changes = List.copyOf(changes);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * An article before and after the draft, as two versions that follow each other: a comparison of the day asked for with
     * the day before shows what the draft changes.
     *
     * @param before the text in force, dated the day before; with no passages where the article does not exist
     * @param after the text with the draft; its refusals are those of the draft
     */
    public record Change(ArticleVersion before, ArticleVersion after) {}

    /**
     * Tries a draft.
     *
     * @param law the law in force
     * @param name the draft's file, for messages
     * @param text the draft's text
     * @param language its language
     * @param asOf the day as of which it is tried
     * @param knownAt the day of knowledge
     * @throws IllegalArgumentException with one clear line, where the text is no act
     */
    public static Simulation of(
            Library law, String name, String text, Language language, LocalDate asOf, LocalDate knownAt) {
        Act act = DraftReader.read(name, text, asOf);
        return new Trial(law, AmendmentParser.parse(act), language, asOf, knownAt).run();
    }

    /** One draft being tried. */
    private static final class Trial {
        private final Library law;
        private final ParsedAct draft;
        private final Language language;
        private final LocalDate asOf;
        private final LocalDate knownAt;
        private final Map<Operation, OperationOutcome> outcomes = new LinkedHashMap<>();

        Trial(Library law, ParsedAct draft, Language language, LocalDate asOf, LocalDate knownAt) {
            this.law = law;
            this.draft = draft;
            this.language = language;
            this.asOf = asOf;
            this.knownAt = knownAt;
        }

        Simulation run() {
            List<ArticleNumber> existing = law.articles(language, knownAt);
            Map<ArticleNumber, List<Operation>> byArticle = new TreeMap<>();
            draft.operations().forEach(op -> {
                List<ArticleNumber> reached =
                        op.instruction().amended().isNomenclature() ? Reach.of(op, existing) : List.of();
                reached.forEach(a ->
                        byArticle.computeIfAbsent(a, n -> new ArrayList<>()).add(op));
                if (reached.isEmpty()) {
                    settle(op, OperationOutcome.State.PENDING, "ne concerne aucun article de la nomenclature");
                }
            });
            List<Change> changes = new ArrayList<>();
            byArticle.forEach(
                    (article, operations) -> change(article, operations).ifPresent(changes::add));
            List<OperationOutcome> all =
                    draft.operations().map(outcomes::get).filter(o -> o != null).toList();
            return new Simulation(draft, changes, all);
        }

        private Optional<Change> change(ArticleNumber article, List<Operation> operations) {
            Optional<ArticleVersion> now = law.version(article, language, asOf, knownAt);
            ArticleText before = now.map(v -> text(article, v)).orElse(null);
            DepartureLog log = new DepartureLog(before);
            ApplyResult result =
                    new Applier(language).apply(before, article, operations, this::origin, Drafting.OF_TODAY, log);
            if (before == null && result.after() == null) {
                operations.forEach(op -> settle(
                        op, OperationOutcome.State.PENDING, "l'article " + article + " n'a pas de texte à cette date"));
                return Optional.empty();
            }
            List<Refusal> refusals = new ArrayList<>();
            for (Verdict verdict : Together.told(result.verdicts())) {
                judge(verdict, refusals);
            }
            Period dayBefore = new Period(asOf.minusDays(1), asOf);
            ArticleVersion old = now.map(v -> new ArticleVersion(
                            article, language, dayBefore, v.passages(), v.madeBy(), v.refusals(), v.remarks()))
                    .orElseGet(() -> version(article, dayBefore, null, List.of(), Departures.NONE));
            Departures went = log.departures(result.after());
            return Optional.of(new Change(old, version(article, Period.since(asOf), result.after(), refusals, went)));
        }

        private void judge(Verdict verdict, List<Refusal> refusals) {
            Operation op = verdict.operation();
            if (verdict instanceof Verdict.Applied applied) {
                settle(op, OperationOutcome.State.APPLIED, String.join(" ; ", applied.tolerances()));
            } else if (verdict instanceof Verdict.Refused no) {
                settle(op, OperationOutcome.State.REFUSED, no.reason());
                refusals.add(Refusal.of(draft.header().numac(), op, no.reason(), asOf));
            }
        }

        /** Refused anywhere is refused. */
        private void settle(Operation op, OperationOutcome.State state, String reason) {
            OperationOutcome before = outcomes.get(op);
            if (before == null || before.state() != OperationOutcome.State.REFUSED) {
                outcomes.put(op, new OperationOutcome(op, state, asOf, reason));
            }
        }

        private Provenance origin(Operation op) {
            return new Provenance(
                    draft.header().numac().value(), op.instruction().id(), asOf, null, "");
        }

        private ArticleVersion version(
                ArticleNumber article,
                Period period,
                @Nullable ArticleText text,
                List<Refusal> refusals,
                Departures went) {
            List<Passage> passages = text == null ? List.of() : text.passages();
            String by = draft.header().numac().value();
            return new ArticleVersion(article, language, period, passages, List.of(by), refusals, List.of(), went);
        }

        private static @Nullable ArticleText text(ArticleNumber article, ArticleVersion version) {
            List<LawLine> lines = version.passages().stream()
                    .map(p -> new LawLine(p.identity(), p.pieces()))
                    .toList();
            return lines.isEmpty() ? null : new ArticleText(article, lines);
        }
    }
}
