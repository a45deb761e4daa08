package org.nomenlex.grammar;

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

    /** The role of an article that gave no operation and names no text to amend. */
    static ArticleRole other(ActArticle article) {
        boolean passage = TransitionalWords.in(TransitionalWords.textOf(article));
        return passage ? ArticleRole.TRANSITIONAL : ArticleRole.OTHER;
    }
}
