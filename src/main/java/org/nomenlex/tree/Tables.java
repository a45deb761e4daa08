package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.List;

/** Rows of tables in Markdown: {@code | a | b |}. */
public final class Tables {

    private Tables() {}

    /** The cells of a row, without the spaces around them. */
    public static List<Span> cells(String row, int line) {
        List<Span> cells = new ArrayList<>();
        int start = row.indexOf('|') + 1;
        while (start > 0 && start < row.length()) {
            int end = row.indexOf('|', start);
            if (end < 0) {
                break;
            }
            cells.add(trimmed(row, line, start, end));
            start = end + 1;
        }
        return cells;
    }

    private static Span trimmed(String row, int line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(row.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(row.charAt(to - 1))) {
            to--;
        }
        return new Span(line, from, to);
    }
}
