package org.nomenlex.export.markup;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table row as the text keeps it: {@code | a | b |}. */
public final class Rows {

    private Rows() {}

    /**
     * Where the cells stand in the row.
     *
     * @return start and end of each cell, without the spaces at its bars; empty where the row is not written with exactly
     *     one space on each side of each bar, so that {@link #row} could not make it again
     */
    public static List<int[]> cells(String row) {
        List<int[]> cells = new ArrayList<>();
        if (row.length() < 5 || !row.startsWith("| ") || !row.endsWith(" |")) {
            return List.of();
        }
        int from = 2;
        while (from <= row.length() - 2) {
            int bar = row.indexOf(" | ", from);
            int end = bar < 0 ? row.length() - 2 : bar;
            cells.add(new int[] {from, Math.max(from, end)});
            from = bar < 0 ? row.length() : bar + 3;
        }
        List<String> words = cells.stream().map(c -> row.substring(c[0], c[1])).toList();
        return row(words).equals(row) ? cells : List.of();
    }

    /** The words of each cell; the whole row as one cell where {@link #cells} finds none. */
    public static List<String> words(String row) {
        List<int[]> cells = cells(row);
        return cells.isEmpty()
                ? List.of(row)
                : cells.stream().map(c -> row.substring(c[0], c[1])).toList();
    }

    /** The row of those cells. */
    public static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
