package org.nomenlex.export.compared;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.ask.DiffRow;

/**
 * A line of a comparison with who changed it.
 *
 * @param line the line
 * @param acts who changed it; of the lines of one passage the last has them
 */
public record ChangedLine(ComparedLine line, List<String> acts) {

    /** Copies the list. */
    public ChangedLine {
        acts = List.copyOf(acts);
    }

    /**
     * The lines of a row.
     *
     * @param acts who changed the row
     */
    public static List<ChangedLine> of(DiffRow row, List<String> acts) {
        List<ComparedLine> lines = ComparedLine.of(List.of(row));
        List<ChangedLine> changed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            changed.add(new ChangedLine(lines.get(i), i == lines.size() - 1 ? acts : List.of()));
        }
        return changed;
    }
}
