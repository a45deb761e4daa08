package org.nomenlex.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.ArticleNumber;

/**
 * An act that somebody names and the corpus lacks. Acts are named by the day on which they were signed; where several were
 * signed on one day, the corpus may hold some of them.
 *
 * @param promulgated the day on which it was signed; null where the decree's table leaves it out
 * @param dossiers its dossier numbers, by Justel's register: those of acts of that day that the corpus lacks
 * @param published its days of publication, by the decree's table of modifications: those of acts that the corpus lacks
 * @param articles the articles of the nomenclature that it changed, as far as known
 * @param others acts of the corpus signed on that day that do not change these articles
 * @param namedBy the acts of the corpus that recall it ({@code 2012022221 art. 1})
 */
public record MissingAct(
        @Nullable LocalDate promulgated,
        List<String> dossiers,
        List<LocalDate> published,
        Set<ArticleNumber> articles,
        List<String> others,
        List<String> namedBy) {

    /** Copies the lists. */
    public MissingAct {
        dossiers = List.copyOf(dossiers);
        published = List.copyOf(published);
        articles = new TreeSet<>(articles);
        others = List.copyOf(others);
        namedBy = List.copyOf(namedBy);
    }
}
