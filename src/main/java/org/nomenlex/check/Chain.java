package org.nomenlex.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;

/**
 * What acts say was the last change of a unit against what the corpus holds of it. Whoever drafts an act can know those only
 * that were published when it was signed.
 */
final class Chain {

    private final Collection<ActFacts> acts;

    Chain(Collection<ActFacts> acts) {
        this.acts = acts;
    }

    List<Finding> findings(Collection<ActFacts> inOrder) {
        List<Finding> found = new ArrayList<>();
        for (ActFacts act : inOrder) {
            act.claims().forEach(claim -> later(act, claim, found));
        }
        return found.stream().distinct().toList();
    }

    /** "En dernier lieu" is not the last: the corpus holds a later change of the unit, published before. */
    private void later(ActFacts own, Claim claim, List<Finding> found) {
        String later = acts.stream()
                .filter(act -> !act.numac().equals(own.numac()))
                .filter(act ->
                        act.published().isBefore(signed(own)) && signed(act).isAfter(claim.day()))
                .filter(act -> act.targets().stream().anyMatch(t -> concerns(t, claim.unit())))
                .sorted((a, b) -> a.numac().compareTo(b.numac()))
                .map(act -> act.numac() + " du " + signed(act))
                .collect(Collectors.joining(", "));
        if (!later.isEmpty()) {
            found.add(new Finding(
                    Finding.Kind.CHAIN,
                    own.numac() + " art. " + claim.actArticle(),
                    "cite l'arrêté du " + claim.day() + " comme dernière modification de " + words(claim.unit())
                            + " ; le corpus en connaît de plus récentes : " + later));
        }
    }

    private static String words(UnitPath unit) {
        String article = unit.article().map(a -> "l'article " + a).orElse("l'annexe");
        return unit.segments().size() <= 1 ? article : article + " (" + unit + ")";
    }

    /**
     * Whether a change concerns a unit: its own, one above or one below it. Units of one kind are told apart by their numbers;
     * whether a paragraph holds a rubric no path tells.
     */
    private static boolean concerns(Target target, UnitPath unit) {
        List<Segment> changed = target.unit().segments();
        List<Segment> named = unit.segments();
        int shorter = Math.min(changed.size(), named.size());
        for (int i = 0; i < shorter; i++) {
            if (!changed.get(i).equals(named.get(i))) {
                return i > 0 && changed.get(i).kind() != named.get(i).kind();
            }
        }
        return !target.within() || named.size() <= changed.size();
    }

    private static LocalDate signed(ActFacts act) {
        return act.signed().stream().max(LocalDate::compareTo).orElse(act.published());
    }
}
