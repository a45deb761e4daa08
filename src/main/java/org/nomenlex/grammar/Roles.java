package org.nomenlex.grammar;

import org.nomenlex.act.ActArticle;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.force.Commencements;
import org.nomenlex.force.ExecutionClause;
import org.nomenlex.force.Fixings;
import org.nomenlex.grammar.lex.Words;

/** What the articles of an act that amend nothing are for. */
final class Roles {

    private Roles() {}

    /** Whether the article is for the entry into force or for the execution, whatever else its words could mean. */
    static ArticleRole plain(ActArticle article) {
        if (ExecutionClause.is(article)) {
            return ArticleRole.EXECUTION;
        }
        boolean dates = Commencements.isClause(article) || Fixings.isFixing(article);
        return dates ? ArticleRole.ENTRY_INTO_FORCE : ArticleRole.OTHER;
    }

    /** The role of an article that gave no operation and names no text to amend. */
    static ArticleRole other(ActArticle article) {
        StringBuilder all = new StringBuilder();
        article.blocks().forEach(b -> all.append(String.join(" ", b.lines())).append(' '));
        String words = Words.norm(all.toString());
        boolean passage = words.contains("transitoire")
                || words.contains("restent valables")
                || words.contains("reste valable")
                || words.contains("sont d'application pour")
                || words.contains("restent d'application")
                || words.contains("continuent")
                || words.contains("sont traites suivant")
                || words.contains("overgangs")
                || words.contains("avant la date d'entree en vigueur");
        return passage ? ArticleRole.TRANSITIONAL : ArticleRole.OTHER;
    }
}
