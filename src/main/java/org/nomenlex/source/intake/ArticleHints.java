package org.nomenlex.source.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.source.compare.TextFiles;

/**
 * What the user says of an article's text that does not say it itself.
 *
 * @param article which article, or null
 * @param date the day on which the text is in force, or null
 * @param role whether the consolidation starts from it or is compared with it; null: a base where the corpus has none for
 *     the article, a witness otherwise
 */
public record ArticleHints(
        @Nullable ArticleNumber article, @Nullable LocalDate date, TextFiles.@Nullable Role role) {

    /** Nothing is said. */
    public static final ArticleHints NONE = new ArticleHints(null, null, null);
}
