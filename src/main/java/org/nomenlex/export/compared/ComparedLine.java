package org.nomenlex.export.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nomenlex.ask.DiffCause;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.history.Passage;

/**
 * A paragraph or a row of a table in a comparison.
 *
 * @param fate what became of it as a whole; the runs of one that stays tell what changed in it
 * @param style how it is to be read
 * @param depth for indentation
 * @param row whether it is a row of a table
 * @param cells the runs of each cell; of a paragraph one list
 * @param causes who changed anything in it
 */
public record ComparedLine(
        Fate fate, Passage.Kind style, int depth, boolean row, List<List<DiffRun>> cells, List<DiffCause> causes) {

    /** The lines of a comparison; a row that became a paragraph, or got another number of cells, went and came anew. */
    public static List<ComparedLine> of(List<DiffRow> rows) {
        List<ComparedLine> lines = new ArrayList<>();
        for (DiffRow row : rows) {
            switch (row.kind()) {
                case ADDED, MOVED_HERE -> lines.add(came(row));
                case REMOVED, MOVED_AWAY -> lines.add(went(row));
                case SAME, CHANGED -> lines.addAll(stays(row));
            }
        }
        return lines;
    }

    /** What became of words. */
    public static Fate fate(DiffRun run) {
        return run.inBefore() && run.inAfter() ? Fate.STAYS : run.inAfter() ? Fate.CAME : Fate.WENT;
    }

    private static ComparedLine came(DiffRow row) {
        return oneSided(
                row, Fate.CAME, row.runs().stream().filter(DiffRun::inAfter).toList());
    }

    private static ComparedLine went(DiffRow row) {
        return oneSided(
                row, Fate.WENT, row.runs().stream().filter(DiffRun::inBefore).toList());
    }

    private static ComparedLine oneSided(DiffRow row, Fate fate, List<DiffRun> runs) {
        List<int[]> cells = cells(row, text(runs));
        List<List<DiffRun>> parts = cells.isEmpty()
                ? List.of(runs)
                : fate == Fate.CAME ? CellRuns.after(runs, cells) : CellRuns.before(runs, cells);
        return line(row, fate, !cells.isEmpty(), parts);
    }

    private static List<ComparedLine> stays(DiffRow row) {
        List<int[]> before = cells(row, row.before());
        List<int[]> after = cells(row, row.after());
        if (before.size() != after.size()) {
            return List.of(went(row), came(row));
        }
        return List.of(
                before.isEmpty()
                        ? line(row, Fate.STAYS, false, List.of(row.runs()))
                        : line(row, Fate.STAYS, true, CellRuns.both(row.runs(), before, after)));
    }

    private static ComparedLine line(DiffRow row, Fate fate, boolean isRow, List<List<DiffRun>> cells) {
        List<DiffCause> causes =
                row.runs().stream().flatMap(r -> r.causes().stream()).distinct().toList();
        return new ComparedLine(fate, row.style(), row.depth(), isRow, cells, causes);
    }

    private static List<int[]> cells(DiffRow row, String text) {
        List<int[]> cells = row.style() == Passage.Kind.PREFORMATTED ? List.of() : Rows.cells(text);
        return cells.size() > Columns.RASTER ? List.of() : cells;
    }

    private static String text(List<DiffRun> runs) {
        return runs.stream().map(DiffRun::text).collect(Collectors.joining());
    }

    /** The runs of a paragraph. */
    public List<DiffRun> runs() {
        return cells.get(0);
    }

    /** The words of each cell, those that went too. */
    public List<String> words() {
        return cells.stream().map(ComparedLine::text).toList();
    }
}
