package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.BaseText;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Operation;
import org.nomenlex.apply.Applier;
import org.nomenlex.apply.ApplyResult;
import org.nomenlex.apply.DepartureLog;
import org.nomenlex.apply.Drafting;
import org.nomenlex.apply.Together;
import org.nomenlex.apply.Verdict;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Provenance;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;
import org.nomenlex.tree.ArticleText;

/** Applies what happens to one article on one day. */
final class DayRunner {

    /** Why an operation waits where its article has no text. */
    static final String NO_BASE = "pas de texte de base de l'article";

    private final ArticleNumber article;
    private final Applier applier;
    private final SameDay sameDay = new SameDay(this);

    DayRunner(ArticleNumber article, Language language) {
        this.article = article;
        this.applier = new Applier(language);
    }

    UnitPath path() {
        return UnitPath.ofArticle(article);
    }

    /** The article after the day, with a warning where another order of the day's acts would give another text. */
    State run(State before, Day day) {
        Run run = new Run(before.nextDay());
        day.steps().forEach(run::take);
        State after = run.state();
        return after.withMore(sameDay.doubts(before, day, after));
    }

    /** The article after some steps, without looking for other orders. */
    State runOnly(State before, List<Step> steps) {
        Run run = new Run(before.nextDay());
        steps.forEach(run::take);
        return run.state();
    }

    /** One day being run. */
    private final class Run {
        private @Nullable ArticleText text;
        private boolean begun;
        private List<Refusal> refusals;
        private final List<Remark> earlier;
        private final List<Remark> remarks = new ArrayList<>();
        private final Set<String> actors = new LinkedHashSet<>();
        private final List<OperationOutcome> outcomes = new ArrayList<>();
        private @Nullable ArticleText movedAway;
        private Continuity continuity;
        private final Set<Decision> unneeded;
        private final DepartureLog log;

        Run(State start) {
            text = start.text();
            log = new DepartureLog(text);
            begun = start.begun();
            refusals = new ArrayList<>(start.refusals());
            earlier = new ArrayList<>(start.remarks());
            continuity = start.continuity();
            unneeded = new LinkedHashSet<>(start.unneeded());
        }

        State state() {
            List<Remark> all = Lasting.of(earlier, text);
            all.addAll(remarks);
            return new State(
                    text,
                    begun,
                    refusals,
                    all,
                    List.copyOf(actors),
                    outcomes,
                    movedAway,
                    continuity,
                    unneeded,
                    log.departures(text));
        }

        void take(Step step) {
            if (step.work() instanceof Step.Begin begin) {
                begin(begin.base());
            } else if (step.work() instanceof Step.Move move) {
                Step.Order order = step.order();
                log.all(new Provenance(order.key(), "", order.effect(), order.published(), ""));
                replaceWhole(move.text());
                actors.add(step.order().key());
            } else if (step.work() instanceof Step.Amend amend) {
                amend(amend, step.order().effect());
            }
        }

        private void begin(BaseText base) {
            Provenance origin = new Provenance(base.name(), "", base.date(), base.known(), "");
            ArticleText fresh = ArticleText.read(article, base.lines(), origin);
            List<Remark> doubts = new ArrayList<>();
            if (text != null && !text.lines().equals(fresh.lines())) {
                doubts.add(new Remark(
                        Remark.Kind.WARNING,
                        base.name(),
                        "",
                        path(),
                        "le texte de base (" + base.origin()
                                + ") diffère du texte consolidé jusqu'à ce jour ; il le remplace",
                        base.date()));
            }
            log.all(origin);
            replaceWhole(fresh);
            continuity = Continuity.since(base.date());
            remarks.addAll(doubts);
            actors.add(base.name());
        }

        /** What was doubtful about the old text does not concern the new one. */
        private void replaceWhole(ArticleText fresh) {
            text = fresh;
            begun = true;
            forget();
        }

        private void forget() {
            refusals = new ArrayList<>();
            remarks.clear();
            earlier.clear();
        }

        private void amend(Step.Amend amend, LocalDate effect) {
            String numac = amend.header().numac().value();
            ArticleText before = text;
            continuity = continuity.afterRecalls(amend);
            List<Operation> sound = new ArrayList<>();
            List<Verdict> verdicts = new ArrayList<>();
            for (Operation op : amend.operations()) {
                Optional<String> doubt = decided(amend, op) ? Optional.empty() : continuity.doubt(op);
                doubt.ifPresentOrElse(d -> verdicts.add(new Verdict.Refused(op, d)), () -> sound.add(op));
            }
            refuseBound(amend.operations(), sound, verdicts);
            ApplyResult result =
                    applier.apply(before, article, sound, op -> provenance(amend, effect, op), drafting(amend), log);
            verdicts.addAll(result.verdicts());
            ArticleText after = result.after();
            if (before == null && after == null && !begun) {
                amend.operations().forEach(op -> outcomes.add(pending(op, effect)));
                return;
            }
            if (isWhole(sound, result)) {
                forget();
            }
            if (isWhole(sound, result) || before == null) {
                continuity = Continuity.since(amend.header().date());
            }
            if (after != null && !after.number().equals(article)) {
                movedAway = after;
                after = null;
            }
            begun = begun || after != null;
            boolean changed = !linesOf(before).equals(linesOf(after));
            text = after;
            changed |= judge(amend, effect, Together.told(verdicts));
            changed |= refusals.addAll(amend.gaps());
            remarks.addAll(amend.remarks());
            amend.instead().entrySet().stream()
                    .sorted(Comparator.comparing(e -> e.getKey().instruction()))
                    .forEach(e -> tryWithout(amend, effect, before, e.getKey(), e.getValue()));
            if (changed) {
                actors.add(numac);
            }
        }

