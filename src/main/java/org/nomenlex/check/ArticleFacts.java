package org.nomenlex.check;

import java.util.List;
import java.util.Set;
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
 */
public record ArticleFacts(ArticleNumber article, List<Finding> codes, Set<String> defined, Set<String> referred) {

    /** Copies the collections, in an order of their own. */
    public ArticleFacts {
        codes = List.copyOf(codes);
        defined = new TreeSet<>(defined);
        referred = new TreeSet<>(referred);
    }

    /**
     * The facts of an article.
     *
     * @param versions its versions, at least one
     */
    public static ArticleFacts of(List<ArticleVersion> versions) {
        return new ArticleFacts(
                versions.get(0).article(),
                Codes.findings(versions),
                Codes.definedIn(versions),
                Codes.referredIn(versions.get(versions.size() - 1)));
    }
}
