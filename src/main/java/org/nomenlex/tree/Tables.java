package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows of tables in Markdown: {@code | a | b |}. Some articles come as tables from end to end: a row with one filled cell is
 * then a heading, a rule or an alinéa, and only the rows of services are rows. Such rows are read through a copy of the
 * same length in which the bars are spaces, so that every place in the copy is the same place in the row.
 */
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

    /** What a cell holds that continues the one beside it: the source writes two dots. */
    private static final String CONTINUED = "..";

    /** What stands alone in the cells of a value: key letters, a coefficient, a mark. */
    private static final Pattern VALUE_PART = Pattern.compile("[A-Z]{1,3}|[\\d.,]+|[+*=]|[A-Z]{1,3}\\s?[\\d.,]+");

    /**
     * The lines as they are read: rows of tables that only lay out running text, and empty rows, with spaces for their bars;
     * every other line as it is.
     */
    static List<LineReading> readings(List<LineReading> lines) {
        List<LineReading> readings = new ArrayList<>(lines);
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && lines.get(end).isRow()) {
                end++;
            }
            if (end > i && isLayout(lines.subList(i, end))) {
                for (int k = i; k < end; k++) {
                    readings.set(k, new LineReading(reading(lines.get(k).text())));
                }
            }
            i = Math.max(end, i + 1);
        }
        return readings;
    }

    private static String reading(String row) {
        return filled(row).size() > 1 ? row : row.replace("| .. ", "     ").replace('|', ' ');
    }

    /** Whether no row has several cells of words: services, single cells and what is left of a value, no more. */
    private static boolean isLayout(List<LineReading> rows) {
        return rows.stream().map(LineReading::text).allMatch(row -> {
            List<String> cells = filled(row);
            return cells.size() < 2 || isService(cells) || isRestOfValue(row);
        });
    }

    private static boolean isService(List<String> cells) {
        return !Codes.alone(cells.get(0)).isEmpty();
    }

    /** Whether the row holds nothing but a further value of the service above: {@code | | | Q | 30 | |}. */
    static boolean isRestOfValue(String row) {
        List<String> cells = filled(row);
        return !cells.isEmpty()
                && cells.stream().allMatch(c -> VALUE_PART.matcher(c).matches());
    }

    /** The values of such a row: key letter and coefficient in one cell or in two. */
    static List<Span> restOfValue(String row, int line) {
        List<Span> values = new ArrayList<>();
        Span letter = null;
        for (Span cell : cells(row, line)) {
            String text = row.substring(cell.start(), cell.end());
            if (Values.isValue(text)) {
                values.add(cell);
            } else if (letter != null && text.matches("[\\d.,]+")) {
                values.add(new Span(line, letter.start(), cell.end()));
                letter = null;
            } else if (text.matches("[A-Z]{1,3}")) {
                letter = cell;
            }
        }
        return values;
    }

    private static List<String> filled(String row) {
        return cells(row, 0).stream()
                .map(c -> row.substring(c.start(), c.end()))
                .filter(c -> !c.isEmpty() && !c.equals(CONTINUED))
                .toList();
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
