package org.nomenlex.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nomenlex.act.ActHeader;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;

/** What acts recall of an article's past against what the corpus holds of it. */
final class Chain {

    private final Map<Numac, ActHeader> headers;
    private final Map<LocalDate, Set<Numac>> byDay;
    private final Map<ArticleNumber, Set<Numac>> changing = new HashMap<>();

    Chain(List<ActRecord> records, Map<Numac, ActHeader> headers, Map<LocalDate, Set<Numac>> byDay) {
        this.headers = headers;
        this.byDay = byDay;
        for (ActRecord record : records) {
            record.parsed()
                    .operations()
                    .filter(o -> o.instruction().amended().isNomenclature())
                    .flatMap(o -> o.instruction().target().article().stream())
                    .forEach(a -> changing.computeIfAbsent(a, n -> new TreeSet<>())
                            .add(record.parsed().header().numac()));
        }
    }

    List<Finding> findings(List<Recital> recitals) {
        List<Finding> found = new ArrayList<>();
        for (Recital recital : recitals) {
            later(recital, found);
            elsewhere(recital, found);
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

    /** The recalled act is there, and does not change the article. */
    private void elsewhere(Recital recital, List<Finding> found) {
        for (LocalDate day : recital.days()) {
            Set<Numac> signed = byDay.getOrDefault(day, Set.of());
            Set<Numac> changers = changing.getOrDefault(recital.article(), Set.of());
            if (!signed.isEmpty() && signed.stream().noneMatch(changers::contains)) {
                found.add(new Finding(
                        Finding.Kind.CHAIN_ARTICLE,
                        recital.act() + " art. " + recital.actArticle(),
                        "cite un arrêté du " + day + " qui modifie l'article " + recital.article()
                                + " ; celui du corpus ("
                                + signed.stream().map(Numac::value).collect(Collectors.joining(", "))
                                + ") ne le modifie pas"));
            }
        }
    }

    private String name(Numac numac) {
        ActHeader header = headers.get(numac);
        return numac + (header == null ? "" : " du " + header.date());
    }
}
