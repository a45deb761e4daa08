package org.nomenlex.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that goes on over pages, its head on each; a row is broken only where no page could hold it. */
final class Grid {

    private static final float PAD = 3;
    private static final float LEADING = 1.3f;
    private static final float BELOW = 7;

    private final Flow flow;
    private final Sheets sheets;
    private final Tag table;
    private List<Cell> head = List.of();

    /** Opens a table. */
    Grid(Flow flow, Tag parent) {
        this.flow = flow;
        this.sheets = flow.sheets();
        this.table = parent.child("Table");
    }

    /**
     * A cell.
     *
     * @param spans its words
     * @param x where it starts, from the left margin
     * @param width with its padding
     * @param columns how many columns it takes
     */
    record Cell(List<Span> spans, float x, float width, int columns) {

        float size() {
            return (float) spans.stream().mapToDouble(s -> s.ink().size()).max().orElse(Look.CELL.size());
        }

        float leading() {
            return size() * LEADING;
        }
    }

    /** Lines of a cell that are not drawn yet. */
    private static final class Rest {
        private final Cell cell;
        private final Tag tag;
        private List<Line> lines;

        Rest(Cell cell, Tag tag, List<Line> lines) {
            this.cell = cell;
            this.tag = tag;
            this.lines = lines;
        }

        List<Line> take(float height) {
            int fit = Math.max(1, (int) ((height - 2 * PAD) / cell.leading()));
            List<Line> taken = lines.subList(0, Math.min(fit, lines.size()));
            lines = lines.subList(taken.size(), lines.size());
            return taken;
        }
    }

    /** The head of the table, repeated on each page. */
    void head(List<Cell> cells) throws IOException {
        row(cells, true);
        head = cells;
    }

    void row(List<Cell> cells) throws IOException {
        row(cells, false);
    }

    private void row(List<Cell> cells, boolean isHead) throws IOException {
        Tag row = table.child("TR");
        List<Rest> rests = new ArrayList<>();
        for (Cell cell : cells) {
            Tag tag = row.child(isHead ? "TH" : "TD", attributes(cell, isHead));
            rests.add(new Rest(cell, tag, lines(cell)));
        }
        float height = height(rests);
        // A head alone at the foot of a page is no use.
        float wanted = isHead ? height * 3 : height;
        if (wanted > sheets.room() && !sheets.fresh() && height <= Sheets.wholeRoom() - headHeight()) {
            turn();
        }
        while (rests.stream().anyMatch(r -> !r.lines.isEmpty())) {
            if (sheets.room() < Look.CELL.size() * LEADING + 2 * PAD) {
                turn();
            }
            chunk(rests, Math.min(height(rests), sheets.room()), isHead);
        }
        for (Rest rest : rests) {
            rest.tag.close();
        }
        row.close();
    }

    private static String attributes(Cell cell, boolean isHead) {
        if (isHead) {
            return "/A << /O /Table /Scope /Column /ColSpan " + cell.columns() + " >> ";
        }
        return cell.columns() > 1 ? "/A << /O /Table /ColSpan " + cell.columns() + " >> " : "";
    }

    private List<Line> lines(Cell cell) throws IOException {
        return Line.broken(cell.spans(), cell.width() - 2 * PAD, flow.letters());
    }

    private static float height(List<Rest> rests) {
        float height = 0;
        for (Rest rest : rests) {
            height = Math.max(height, rest.lines.size() * rest.cell.leading() + 2 * PAD);
        }
        return height;
    }

    private float headHeight() throws IOException {
        float height = 0;
        for (Cell cell : head) {
            height = Math.max(height, lines(cell).size() * cell.leading() + 2 * PAD);
        }
        return height;
    }

    private void chunk(List<Rest> rests, float height, boolean isHead) throws IOException {
        float top = sheets.y();
        sheets.artifact(() -> {
            for (Rest rest : rests) {
                frame(rest.cell, top, height, isHead);
            }
        });
        for (Rest rest : rests) {
            List<Line> lines = rest.take(height);
            if (lines.stream().anyMatch(l -> !l.isEmpty())) {
                sheets.marked(rest.tag, () -> draw(rest.tag, rest.cell, lines, top));
            }
        }
        sheets.down(height);
    }

    private void draw(@Nullable Tag tag, Cell cell, List<Line> lines, float top) throws IOException {
        flow.lines(tag, lines, Sheets.MARGIN + cell.x() + PAD, top - PAD, cell.leading(), cell.size());
    }

    private void turn() throws IOException {
        sheets.turn();
        if (!head.isEmpty()) {
            float top = sheets.y();
            float height = headHeight();
            sheets.artifact(() -> {
                for (Cell cell : head) {
                    frame(cell, top, height, true);
                    draw(null, cell, lines(cell), top);
                }
            });
            sheets.down(height);
        }
    }

    private void frame(Cell cell, float top, float height, boolean filled) {
        String place = PdfObjects.number(Sheets.MARGIN + cell.x()) + " " + PdfObjects.number(top - height) + " "
                + PdfObjects.number(cell.width()) + " " + PdfObjects.number(height) + " re ";
        if (filled) {
            sheets.content().append("0.925 0.925 0.925 rg ").append(place).append("f\n");
        }
        sheets.content().append("0.46 0.46 0.46 RG 0.5 w ").append(place).append("S\n");
    }

    /** Closes the table. */
    void close() throws IOException {
        table.close();
        sheets.down(BELOW);
    }
}