        /** What one sentence changes as a whole is as doubtful as any part of it. */
        private static void refuseBound(List<Operation> all, List<Operation> sound, List<Verdict> doubtful) {
            for (Verdict verdict : List.copyOf(doubtful)) {
                if (verdict instanceof Verdict.Refused no) {
                    List<Operation> bound = sound.stream()
                            .filter(op -> Together.binds(op, all, List.of(no.operation())))
                            .toList();
                    sound.removeAll(bound);
                    bound.forEach(op -> doubtful.add(new Verdict.Refused(op, no.reason())));
                }
            }
        }

        /** Whether what the act itself says could be applied to the text that it found: then nobody need decide. */
        private void tryWithout(
                Step.Amend amend,
                LocalDate effect,
                @Nullable ArticleText before,
                Decision decision,
                List<Operation> said) {
            boolean sound = before != null
                    && said.stream().allMatch(op -> continuity.doubt(op).isEmpty());
            if (!sound) {
                return;
            }
            ApplyResult result = applier.apply(
                    before,
                    article,
                    said,
                    op -> provenance(amend, effect, op),
                    drafting(amend),
                    new DepartureLog(null));
            if (result.verdicts().stream().allMatch(Verdict.Applied.class::isInstance)) {
                unneeded.add(decision);
                remarks.add(new Remark(
                        Remark.Kind.DECISION,
                        amend.header().numac().value(),
                        decision.instruction(),
                        path(),
                        Notes.unneeded(decision),
                        effect));
            }
        }

        private boolean decided(Step.Amend amend, Operation op) {
            return amend.decided().containsKey(op.instruction().id());
        }

        private boolean judge(Step.Amend amend, LocalDate effect, List<Verdict> verdicts) {
            boolean refused = false;
            for (Verdict verdict : verdicts) {
                Operation op = verdict.operation();
                String id = op.instruction().id();
                Decision decision = amend.decided().get(id);
                if (verdict instanceof Verdict.Applied applied) {
                    applied(amend, effect, op, applied.tolerances(), decision);
                } else if (verdict instanceof Verdict.Refused no
                        && !amend.everywhere().contains(id)) {
                    String reason = decision == null
                            ? no.reason()
                            : no.reason() + " (" + Notes.of(decision) + ", qui ne convient plus)";
                    outcomes.add(new OperationOutcome(op, OperationOutcome.State.REFUSED, effect, reason));
                    refusals.add(Refusal.of(amend.header().numac(), op, reason, effect));
                    refused = true;
                } else if (verdict instanceof Verdict.Refused no) {
                    outcomes.add(new OperationOutcome(op, OperationOutcome.State.REFUSED, effect, no.reason()));
                }
            }
            return refused;
        }

        private void applied(
                Step.Amend amend,
                LocalDate effect,
                Operation op,
                List<String> tolerances,
                @Nullable Decision decision) {
            Numac numac = amend.header().numac();
            outcomes.add(
                    new OperationOutcome(op, OperationOutcome.State.APPLIED, effect, String.join(" ; ", tolerances)));
            if (!tolerances.isEmpty()) {
                remarks.add(Remark.of(Remark.Kind.WARNING, numac, op, String.join(" ; ", tolerances), effect));
            }
            if (decision != null) {
                remarks.add(Remark.of(Remark.Kind.DECISION, numac, op, Notes.of(decision), effect));
            }
        }
    }

    private OperationOutcome pending(Operation op, LocalDate effect) {
        return new OperationOutcome(op, OperationOutcome.State.PENDING, effect, NO_BASE + " " + article);
    }

    static Drafting drafting(Step.Amend amend) {
        return new Drafting(amend.header().date(), amend.header().published(), amend.recalled());
    }

    private static Provenance provenance(Step.Amend amend, LocalDate effect, Operation op) {
        String id = op.instruction().id();
        return new Provenance(
                amend.header().numac().value(),
                id,
                amend.shown().getOrDefault(id, effect),
                amend.header().published(),
                amend.header().page());
    }

    private static List<String> linesOf(@Nullable ArticleText text) {
        return text == null ? List.of() : text.lines();
    }

    /** Whether the article as a whole was replaced, inserted or repealed. */
    private boolean isWhole(List<Operation> operations, ApplyResult result) {
        for (int i = 0; i < operations.size(); i++) {
            UnitPath target = operations.get(i).instruction().target();
            boolean whole = target.equals(path())
                    && (operations.get(i) instanceof Operation.Replace
                            || operations.get(i) instanceof Operation.Repeal
                            || operations.get(i) instanceof Operation.Restore);
            if (whole && result.verdicts().get(i) instanceof Verdict.Applied) {
                return true;
            }
        }
        return false;
    }
}
