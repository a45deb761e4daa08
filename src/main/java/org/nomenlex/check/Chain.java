package org.nomenlex.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;

/** What acts recall of an article's past against what the corpus holds of it. */
final class Chain {

    private final Map<Numac, ActHeader> headers;
    private final Map<ArticleNumber, Set<Numac>> changing = new HashMap<>();

    Chain(Map<Numac, Set<ArticleNumber>> changes, Map<Numac, ActHeader> headers) {
        this.headers = headers;
        changes.forEach((act, articles) -> articles.forEach(
                a -> changing.computeIfAbsent(a, n -> new TreeSet<>()).add(act)));
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
        ActHeader own = headers.get(recital.act());
        if (!recital.claimsLast() || own == null) {
            return;
        }
        Set<Numac> later = changing.getOrDefault(recital.article(), Set.of()).stream()
                .filter(n -> {
                    ActHeader h = headers.get(n);
                    return h != null
                            && h.published().isBefore(own.published())
                            && h.date().isAfter(recital.last())
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
        ActHeader header = headers.get(numac);
        return numac + (header == null ? "" : " du " + header.date());
    }
}
