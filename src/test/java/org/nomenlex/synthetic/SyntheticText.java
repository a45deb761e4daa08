package org.nomenlex.synthetic;

import java.util.List;
import org.nomenlex.law.ArticleNumber;

/**
 * What an article must read after an act.
 *
 * @param article the article
 * @param lines its paragraphs, one a line
 */
public record SyntheticText(ArticleNumber article, List<String> lines) {

    /** Copies the lines. */
    public SyntheticText {
        lines = List.copyOf(lines);
    }
}
