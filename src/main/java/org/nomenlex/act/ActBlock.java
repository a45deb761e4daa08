package org.nomenlex.act;

import java.util.List;
import org.nomenlex.text.Place;

/**
 * A piece of an act as the source lays it out: a paragraph, a preformatted block or a table. The kinds differ in what
 * white space means.
 */
public sealed interface ActBlock {

    /** Where the block starts in the source file. */
    Place place();

    /** The lines of the block; one for a paragraph. */
    List<String> lines();

    /**
     * A paragraph of running text, on one line.
     *
     * @param place where it starts
     * @param indent the number of spaces before it in the source (0, 3, ...): a hint of its level, no more
     * @param text its words, without Justel's marks
     */
    record Paragraph(Place place, int indent, String text) implements ActBlock {
        @Override
        public List<String> lines() {
            return List.of(text);
        }
    }

    /**
     * A block between code fences: its columns are made of spaces, its accents are often lost.
     *
     * @param place where its first line stands (behind the fence)
     * @param lines as stored, inner spaces kept
     */
    record Preformatted(Place place, List<String> lines) implements ActBlock {
        public Preformatted {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table.
     *
     * @param place where its first row stands
     * @param lines the rows in Markdown ({@code | a | b |}), without the rule line
     */
    record Table(Place place, List<String> lines) implements ActBlock {
        public Table {
            lines = List.copyOf(lines);
        }
    }
}
