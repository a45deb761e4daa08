package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.LastAmendment;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.UnitPath;

/** The steps that an act takes by what it says in one regime: they count on the days of that regime only. */
final class StepsOfRegime {

    private final StepsOfAct steps;
    private final ActHeader header;
    private final Regime regime;
    private final Step.Validity valid;
    private final Standings standings;

    /**
     * @param steps of the act, to which these are added
     * @param to the first day of the next regime; {@link LocalDate#MAX} where there is none
     */
    StepsOfRegime(StepsOfAct steps, ActHeader header, Regime regime, LocalDate to, Standings standings) {
        this.steps = steps;
        this.header = header;
        this.regime = regime;
        this.valid = new Step.Validity(regime.from(), to);
        this.standings = standings;
    }

    /**
     * The day on which an operation, or article, of the act takes effect; null where that is undetermined, or where the words
     * of the article on entry into force, as published, are not held.
     */
    @Nullable
    LocalDate effect(String id) {
        ParsedAct act = regime.says().act();
        String source = act.commencementOf(id).map(Commencement::source).orElse("");
        return !source.isEmpty() && regime.unheld().contains(source) ? null : standings.effect(act, id);
    }

    /** The step on an article that takes effect on that day, begun where there is none. */
    StepsOfAct.Parts at(ArticleNumber article, LocalDate effect) {
        return steps.at(article, effect, valid);
    }

    /** Looks at the steps with an operation that took effect before this regime began. */
    void forEachAlreadyTaking(Operation operation, Consumer<StepsOfAct.Parts> look) {
        steps.forEach((key, p) -> {
            if (key.valid().equals(valid)
                    && p.operations.contains(operation)
                    && key.effect().isBefore(regime.from())) {
                look.accept(p);
            }
        });
    }

    /** Decisions on what the act says, by operation. */
    void decide(Map<String, Decision> byOperation) {
        steps.decide(byOperation);
    }

    /** What the act says of an article's past. */
    void recall(LastAmendment earlier) {
        steps.recall(earlier);
    }

    /** What the act itself says where a decision stands, tried beside it. */
    void instead(ArticleNumber article, LocalDate effect, Decision decision, Operation said) {
        at(article, effect)
                .instead
                .computeIfAbsent(decision, d -> new ArrayList<>())
                .add(said);
    }

    /** The article is not what the act made it: an operation could not be taken. */
    void gap(ArticleNumber article, LocalDate effect, Operation operation, String reason) {
        at(article, effect).gaps.add(Refusal.of(header.numac(), operation, reason, effect));
    }

    /** What has no day of effect is told at the article. */
    void waits(ArticleNumber article, String id, UnitPath target, String words) {
        steps.waits(article, new Remark(Remark.Kind.PENDING, header.numac().value(), id, target, words, null));
    }
}
