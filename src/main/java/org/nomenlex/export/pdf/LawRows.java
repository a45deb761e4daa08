package org.nomenlex.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.export.compared.Columns;

/** Rows of a table of the law as cells of a page. */
final class LawRows {

    private LawRows() {}

    /** The cells of a row: each as wide as its columns. */
    static List<Grid.Cell> cells(List<List<Span>> words, Columns columns) {
        List<Integer> grid = Columns.grid(List.of(columns));
        List<Grid.Cell> cells = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int[] ends = columns.cell(i, words.size());
            float x = Sheets.TEXT_WIDTH * ends[0] / Columns.RASTER;
            float width = Sheets.TEXT_WIDTH * ends[1] / Columns.RASTER - x;
            cells.add(new Grid.Cell(words.get(i), x, width, grid.indexOf(ends[1]) - grid.indexOf(ends[0])));
        }
        return cells;
    }
}
