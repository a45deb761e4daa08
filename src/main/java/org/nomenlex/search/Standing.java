package org.nomenlex.search;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** From when to when one provision stood, of the entries that there are of it. */
    static Standing of(List<Hit> hits) {
        List<Hit> inTime = hits.stream()
                .sorted(Comparator.comparing((Hit h) -> h.inForce().from()))
                .toList();
        List<Period> periods = new ArrayList<>();
        for (Hit hit : inTime) {
            int last = periods.size() - 1;
            if (last >= 0 && hit.inForce().from().equals(periods.get(last).to())) {
                periods.set(
                        last, new Period(periods.get(last).from(), hit.inForce().to()));
            } else {
                periods.add(hit.inForce());
            }
        }
        Hit newest = inTime.get(inTime.size() - 1);
        return new Standing(newest.article(), newest.language(), newest.unit(), periods);
    }
}
