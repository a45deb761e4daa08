package org.nomenlex.source;

import java.util.List;
import org.nomenlex.act.ActBlock;

/**
 * An article as a source shows it, marks of the database still in its text.
 *
 * @param label its number as the source writes it: {@code 1er}, {@code 2}, {@code 5/1}; {@code N1} for an annex
 * @param headings the headings that stand before it (titles of chapters), outermost first
 * @param blocks its text; notes of the database are paragraphs between back quotes, as Lex Iterata keeps them
 */
public record SourceArticle(String label, List<String> headings, List<ActBlock> blocks) {

    /** Copies the lists. */
    public SourceArticle {
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
    }

    /** Whether it is an annex of the act: Justel numbers them N, N1, N2. */
    public boolean annex() {
        return label.matches("[Nn]\\d*.*");
    }

    /** All its lines, in order. */
    public List<String> lines() {
        return blocks.stream().flatMap(b -> b.lines().stream()).toList();
    }
}
