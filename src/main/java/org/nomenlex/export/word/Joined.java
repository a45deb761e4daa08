package org.nomenlex.export.word;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.ask.DiffCause;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.export.compared.ComparedLine;
import org.nomenlex.export.compared.Fate;

/**
 * Keeps tables apart between which a paragraph took the place of another. A paragraph that came or went before a table can
 * only do so as a row of it; where one came and one went, a single paragraph stays in which the words of the one stand for
 * those of the other, and on both days there is a paragraph between the tables.
 */
final class Joined {

    private static final int NONE = -1;

    private Joined() {}

    /** The same lines with such paragraphs joined. */
    static List<ComparedLine> of(List<ComparedLine> lines) {
        List<ComparedLine> joined = new ArrayList<>(lines);
        for (int i = joined.size() - 1; i > 0; i--) {
            if (joined.get(i).row() && changes(joined.get(i - 1))) {
                i = join(joined, i);
            }
        }
        return joined;
    }

    private static boolean changes(ComparedLine line) {
        return !line.row() && line.fate() != Fate.STAYS;
    }

    /** Joins the last that went and the last that came before a table; returns where the lines before it end. */
    private static int join(List<ComparedLine> lines, int table) {
        int went = NONE;
        int came = NONE;
        int first = table;
        while (first > 0 && changes(lines.get(first - 1))) {
            first--;
            boolean gone = lines.get(first).fate() == Fate.WENT;
            went = gone && went == NONE ? first : went;
            came = !gone && came == NONE ? first : came;
        }
        if (went != NONE && came != NONE) {
            lines.set(table - 1, joined(lines, went, came, table - 1));
            lines.remove(Math.min(went, came));
        }
        return first;
    }

    /** One of the two is the last before the table: its place is taken. */
    private static ComparedLine joined(List<ComparedLine> lines, int went, int came, int last) {
        ComparedLine old = lines.get(went);
        ComparedLine now = lines.get(came);
        List<DiffRun> runs = new ArrayList<>();
        old.runs().forEach(r -> runs.add(new DiffRun(DiffRun.Kind.DELETED, r.text(), causes(r, old), 0)));
        now.runs().forEach(r -> runs.add(new DiffRun(DiffRun.Kind.INSERTED, r.text(), causes(r, now), 0)));
        return new ComparedLine(
                Fate.STAYS,
                now.style(),
                now.depth(),
                false,
                List.of(runs),
                lines.get(last).causes());
    }

    private static List<DiffCause> causes(DiffRun run, ComparedLine line) {
        return run.causes().isEmpty() ? line.causes() : run.causes();
    }
}
