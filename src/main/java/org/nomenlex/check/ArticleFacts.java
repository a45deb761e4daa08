package org.nomenlex.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;

/**
 * What the self checks must know of one article in one language.
 *
 * @param article the article
 * @param codes what is wrong with the order numbers that it defines
 * @param defined the order numbers that any of its versions defines
 * @param referred the order numbers that its last version refers to, of families of which it defines some
 * @param whole by the day on which a text takes effect, the day on which it was whole: that of a base text, or the day of
 *     signature of the act that brought the article as a whole; what was published before is in it, or undone by it
 */
public record ArticleFacts(
        ArticleNumber article,
        List<Finding> codes,
        Set<String> defined,
        Set<String> referred,
        Map<LocalDate, LocalDate> whole) {

    /** Copies the collections, in an order of their own. */
    public ArticleFacts {
        codes = List.copyOf(codes);
        defined = new TreeSet<>(defined);
        referred = new TreeSet<>(referred);
        whole = new TreeMap<>(whole);
    }

    /**
     * The facts of an article.
     *
     * @param versions its versions, at least one
     * @param whole from which day on each of them is whole
     */
    public static ArticleFacts of(List<ArticleVersion> versions, Map<LocalDate, LocalDate> whole) {
        return new ArticleFacts(
                versions.get(0).article(),
                Codes.findings(versions),
                Codes.definedIn(versions),
                Codes.referredIn(versions.get(versions.size() - 1)),
                whole);
    }
}
