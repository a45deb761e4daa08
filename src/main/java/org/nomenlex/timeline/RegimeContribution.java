package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.apply.Reach;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.OperationOutcome.State;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.LanguageScope;

/** What an act says in one regime, turned into steps on articles: each operation is taken there, or its fate is settled. */
final class RegimeContribution {

    private static final String OTHER_LANGUAGE = "le texte de l'acte dans cette langue n'est pas dans le corpus";

    private final ActInLanguage act;
    private final Regime regime;
    private final boolean last;
    private final StepsOfRegime steps;
    private final Fates fates;
    private final OtherActs others;
    private final BesideOperations beside;
    private final StepRemarks remarks;
    private final Reasons reasons;

    /**
     * @param last whether the act says this in the end: the fate of what it no longer says is told nowhere
     */
    RegimeContribution(
            ActInLanguage act, Regime regime, boolean last, StepsOfRegime steps, Fates fates, OtherActs others) {
        this.act = act;
        this.regime = regime;
        this.last = last;
        this.steps = steps;
        this.fates = fates;
        this.others = others;
        this.beside = new BesideOperations(act, regime, steps);
        this.remarks = new StepRemarks(act, regime);
        this.reasons = new Reasons(act, regime);
    }

    /**
     * Takes all that the act says in this regime.
     *
     * @param before what it said in the regime before, plainly
     */
    void take(Set<Operation> before) {
        steps.decide(regime.says().byOperation());
        regime.says().instead().forEach((decision, ops) -> ops.forEach(o -> takeInstead(decision, o)));
        for (ParsedArticle article : regime.says().act().articles()) {
            article.recalled().forEach(steps::recall);
            for (Operation operation : article.operations()) {
                take(operation);
                if (!regime.isFirst() && !before.contains(Plain.of(operation))) {
                    steps.forEachAlreadyTaking(operation, p -> remarks.changedLate(p, operation));
                }
            }
            article.unparsed().forEach(u -> beside.takeUnparsed(article, u));
            beside.takeTransitional(article);
        }
    }

    private void take(Operation op) {
        String id = op.instruction().id();
        LocalDate effect = steps.effect(id);
        if (last && effect != null) {
            fates.takesEffect(op, effect);
        }
        if (regime.drops(id) && hadEffect(op, effect)) {
            fates.end(op, act.standing().status());
        } else if (regime.drops(id)) {
            settle(new OperationOutcome(
                    op, State.PENDING, effect, act.standing().status()));
        } else if (!op.instruction().amended().isNomenclature()) {
            settle(others.take(op, effect));
        } else if (regime.says().withoutObject().containsKey(id)) {
            takeWithoutObject(op, regime.says().withoutObject().get(id), effect);
        } else {
            takeOnArticles(op, effect);
        }
    }

    /** Whether the operation counts in an earlier regime, and took effect before it was dropped. */
    private boolean hadEffect(Operation op, @Nullable LocalDate effect) {
        return effect != null
                && fates.concernedBefore(op)
                && act.standing().regimes().stream()
                        .anyMatch(r -> r.from().isAfter(effect)
                                && r.drops(op.instruction().id()));
    }

    /** What a decision stands for is tried beside it, to tell when it is needed no more. */
    private void takeInstead(Decision decision, Operation op) {
        Instruction i = op.instruction();
        LocalDate effect = steps.effect(i.id());
        boolean here = i.amended().isNomenclature()
                && act.isOwn()
                && i.language().covers(act.language())
                && !regime.lacks(i.id())
                && !regime.drops(i.id());
        if (here && effect != null) {
            Reach.of(op, act.existing()).forEach(a -> steps.instead(a, effect, decision, op));
        }
    }

    private void takeWithoutObject(Operation op, Decision decision, @Nullable LocalDate effect) {
        settle(new OperationOutcome(op, State.APPLIED, effect, Notes.of(decision)));
        if (effect != null) {
            Remark remark = Remark.of(Remark.Kind.DECISION, act.numac(), op, Notes.of(decision), effect);
            Reach.of(op, act.existing())
                    .forEach(a -> steps.at(a, effect).remarks.add(remark));
        }
    }

    private void takeOnArticles(Operation op, @Nullable LocalDate effect) {
        Instruction i = op.instruction();
        List<ArticleNumber> articles = WideReach.repealsChapter(op)
                ? WideReach.ofChapter(op, act.others().values())
                : Reach.of(op, act.existing());
        if (Reach.isWide(op)) {
            fates.reachAll();
        }
        if (articles.isEmpty()) {
            settle(Reasons.withoutArticle(op, effect));
        } else if (effect == null) {
            settle(new OperationOutcome(op, State.PENDING, null, Reasons.UNDATED));
            articles.forEach(a -> steps.waits(a, i.id(), i.target(), i.words()));
        } else if (regime.lacks(i.id())) {
            String reason = reasons.notHeld(i.id());
            articles.forEach(a -> steps.gap(a, effect, op, reason));
            settle(new OperationOutcome(op, State.REFUSED, effect, reason));
        } else if (!act.isOwn() && i.language() == LanguageScope.BOTH) {
            articles.forEach(a -> steps.gap(a, effect, op, OTHER_LANGUAGE));
        } else if (act.isOwn() || i.language().covers(act.language())) {
            articles.forEach(a -> take(op, a, effect));
            fates.concerns(op, articles, last);
        }
    }

    private void take(Operation op, ArticleNumber article, LocalDate effect) {
        StepsOfAct.Parts p = steps.at(article, effect);
        p.operations.add(op);
        remarks.corrected(p, op, effect);
        remarks.temporary(p, op, article, effect);
        if (Reach.isWide(op)) {
            p.everywhere.add(op.instruction().id());
        }
    }

    private void settle(OperationOutcome outcome) {
        if (last) {
            fates.settle(outcome);
        }
    }
}
