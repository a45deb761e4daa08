package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;

/** What is told with the operations of a step: that they are corrected, that they are temporary, that they came to be later. */
final class StepRemarks {

    private final ActInLanguage act;
    private final Regime regime;

    StepRemarks(ActInLanguage act, Regime regime) {
        this.act = act;
        this.regime = regime;
    }

    /** What an erratum or a judgment changed is told where it changed the law. */
    void corrected(StepsOfAct.Parts p, Operation op, LocalDate effect) {
        String id = op.instruction().id();
        String by = act.standing().corrected().get(id);
        if (by != null) {
            p.remarks.add(remark(Remark.Kind.ERRATUM, op, "appliqué tel que corrigé : " + by, effect));
        }
        String later = act.standing().foreseen().get(id);
        if (later != null) {
            String words = "la source ne donne que tel qu'un erratum publié plus tard le corrige : " + later
                    + " ; le texte publié d'abord n'est pas dans le corpus";
            p.remarks.add(remark(Remark.Kind.WARNING, op, words, effect));
        }
    }

    /** What is in force for a time only says so, for as long. */
    void temporary(StepsOfAct.Parts p, Operation op, ArticleNumber article, LocalDate effect) {
        regime.says().act().expiryOf(op.instruction().id()).ifPresent(e -> {
            LocalDate end = e.date();
            if (end != null) {
                p.until.put(op.instruction().id(), end);
                p.until.merge(e.source(), end, (a, b) -> a.isAfter(b) ? a : b);
            }
            Remark remark = new Remark(
                    Remark.Kind.TRANSITIONAL,
                    act.numac().value(),
                    e.source(),
                    UnitPath.ofArticle(article),
                    e.words(),
                    effect);
            if (!p.remarks.contains(remark)) {
                p.remarks.add(remark);
            }
        });
    }

    /** What an act says since it was amended after it took effect is in force from the day of the change on. */
    void changedLate(StepsOfAct.Parts p, Operation op) {
        p.shown.put(op.instruction().id(), regime.from());
        String by = regime.madeBy().stream()
                .filter(n -> !n.equals(act.numac()))
                .map(Numac::value)
                .collect(Collectors.joining(", "));
        if (!by.isEmpty()) {
            String words = "modifié par " + by
                    + " après avoir pris effet : ce texte vaut à partir du jour de cette modification";
            p.remarks.add(remark(Remark.Kind.WARNING, op, words, regime.from()));
        }
    }

    private Remark remark(Remark.Kind kind, Operation op, String words, LocalDate effect) {
        return Remark.of(kind, act.numac(), op, words, effect);
    }
}
