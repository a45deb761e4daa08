package org.nomenlex.history;

import java.util.List;
import org.nomenlex.law.UnitPath;

/**
 * One paragraph of law as it is printed on one line: an alinéa, a point, a code line, a label with its value, a row of a
 * table. A version of an article is a list of these.
 *
 * @param path the unit that the passage belongs to, as precise as the structure is known ({@code art:36/par:2/let:b/pt:1})
 * @param identity an identifier of the node that survives changes of its words, its place and its number
 * @param kind how it is to be read
 * @param depth how deep it stands (0: §, 1: point, ...), for indentation
 * @param pieces its text, cut by origin; together the line as printed
 */
public record Passage(UnitPath path, String identity, Kind kind, int depth, List<Piece> pieces) {

    /** What a passage is. */
    public enum Kind {
        /** Running text: alinéa, point, letter, dash. */
        TEXT,
        /** A heading (<i>rubrique, intitulé</i>). */
        HEADING,
        /** A line with the order number or pair of a service. */
        CODE,
        /** The label of a service, with its key letter and coefficient where they follow. */
        LABEL,
        /** A rule of application of a service. */
        RULE,
        /** A row of a table ({@code | a | b |}). */
        ROW,
        /** A line of a preformatted block: its spaces count. */
        PREFORMATTED
    }

    /** Copies the list. */
    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** The line as printed. */
    public String text() {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(p.text()));
        return text.toString();
    }
}
