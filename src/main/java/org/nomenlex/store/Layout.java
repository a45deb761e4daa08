package org.nomenlex.store;

import java.time.LocalDate;
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
    static String name(ArticleNumber article) {
        return article.value().replace('/', '_');
    }

    static ArticleNumber article(String name) {
        return new ArticleNumber(name.replace('_', '/'));
    }

    /** {@code articles/36/fr}. */
    static String folder(ArticleNumber article, Language language) {
        return ARTICLES + "/" + name(article) + "/" + language.code();
    }

    /** {@code articles/36/fr/2003-06-01}, without ending. */
    static String version(ArticleNumber article, Language language, LocalDate from) {
        return folder(article, language) + "/" + from;
    }

    /** {@code acts/2011/2011022405.json}. */
    static String act(Numac numac) {
        return ACTS + "/" + numac.value().substring(0, 4) + "/" + numac + ".json";
    }

    /** {@code fr/art-36.md}, on the readable branch. */
    static String readable(ArticleNumber article, Language language) {
        return language.code() + "/art-" + name(article) + ".md";
    }
}
