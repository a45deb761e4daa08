package org.nomenlex.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;

/** What acts recall of an article's past against what the corpus holds of it. */
final class Chain {

    private final Map<Numac, ActFacts> acts = new HashMap<>();
    private final Map<ArticleNumber, Set<Numac>> changing = new HashMap<>();

    Chain(Collection<ActFacts> facts) {
        for (ActFacts act : facts) {
            acts.put(act.numac(), act);
            act.changes()
                    .forEach(a ->
                            changing.computeIfAbsent(a, n -> new TreeSet<>()).add(act.numac()));
        }
    }

    List<Finding> findings(List<Recital> recitals) {
        List<Finding> found = new ArrayList<>();
        for (Recital recital : recitals) {
            later(recital, found);
        }
        return found;
    }

    /** "En dernier lieu" is not the last: the corpus holds a later change of the article, published before. */
    private void later(Recital recital, List<Finding> found) {
        ActFacts own = acts.get(recital.act());
        if (!recital.claimsLast() || own == null) {
            return;
        }
        Set<Numac> later = changing.getOrDefault(recital.article(), Set.of()).stream()
                .filter(n -> {
                    ActFacts act = acts.get(n);
                    return act != null
                            && act.published().isBefore(own.published())
                            && signed(act).isAfter(recital.last())
                            && !n.equals(recital.act());
                })
                .collect(Collectors.toCollection(TreeSet::new));
        if (!later.isEmpty()) {
            found.add(new Finding(
                    Finding.Kind.CHAIN,
                    recital.act() + " art. " + recital.actArticle(),
                    "cite l'arrêté du " + recital.last() + " comme dernière modification de l'article "
                            + recital.article() + " ; le corpus en connaît de plus récentes : "
                            + later.stream().map(this::name).collect(Collectors.joining(", "))));
        }
    }

    private String name(Numac numac) {
        ActFacts act = acts.get(numac);
        return numac + (act == null ? "" : " du " + signed(act));
    }

    private static LocalDate signed(ActFacts act) {
        return act.signed().stream().max(LocalDate::compareTo).orElse(act.published());
    }
}
