package org.nomenlex.store;

import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * An article that is otherwise than the history in the folder has it.
 *
 * @param before as that history has it
 * @param after as it is
 */
public record ArticleChange(Entry.ChangedArticle before, Entry.ChangedArticle after) {

    ArticleNumber article() {
        return after.article();
    }

    Language language() {
        return after.language();
    }
}
