package org.nomenlex.source.compare;

import java.time.LocalDate;
import java.util.List;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * The text of an article of the nomenclature as somebody else has it.
 *
 * @param article the article
 * @param date the day on which it is in force
 * @param language its language
 * @param origin where it comes from, for people
 * @param lines a line per paragraph of law
 */
public record ArticleText(ArticleNumber article, LocalDate date, Language language, String origin, List<String> lines) {

    /** Copies the lines. */
    public ArticleText {
        lines = List.copyOf(lines);
    }
}
