package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;

/**
 * One printed line of law, with the origin of its words.
 *
 * @param id stays with the line when its words, its place or its number change
 * @param pieces its text cut by origin; empty for an empty line
 */
public record LawLine(String id, List<Piece> pieces) {

    /** Copies the list and joins neighbours of one origin. */
    public LawLine {
        pieces = joined(pieces);
    }

    /** A line of one origin. */
    public static LawLine of(String id, String text, Provenance provenance) {
        return new LawLine(id, text.isEmpty() ? List.of() : List.of(new Piece(text, provenance)));
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = result.size() - 1;
            if (last >= 0 && result.get(last).provenance().equals(piece.provenance())) {
                result.set(last, new Piece(result.get(last).text() + piece.text(), piece.provenance()));
            } else if (!piece.text().isEmpty()) {
                result.add(piece);
            }
        }
        return List.copyOf(result);
    }

    /** The line as printed. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
