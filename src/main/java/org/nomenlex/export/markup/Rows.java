package org.nomenlex.export.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a table row as the text keeps it: {@code | a | b |}. An empty cell is written with one space ({@code | a | |})
 * or with two ({@code | a |  |}); both are read, and a row is only cut into cells where it can be made again from them.
 */
public final class Rows {

    private Rows() {}

    /**
     * Where the cells stand in the row.
     *
     * @return start and end of each cell, without the spaces at its bars; empty where {@link #row} could not make the row
     *     again
     */
    public static List<int[]> cells(String row) {
        if (row.length() < 3 || !row.startsWith("|") || !row.endsWith("|")) {
            return List.of();
        }
        List<int[]> cells = new ArrayList<>();
        int from = 1;
        for (int bar = row.indexOf('|', 1); bar >= 0; bar = row.indexOf('|', bar + 1)) {
            cells.add(stripped(row, from, bar));
            from = bar + 1;
        }
        List<String> words = cells.stream().map(c -> row.substring(c[0], c[1])).toList();
        boolean remade = row(words, false).equals(row) || row(words, true).equals(row);
        return remade ? cells : List.of();
    }

    private static int[] stripped(String row, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && row.charAt(start) == ' ') {
            start++;
        }
        while (end > start && row.charAt(end - 1) == ' ') {
            end--;
        }
        return new int[] {start, end};
    }

    /** Whether the line is a row, whatever else it is (a rule of application may stand in a row). */
    public static boolean isRow(String line) {
        return !cells(line).isEmpty();
    }

    /** The words of each cell; the whole row as one cell where {@link #cells} finds none. */
    public static List<String> words(String row) {
        List<int[]> cells = cells(row);
        return cells.isEmpty()
                ? List.of(row)
                : cells.stream().map(c -> row.substring(c[0], c[1])).toList();
    }

    /** Whether the row, which has cells, is written with two spaces in an empty cell. */
    public static boolean wide(String row) {
        return !row(words(row), false).equals(row);
    }

    /**
     * The row of those cells.
     *
     * @param wide two spaces in an empty cell
     */
    public static String row(List<String> cells, boolean wide) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(cell.isEmpty() ? wide ? "  " : " " : " " + cell + " ").append('|');
        }
        return row.toString();
    }

    /**
     * Whether the first row of a table reads as its head: every cell has words, none of them a number or leader dots, none
     * of them long. Tables of services often start with a service.
     */
    public static boolean isHead(String row) {
        return isHead(words(row));
    }

    /** The same of a row's cells. */
    public static boolean isHead(List<String> words) {
        return words.size() > 1 && words.stream().allMatch(Rows::isTitle);
    }

    private static boolean isTitle(String cell) {
        return cell.length() < 60 && cell.codePoints().anyMatch(Character::isLetter) && !cell.matches(".*\\d{6}.*");
    }
}
