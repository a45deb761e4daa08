package org.nomenlex.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;

/**
 * What acts say was the last change of a unit against what the corpus holds of it. Whoever drafts an act can know those only
 * that were published when it was signed.
 */
final class Chain {

    private final List<Dated> acts = new ArrayList<>();

    /** Whether an act changes the annex as a whole. */
    private final boolean wholeAnnex;

    /** The same by the articles in which they change something: a claim is held against few of them. */
    private final Map<Segment, List<Dated>> byArticle = new HashMap<>();

    /** An act and the last day on which one of its texts was signed. */
    private record Dated(ActFacts act, LocalDate signed) {
        String words() {
            return act.numac() + " du " + signed;
        }
    }

    /** @param acts all acts */
    Chain(Collection<ActFacts> acts) {
        acts.stream().sorted(Comparator.comparing(ActFacts::numac)).forEach(act -> {
            Dated dated = new Dated(act, signed(act));
            this.acts.add(dated);
            articles(act)
                    .forEach(a ->
                            byArticle.computeIfAbsent(a, s -> new ArrayList<>()).add(dated));
        });
        this.wholeAnnex = acts.stream()
                .anyMatch(a ->
                        a.targets().stream().anyMatch(t -> t.unit().segments().isEmpty()));
    }

    private static Set<Segment> articles(ActFacts act) {
        Set<Segment> articles = new HashSet<>();
        act.targets().forEach(t -> t.unit().segments().stream().findFirst().ifPresent(articles::add));
        return articles;
    }

    /** The acts that may change a unit, by number; all where it, or what one of them changes, is the annex as a whole. */
    private List<Dated> near(UnitPath unit) {
        return unit.segments().isEmpty() || wholeAnnex
                ? acts
                : byArticle.getOrDefault(unit.segments().get(0), List.of());
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
        LocalDate signed = signed(own);
        String later = near(claim.unit()).stream()
                .filter(a -> a.act().published().isBefore(signed) && a.signed().isAfter(claim.day()))
                .filter(a -> !a.act().numac().equals(own.numac()))
                .filter(a -> a.act().targets().stream().anyMatch(t -> concerns(t, claim.unit())))
                .map(Dated::words)
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
