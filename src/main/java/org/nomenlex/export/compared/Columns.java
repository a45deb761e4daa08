package org.nomenlex.export.compared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a stretch of a table, together as wide as the page, each as its words ask for: a column of coefficients is
 * narrow, one of labels wide. Borders lie on a raster, so that stretches with other columns fit into one table.
 */
public final class Columns {

    /** Steps across the page; Word allows 63 columns. */
    public static final int RASTER = 60;

    /** Letters: a narrower column would break its numbers, a wider one would leave the others no room. */
    private static final int NARROWEST = 7;

    private static final int WIDEST = 70;

    private final int[] borders;

    private Columns(int[] borders) {
        this.borders = borders;
    }

    /**
     * Columns for rows.
     *
     * @param rows the words of each cell, of at most {@link #RASTER} cells
     */
    public static Columns of(List<List<String>> rows) {
        int count = rows.stream().mapToInt(List::size).max().orElse(1);
        int[] letters = new int[count];
        Arrays.fill(letters, NARROWEST);
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                letters[i] = Math.max(letters[i], Math.min(row.get(i).length(), WIDEST));
            }
        }
        return new Columns(borders(letters));
    }

    private static int[] borders(int[] letters) {
        int all = Arrays.stream(letters).sum();
        int[] borders = new int[letters.length + 1];
        int sum = 0;
        for (int i = 1; i < borders.length; i++) {
            sum += letters[i - 1];
            int wished = Math.round(RASTER * (float) sum / all);
            int most = RASTER - (letters.length - i);
            borders[i] = Math.max(borders[i - 1] + 1, Math.min(wished, most));
        }
        return borders;
    }

    /** Where a cell starts and ends on the raster; the last cell of a short row takes what is left. */
    public int[] cell(int cell, int cells) {
        return new int[] {borders[cell], cell == cells - 1 ? RASTER : borders[cell + 1]};
    }

    /** The borders of all these columns together. */
    public static List<Integer> grid(List<Columns> stretches) {
        return new ArrayList<>(stretches.stream()
                .flatMapToInt(c -> Arrays.stream(c.borders))
                .distinct()
                .sorted()
                .boxed()
                .toList());
    }
}
