package org.nomenlex.store;

import java.time.LocalDate;
import java.util.Arrays;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/** Where things stand in the trees of the two branches. */
final class Layout {

    /** The branch in order of publication. */
    static final String MAIN = "refs/heads/main";

    /** The branch in order of effect. */
    static final String IN_FORCE = "refs/heads/in-force";

    /** Tags of editions, on {@code main}. */
    static final String EDITIONS = "refs/tags/edition/";

    /** Tags that keep the readable branch of each edition. */
    static final String EDITIONS_IN_FORCE = "refs/tags/edition-in-force/";

    static final String ARTICLES = "articles";
    static final String ACTS = "acts";

    private Layout() {}

    /** A slash in a number ({@code 3/1}) would be a folder. */
    private static String name(ArticleNumber article) {
        return article.value().replace('/', '_');
    }

    static ArticleNumber article(String name) {
        return new ArticleNumber(name.replace('_', '/'));
    }

    /**
     * The folders in which an article of a large law stands, so that no folder grows with the law: {@code 12xx/} for 1234,
     * {@code 1xxxx/123xx/} for 12345; none for numbers below the limit.
     */
    private static String shelves(ArticleNumber article, int digitsWithout) {
        String value = article.value();
        int digits = 0;
        while (digits < value.length() && Character.isDigit(value.charAt(digits))) {
            digits++;
        }
        StringBuilder shelves = new StringBuilder();
        if (digits > digitsWithout) {
            for (int open = digits - 1 - (digits - 1) % 2; open >= 2; open -= 2) {
                shelves.append(value, 0, digits - open).append("x".repeat(open)).append('/');
            }
        }
        return shelves.toString();
    }

    /** Whether a folder among the articles only holds other folders of articles. */
    static boolean isShelf(String name) {
        return name.endsWith("x");
    }

    /** Whether a folder of an article holds its texts in one language. */
    static boolean isLanguage(String name) {
        return Arrays.stream(Language.values()).anyMatch(l -> l.code().equals(name));
    }

    /** {@code articles/36/fr}, {@code articles/2xx/236/fr}. */
    static String folder(ArticleNumber article, Language language) {
        return ARTICLES + "/" + shelves(article, 2) + name(article) + "/" + language.code();
    }

    /** {@code articles/36/fr/2003-06-01}, without ending. */
    static String version(ArticleNumber article, Language language, LocalDate from) {
        return folder(article, language) + "/" + from;
    }

    /** {@code acts/2011/02/24/2011022405.json}. */
    static String act(Numac numac) {
        String n = numac.value();
        return ACTS + "/" + n.substring(0, 4) + "/" + n.substring(4, 6) + "/" + n.substring(6, 8) + "/" + n + ".json";
    }

    /** The act of a file {@code 2011022405.json}. */
    static Numac actOf(String file) {
        return new Numac(file.substring(0, file.indexOf('.')));
    }

    /** {@code fr/art-36.md}, {@code fr/12xx/art-1236.md}, on the readable branch. */
    static String readable(ArticleNumber article, Language language) {
        return language.code() + "/" + shelves(article, 3) + "art-" + name(article) + ".md";
    }
}
