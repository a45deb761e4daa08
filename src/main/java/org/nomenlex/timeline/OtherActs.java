package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.apply.Reach;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.OperationOutcome.State;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;

/** What becomes of operations on the text of other acts, and where it is felt that they were refused there. */
final class OtherActs {

    private final ActInLanguage act;
    private final StepsOfRegime steps;
    private final Standings standings;
    private final ActLinks links;

    OtherActs(ActInLanguage act, StepsOfRegime steps, Standings standings, ActLinks links) {
        this.act = act;
        this.steps = steps;
        this.standings = standings;
        this.links = links;
    }

    /** Whether the amended act was changed as the operation says, or why not. */
    OperationOutcome take(Operation op, @Nullable LocalDate effect) {
        String id = op.instruction().id();
        Numac target = links.resolved(act.numac(), id);
        if (target == null) {
            return new OperationOutcome(op, State.PENDING, effect, links.unresolved(act.numac(), id));
        }
        if (effect == null) {
            return new OperationOutcome(op, State.PENDING, null, Reasons.UNDATED);
        }
        Standing there = act.others().get(target);
        String reason = there == null ? "" : there.outcomes().getOrDefault(act.numac() + "/" + id, "");
        if (there == null || reason.isEmpty()) {
            return new OperationOutcome(op, State.APPLIED, effect, "modifie l'acte " + target);
        }
        String refused = "acte " + target + " : " + reason;
        leaveGaps(there, op, effect, refused);
        return new OperationOutcome(op, State.REFUSED, effect, refused);
    }

    /** What could not be changed in another act may be wrong in the articles that this act changes. */
    private void leaveGaps(Standing there, Operation op, LocalDate effect, String reason) {
        String article = ActLinks.article(op);
        ParsedAct amended = there.last().says().act();
        Map<ArticleNumber, LocalDate> since = new TreeMap<>();
        for (Operation other : amended.operations().toList()) {
            String id = other.instruction().id();
            boolean meant = article.isEmpty() || article.equals("*") || id.split("\\.", 2)[0].equals(article);
            LocalDate day = standings.effect(amended, id);
            if (meant && day != null && other.instruction().amended().isNomenclature()) {
                LocalDate from = act.header().isErratum() || effect.isBefore(day) ? day : effect;
                Reach.of(other, act.existing()).forEach(a -> since.merge(a, from, (x, y) -> x.isBefore(y) ? x : y));
            }
        }
        since.forEach((a, day) -> steps.gap(a, day, op, reason));
    }
}
