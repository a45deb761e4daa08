package org.nomenlex.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;

/**
 * A part of a text as it is laid out: a paragraph, or the neighbouring lines of a table or preformatted block.
 *
 * @param id where links point to
 * @param kind how it is laid out
 * @param depth how deep it stands
 * @param lines a paragraph has one line of one cell; a table's rows have cells
 * @param value key letter and coefficient, set apart at the end of a label; empty mostly
 * @param refusals what could not be applied here
 * @param remarks what else is to be known here
 */
public record Block(
        String id,
        Passage.Kind kind,
        int depth,
        List<Row> lines,
        List<Span> value,
        List<Refusal> refusals,
        List<Remark> remarks) {

    /** As long as {@code N 270 + Q 30}, in characters. */
    private static final int SHORT = 14;

    private static final List<String> STYLES = Stream.of(Passage.Kind.values())
            .map(k -> k.name().toLowerCase(Locale.ROOT))
            .toList();

    /**
     * A line of a block.
     *
     * @param cells its cells
     */
    public record Row(List<List<Span>> cells) {}

    /** How a paragraph is set: a code line with its label on it is no line of figures. */
    public String style() {
        return kind == Passage.Kind.CODE && hasWords() ? "service" : STYLES.get(kind.ordinal());
    }

    /** How wide a row of a table with one cell is: as wide as the widest row. */
    public int columns() {
        return lines.stream().mapToInt(r -> r.cells().size()).max().orElse(1);
    }

    /** How many columns a cell takes: the last of a row that has fewer than the table goes on to the table's edge. */
    public static int width(Row row, int cell, int columns) {
        boolean last = cell == row.cells().size() - 1;
        return last ? Math.max(1, columns - cell) : 1;
    }

    /** Whether a cell holds no more than a value, which is not to be broken: {@code B 2000}; a pair of numbers may be. */
    public static boolean isShort(List<Span> cell) {
        return cell.stream().allMatch(s -> s.code().isEmpty())
                && cell.stream().mapToInt(s -> s.text().length()).sum() <= SHORT;
    }

    private boolean hasWords() {
        return spans().stream()
                .anyMatch(s -> s.code().isEmpty() && s.text().codePoints().anyMatch(Character::isLetter));
    }

    /** The runs of a paragraph. */
    public List<Span> spans() {
        return lines.isEmpty() ? List.of() : lines.get(0).cells().get(0);
    }
}
