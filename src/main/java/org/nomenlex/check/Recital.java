package org.nomenlex.check;

import java.time.LocalDate;
import java.util.List;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;

/**
 * What an amending act recalls of an article's past: "A l'article 17, § 1er, ..., modifié en dernier lieu par l'arrêté royal
 * du 5 avril 2011".
 *
 * @param act the act that recalls
 * @param actArticle its article in which it does
 * @param article the article of the nomenclature
 * @param days the days on which the recalled acts were signed, in the order given
 * @param claimsLast whether the words claim that the last of them is the latest change ("en dernier lieu")
 */
public record Recital(Numac act, String actArticle, ArticleNumber article, List<LocalDate> days, boolean claimsLast) {

    /** Copies the list. */
    public Recital {
        days = List.copyOf(days);
    }

    /** The latest act that it recalls. */
    public LocalDate last() {
        return days.get(days.size() - 1);
    }
}
