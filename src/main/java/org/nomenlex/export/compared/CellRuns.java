package org.nomenlex.export.compared;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.ask.DiffRun;

/** Deals the runs of a table row out to its cells; the bars between cells and the spaces at them fall away. */
public final class CellRuns {

    private static final int NOWHERE = -1;

    private final List<int[]> before;
    private final List<int[]> after;
    private final List<List<DiffRun>> cells = new ArrayList<>();
    private int beforeAt;
    private int afterAt;

    private CellRuns(List<int[]> before, List<int[]> after) {
        this.before = before;
        this.after = after;
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            cells.add(new ArrayList<>());
        }
    }

    /**
     * The cells of a row that changed.
     *
     * @param before start and end of each cell in the earlier row
     * @param after the same of the later row, as many
     */
    public static List<List<DiffRun>> both(List<DiffRun> runs, List<int[]> before, List<int[]> after) {
        CellRuns dealt = new CellRuns(before, after);
        runs.forEach(dealt::deal);
        return dealt.cells;
    }

    /** The cells of a row that went. */
    public static List<List<DiffRun>> before(List<DiffRun> runs, List<int[]> cells) {
        return both(runs, cells, List.of());
    }

    /** The cells of a row that came. */
    public static List<List<DiffRun>> after(List<DiffRun> runs, List<int[]> cells) {
        return both(runs, List.of(), cells);
    }

    private void deal(DiffRun run) {
        int length = run.text().length();
        int from = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || !sameCells(run, from, i)) {
                put(run, run.text().substring(from, i), cellBefore(run, from), cellAfter(run, from));
                from = i;
            }
        }
        beforeAt += run.inBefore() ? length : 0;
        afterAt += run.inAfter() ? length : 0;
    }

    private boolean sameCells(DiffRun run, int one, int other) {
        return cellBefore(run, one) == cellBefore(run, other) && cellAfter(run, one) == cellAfter(run, other);
    }

    private int cellBefore(DiffRun run, int at) {
        return run.inBefore() ? cell(before, beforeAt + at) : NOWHERE;
    }

    private int cellAfter(DiffRun run, int at) {
        return run.inAfter() ? cell(after, afterAt + at) : NOWHERE;
    }

    private static int cell(List<int[]> cells, int at) {
        for (int i = 0; i < cells.size(); i++) {
            if (at >= cells.get(i)[0] && at < cells.get(i)[1]) {
                return i;
            }
        }
        return NOWHERE;
    }

    private void put(DiffRun run, String words, int was, int is) {
        boolean oneSided = before.isEmpty() || after.isEmpty();
        if (was == is || oneSided) {
            int cell = Math.max(was, is);
            if (cell != NOWHERE) {
                cells.get(cell).add(new DiffRun(run.kind(), words, run.causes(), run.move()));
            }
            return;
        }
        if (was != NOWHERE) {
            cells.get(was).add(new DiffRun(gone(run), words, run.causes(), run.move()));
        }
        if (is != NOWHERE) {
            cells.get(is).add(new DiffRun(come(run), words, run.causes(), run.move()));
        }
    }

    /** Words that stayed in the row but not in their cell went from the one and came to the other. */
    private static DiffRun.Kind gone(DiffRun run) {
        return run.kind() == DiffRun.Kind.SAME ? DiffRun.Kind.DELETED : run.kind();
    }

    private static DiffRun.Kind come(DiffRun run) {
        return run.kind() == DiffRun.Kind.SAME ? DiffRun.Kind.INSERTED : run.kind();
    }
}
