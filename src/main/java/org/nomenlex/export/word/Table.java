package org.nomenlex.export.word;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.export.compared.Columns;
import org.nomenlex.export.compared.Fate;

/** A table while it is written: rows whose cells take as many columns of its grid as they are wide. */
final class Table {

    private final WordBody body;
    private final List<Integer> grid;
    private final int width;

    /**
     * Opens a table as wide as the page.
     *
     * @param width in twentieths of a point
     */
    Table(WordBody body, List<Columns> stretches, int width) throws IOException {
        this.body = body;
        this.grid = Columns.grid(stretches);
        this.width = width;
        int[] widths = new int[grid.size() - 1];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = place(grid.get(i + 1)) - place(grid.get(i));
        }
        body.openTable(widths);
    }

    private int place(int step) {
        return width * step / Columns.RASTER;
    }

    void openRow(boolean head, Fate fate, @Nullable Author by) throws IOException {
        body.openRow(head, fate, by);
    }

    /** Opens a cell. */
    void openCell(Columns columns, int cell, int cells, WordBody.Cell look) throws IOException {
        int[] ends = columns.cell(cell, cells);
        int span = grid.indexOf(ends[1]) - grid.indexOf(ends[0]);
        body.openCell(place(ends[1]) - place(ends[0]), span, look);
    }

    /** Closes a cell or a row. */
    void close() throws IOException {
        body.close();
    }

    /** Closes the table. */
    void end() throws IOException {
        body.closeTable();
    }
}
