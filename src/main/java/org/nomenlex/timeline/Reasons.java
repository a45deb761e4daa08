package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.amend.Operation;
import org.nomenlex.apply.Reach;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.OperationOutcome.State;
import org.nomenlex.law.SegmentKind;

/** Why an operation waits or is refused before any text is looked at, in words for lawyers. */
final class Reasons {

    /** Of what has no day of effect. */
    static final String UNDATED = "entrée en vigueur indéterminée";

    private final ActInLanguage act;
    private final Regime regime;

    Reasons(ActInLanguage act, Regime regime) {
        this.act = act;
        this.regime = regime;
    }

    /** Why an operation of which the published words are not held is refused. */
    String notHeld(String id) {
        String article = id.split("\\.", 2)[0];
        String by = act.published().notes().stream()
                .filter(n -> Marks.tellsOfAct(n) && n.articleNumber().equals(article))
                .map(EditorialNote::reference)
                .distinct()
                .collect(Collectors.joining(", "));
        // An instruction may be the whole of its article: then both have the same number.
        return by.isEmpty() || !regime.unheld().contains(article)
                ? "les mots publiés avant l'erratum ne sont pas dans le corpus : la source ne donne cette"
                        + " instruction que corrigée"
                : "les mots publiés de l'article " + article + " de l'acte ne sont pas dans le corpus :"
                        + " la source ne le donne que modifié par " + by;
    }

    /** What becomes of an operation on the nomenclature that concerns no article. */
    static OperationOutcome withoutArticle(Operation op, @Nullable LocalDate effect) {
        if (effect == null) {
            return new OperationOutcome(op, State.PENDING, null, UNDATED);
        }
        if (WideReach.repealsChapter(op)) {
            String reason = "aucun acte du corpus ne dit quels articles ce chapitre contient";
            return new OperationOutcome(op, State.REFUSED, effect, reason);
        }
        if (isOnHeading(op)) {
            String reason =
                    "intitulé ou rang d'un chapitre ou d'une section : ils ne font pas partie du texte des articles,"
                            + " rien n'y est changé";
            return new OperationOutcome(op, State.PENDING, effect, reason);
        }
        return Reach.isWide(op)
                ? new OperationOutcome(op, State.PENDING, effect, "aucun article n'a de texte")
                : new OperationOutcome(op, State.REFUSED, effect, "l'instruction ne nomme aucun article");
    }

    private static boolean isOnHeading(Operation op) {
        return op.instruction().target().segments().stream()
                .anyMatch(s -> s.kind() == SegmentKind.CHAPTER || s.kind() == SegmentKind.HEADING);
    }
}
