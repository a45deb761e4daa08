package org.nomenlex.search;

import java.util.List;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.law.UnitPath;

/**
 * From when to when words stood at a place of the law.
 *
 * @param article the article
 * @param language the language
 * @param unit the place, as last numbered
 * @param periods the days, in order; those that touch are one
 */
public record Standing(ArticleNumber article, Language language, UnitPath unit, List<Period> periods) {

    /** Copies the list. */
    public Standing {
        periods = List.copyOf(periods);
    }
}
