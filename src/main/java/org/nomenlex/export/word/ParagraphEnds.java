package org.nomenlex.export.word;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;

/**
 * Which paragraph ends came or went. A paragraph that came brings its end with it; but where the words before it came too,
 * the change is one stretch from within the paragraph before, and as when somebody types it there, the end of that paragraph
 * is new and the last paragraph of the stretch has the old one. (LibreOffice joins paragraphs otherwise.) Likewise for what
 * went.
 */
final class ParagraphEnds {

    /** What became of the end of a paragraph. */
    enum End {
        STAYS,
        CAME,
        WENT
    }

    private final List<End> ends = new ArrayList<>();

    ParagraphEnds(List<DiffRow> rows) {
        rows.forEach(r -> ends.add(came(r) ? End.CAME : went(r) ? End.WENT : End.STAYS));
        for (int i = 0; i + 1 < rows.size(); i++) {
            End stretch = endOf(rows.get(i));
            if (ends.get(i) == End.STAYS && stretch != End.STAYS && ends.get(i + 1) == stretch) {
                int last = i + 1;
                while (last + 1 < rows.size() && ends.get(last + 1) == stretch) {
                    last++;
                }
                ends.set(i, stretch);
                ends.set(last, End.STAYS);
                i = last;
            }
        }
    }

    /** What became of the last words of a paragraph. */
    private static End endOf(DiffRow row) {
        if (row.runs().isEmpty()) {
            return End.STAYS;
        }
        DiffRun last = row.runs().get(row.runs().size() - 1);
        return last.inBefore() && last.inAfter() ? End.STAYS : last.inAfter() ? End.CAME : End.WENT;
    }

    static boolean came(DiffRow row) {
        return row.kind() == DiffRow.Kind.ADDED || row.kind() == DiffRow.Kind.MOVED_HERE;
    }

    static boolean went(DiffRow row) {
        return row.kind() == DiffRow.Kind.REMOVED || row.kind() == DiffRow.Kind.MOVED_AWAY;
    }

    End of(int row) {
        return ends.get(row);
    }
}
