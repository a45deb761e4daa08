package org.nomenlex.source.html;

import java.util.List;

/** A piece of a page's text in reading order. */
public sealed interface FlowItem {

    /**
     * A line, up to a {@code <BR>} or the edge of a block.
     *
     * @param text its words, white space folded
     * @param newBlock whether an empty line stands before it
     */
    record Line(String text, boolean newBlock) implements FlowItem {}

    /**
     * Where an anchor stands whose name matters: {@code Art.2}, {@code LNK0001}.
     *
     * @param name the anchor's name as the page has it
     */
    record Anchor(String name) implements FlowItem {}

    /**
     * A table.
     *
     * @param rows the words of its cells
     */
    record Table(List<List<String>> rows) implements FlowItem {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A block whose spaces count ({@code <pre>}).
     *
     * @param lines as they stand
     */
    record Preformatted(List<String> lines) implements FlowItem {
        public Preformatted {
            lines = List.copyOf(lines);
        }
    }
}
