package org.nomenlex.grammar;

import java.util.regex.Pattern;
import org.nomenlex.act.ActArticle;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.TransitionalWords;
import org.nomenlex.force.Commencements;
import org.nomenlex.force.ExecutionClause;
import org.nomenlex.force.Fixings;

/** What the articles of an act that amend nothing are for. */
final class Roles {

    private Roles() {}

    /** Whether the article is for the entry into force or for the execution, whatever else its words could mean. */
    static ArticleRole plain(ActArticle article, Commencements.InTime inTime) {
        if (ExecutionClause.is(article)) {
            return ArticleRole.EXECUTION;
        }
        boolean dates = inTime.isClause(article) || Fixings.isFixing(article);
        return dates ? ArticleRole.ENTRY_INTO_FORCE : ArticleRole.OTHER;
    }

    /** "Pour l'application du présent arrêté, on entend par "nomenclature" ...", "Voor de toepassing van dit besluit wordt ...". */
    private static final Pattern DEFINITION = Pattern.compile(
            "(?:pour l'application|au sens|aux fins|dans) du présent arrêté[^\"«“]{0,40}\\bentend|voor de toepassing van dit besluit",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whether the article says what its own words mean. */
    static boolean defines(ActArticle article) {
        return article.blocks().stream()
                .findFirst()
                .map(b -> String.join(" ", b.lines()).strip().replace('\u2019', '\''))
                .filter(text -> DEFINITION.matcher(text).lookingAt())
                .isPresent();
    }

    /** The role of an article that gave no operation and names no text to amend. */
    static ArticleRole other(ActArticle article) {
        boolean passage = TransitionalWords.in(TransitionalWords.textOf(article));
        return passage ? ArticleRole.TRANSITIONAL : ArticleRole.OTHER;
    }
}
