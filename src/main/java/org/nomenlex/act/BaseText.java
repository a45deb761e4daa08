package org.nomenlex.act;

import java.time.LocalDate;
import java.util.List;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * The whole text of an article as somebody else consolidated it, from which the consolidation may start where no act of the
 * corpus inserts or replaces the article. It holds what had taken effect by its day and was published by the day on which
 * its source was made.
 *
 * @param article the article
 * @param date the day on which this text is in force
 * @param known the day of its source: acts published later are not in it
 * @param language its language
 * @param origin where it comes from, for people ("INAMI, nomenclature coordonnée au 1er avril 2003")
 * @param lines the text, a line per paragraph of law
 * @param file the file, below the corpus
 */
public record BaseText(
        ArticleNumber article,
        LocalDate date,
        LocalDate known,
        Language language,
        String origin,
        List<String> lines,
        String file) {

    /** Copies the list. */
    public BaseText {
        lines = List.copyOf(lines);
    }

    /** {@code base:art-17@2003-04-01}: what stands for an act's number in provenance. */
    public String name() {
        return "base:art-" + article + "@" + date;
    }
}
