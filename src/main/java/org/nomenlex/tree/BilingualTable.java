package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nomenlex.law.Language;

/**
 * Tables of a new text that give their services in both languages side by side, as the Moniteur prints them for both texts of
 * an act at once. A consolidated text is in one language: it takes the columns of that language, never the others.
 */
public final class BilingualTable {

    /** A line between head and body of a table: {@code | --- | --- |}. */
    private static final Pattern RULER = Pattern.compile("\\s*\\|(?:\\s*:?-{2,}:?\\s*\\|)+\\s*");

    private final List<String> rows;
    private final boolean frenchWanted;

    private BilingualTable(List<String> rows, Language language) {
        this.rows = rows.stream().map(BilingualTable::withoutStrayQuotes).toList();
        frenchWanted = language == Language.FR;
    }

    /**
     * A text in one language.
     *
     * @param lines its lines
     * @param taken whether columns of the other language were left out
     * @param obstacle why it cannot be had, in French; empty where it can
     */
    public record Half(List<String> lines, boolean taken, String obstacle) {
        /** Copies the list. */
        public Half {
            lines = List.copyOf(lines);
        }
    }

    /** The lines with, of each bilingual table among them, the columns of that language. */
    public static Half of(List<String> lines, Language language) {
        List<String> result = new ArrayList<>();
        boolean taken = false;
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && Lines.isRow(lines.get(end))) {
                end++;
            }
            BilingualTable table = new BilingualTable(lines.subList(i, end), language);
            if (end > i && table.isBilingual()) {
                Half half = table.half();
                if (!half.obstacle().isEmpty()) {
                    return half;
                }
                taken = true;
                result.addAll(half.lines());
            } else {
                end = Math.max(end, i + 1);
                result.addAll(lines.subList(i, end));
            }
            i = end;
        }
        return new Half(result, taken, "");
    }

    private boolean isBilingual() {
        return rows.stream().anyMatch(r -> second(r) > 0);
    }

    private Half half() {
        Optional<Boolean> frenchFirst = frenchFirst();
        if (frenchFirst.isEmpty()) {
            return refused("le tableau donne deux langues, qui ne se distinguent pas : ", rows.get(0));
        }
        boolean left = frenchFirst.get() == frenchWanted;
        int width = rows.stream()
                .filter(r -> second(r) > 0)
                .mapToInt(BilingualTable::width)
                .max()
                .orElse(0);
        List<String> result = new ArrayList<>();
        for (String row : rows) {
            List<String> cells = cells(row);
            if (second(row) == 0 && cells.size() != width) {
                return refused("une ligne du tableau en deux langues n'a pas les colonnes des autres : ", row);
            }
            int split = second(row) > 0 ? second(row) : width / 2;
            List<String> kept = left ? cells.subList(0, split) : cells.subList(split, cells.size());
            result.add("| " + String.join(" | ", kept) + " |");
        }
        return new Half(result, true, "");
    }

    private static Half refused(String why, String row) {
        return new Half(List.of(), false, why + "\u00ab " + row.strip() + " \u00bb");
    }

    /** Whether the French columns stand on the left; empty where no row tells, or rows say different things. */
    private Optional<Boolean> frenchFirst() {
        List<Boolean> told = rows.stream()
                .flatMap(r -> BilingualRow.of(r, Tables.cells(r, 0)).stream())
                .map(b -> b.french().get(0).start() < b.dutch().get(0).start())
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** The column with which the second language starts; 0 where the row does not name one order number twice. */
    private static int second(String row) {
        List<String> cells = cells(row);
        for (int i = 0; i < cells.size(); i++) {
            String code = Codes.alone(cells.get(i));
            for (int k = i + 2; k < cells.size() && !code.isEmpty(); k++) {
                if (Codes.alone(cells.get(k)).equals(code)) {
                    // Empty columns in front of the first number stand in front of the second as well.
                    return k - i;
                }
            }
        }
        return 0;
    }

    private static int width(String row) {
        return cells(row).size();
    }

    private static List<String> cells(String row) {
        return Tables.cells(row, 0).stream()
                .map(c -> row.substring(c.start(), c.end()))
                .toList();
    }

    /** The quotes that open and close an act's new text stand in cells of the table: {@code "705515}, {@code S 416 "}. */
    private static String withoutStrayQuotes(String row) {
        if (!Lines.isRow(row) || RULER.matcher(row).matches()) {
            return row;
        }
        return "| "
                + String.join(
                        " | ", cells(row).stream().map(BilingualTable::bare).toList()) + " |";
    }

    private static String bare(String cell) {
        String result = cell;
        if (result.chars().filter(c -> c == '"').count() % 2 == 1) {
            result = result.startsWith("\"")
                    ? result.substring(1)
                    : result.endsWith("\"") ? result.substring(0, result.length() - 1) : result;
        }
        if (result.matches("[\u00ab\u201c][^\u00bb\u201d]*")) {
            result = result.substring(1);
        }
        if (result.matches("[^\u00ab\u201c]*[\u00bb\u201d]")) {
            result = result.substring(0, result.length() - 1);
        }
        return result.strip();
    }
}
