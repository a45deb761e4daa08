package org.nomenlex.export.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.nomenlex.export.compared.ComparedLine;
import org.nomenlex.export.compared.Fate;

/**
 * Which paragraph ends came or went. A paragraph that came brings its end with it; but where the words before it came too,
 * the change is one stretch from within the paragraph before, and as when somebody types it there, the end of that paragraph
 * is new and the last paragraph of the stretch has the old one. (LibreOffice joins paragraphs otherwise.) Likewise for what
 * went. What stands in a table ends a stretch.
 */
final class ParagraphEnds {

    private final List<Fate> ends = new ArrayList<>();
    private final BitSet inTable;

    /**
     * The ends of lines.
     *
     * @param inTable which lines stand in a table
     */
    ParagraphEnds(List<ComparedLine> lines, BitSet inTable) {
        this.inTable = inTable;
        lines.forEach(l -> ends.add(l.fate()));
        for (int i = 0; i + 1 < lines.size(); i++) {
            Fate stretch = inTable.get(i) ? Fate.STAYS : fateOfLastWords(lines.get(i));
            if (ends.get(i) == Fate.STAYS && stretch != Fate.STAYS && goesOn(i + 1, stretch)) {
                int last = i + 1;
                while (last + 1 < ends.size() && goesOn(last + 1, stretch)) {
                    last++;
                }
                ends.set(i, stretch);
                ends.set(last, Fate.STAYS);
                i = last;
            }
        }
    }

    private boolean goesOn(int line, Fate stretch) {
        return !inTable.get(line) && ends.get(line) == stretch;
    }

    private static Fate fateOfLastWords(ComparedLine line) {
        if (line.runs().isEmpty()) {
            return Fate.STAYS;
        }
        return ComparedLine.fate(line.runs().get(line.runs().size() - 1));
    }

    Fate of(int line) {
        return ends.get(line);
    }
}
