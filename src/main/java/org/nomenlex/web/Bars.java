package org.nomenlex.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of tables as the sources write them: {@code | 679151 | 679162 | Appareillage monophonique | S | 416 |}. Some acts set
 * whole articles as tables, a paragraph being a row with one cell: a reader must not see the bars.
 */
final class Bars {

    /** What stands between cells where a row is shown on one line. */
    private static final String BETWEEN = " \u00B7 ";

    private Bars() {}

    /**
     * A cell of a row.
     *
     * @param start its first character in the row
     * @param end behind its last character
     */
    record Cell(int start, int end) {}

    /** Whether the text is a row, from its first bar to its last. */
    static boolean isRow(String text) {
        String line = text.strip();
        return line.length() > 1 && line.charAt(0) == '|' && line.charAt(line.length() - 1) == '|';
    }

    /** The cells of a row that say something: not those that are empty or hold leader dots. */
    static List<Cell> telling(String row) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        while (start <= row.length()) {
            int bar = row.indexOf('|', start);
            int end = bar < 0 ? row.length() : bar;
            if (row.substring(start, end).chars().anyMatch(c -> !Character.isWhitespace(c) && c != '.')) {
                cells.add(trimmed(row, start, end));
            }
            start = end + 1;
        }
        return cells;
    }

    private static Cell trimmed(String row, int start, int end) {
        int from = start;
        int to = end;
        while (Character.isWhitespace(row.charAt(from))) {
            from++;
        }
        while (Character.isWhitespace(row.charAt(to - 1))) {
            to--;
        }
        return new Cell(from, to);
    }

    /** A text on one line: its cells with a dot between them. */
    static String apart(String text) {
        return apart(text, true, true);
    }

    /**
     * A part of a text on one line.
     *
     * @param first whether the text begins here: no dot before its first cell
     * @param last whether it ends here
     */
    static String apart(String part, boolean first, boolean last) {
        if (part.indexOf('|') < 0) {
            return part;
        }
        StringBuilder line = new StringBuilder();
        int i = 0;
        while (i < part.length()) {
            int end = barsEnd(part, i);
            if (end == i) {
                line.append(part.charAt(i++));
            } else {
                boolean edge = first && line.isEmpty() || last && end == part.length();
                line.append(edge ? "" : BETWEEN);
                i = end;
            }
        }
        return line.toString();
    }

    /** Behind the bars and blanks that start there, where there is a bar among them; else the start. */
    private static int barsEnd(String text, int start) {
        int end = start;
        boolean bar = false;
        while (end < text.length() && (text.charAt(end) == '|' || Character.isWhitespace(text.charAt(end)))) {
            bar |= text.charAt(end) == '|';
            end++;
        }
        return bar ? end : start;
    }
}
