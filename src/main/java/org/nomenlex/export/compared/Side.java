package org.nomenlex.export.compared;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.export.markup.Rows;
import org.nomenlex.history.Passage;

/** The words of one of the two days, for a table with a column for each: of a row of the law each cell by itself. */
public final class Side {

    /** What stands between the cells of a row where they share a paragraph: a rule, not a sign of the text. */
    public static final String RULE = " \u2502 ";

    private Side() {}

    /** The earlier words; none where the passage was moved here, as they are shown where it was. */
    public static List<List<DiffRun>> before(DiffRow row) {
        return row.kind() == DiffRow.Kind.MOVED_HERE ? List.of(List.of()) : of(row, DiffRun::inBefore, true);
    }

    /** The later words. */
    public static List<List<DiffRun>> after(DiffRow row) {
        return of(row, DiffRun::inAfter, false);
    }

    private static List<List<DiffRun>> of(DiffRow row, Predicate<DiffRun> shown, boolean before) {
        List<DiffRun> runs = row.runs().stream().filter(shown).toList();
        String text = runs.stream().map(DiffRun::text).collect(Collectors.joining());
        List<int[]> cells = row.style() == Passage.Kind.PREFORMATTED ? List.of() : Rows.cells(text);
        if (cells.isEmpty()) {
            return List.of(runs);
        }
        return before ? CellRuns.before(runs, cells) : CellRuns.after(runs, cells);
    }
}
