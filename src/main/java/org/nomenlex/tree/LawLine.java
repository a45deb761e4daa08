package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.UnitPath;

/** One printed line of law, with the origin of its words. Immutable; texts of an article share the lines that they have in common. */
public final class LawLine {

    private final String id;
    private final List<Piece> pieces;
    private @Nullable LineReading reading;
    private @Nullable Passage passage;

    /**
     * Copies the list and joins neighbours of one origin.
     *
     * @param id stays with the line when its words, its place or its number change
     * @param pieces its text cut by origin; empty for an empty line
     */
    public LawLine(String id, List<Piece> pieces) {
        this.id = id;
        this.pieces = joined(pieces);
    }

    /** A line of one origin. */
    public static LawLine of(String id, String text, Provenance provenance) {
        return new LawLine(id, text.isEmpty() ? List.of() : List.of(new Piece(text, provenance)));
    }

    private static List<Piece> joined(List<Piece> pieces) {
        if (pieces.size() == 1 && !pieces.get(0).text().isEmpty()) {
            return List.copyOf(pieces);
        }
        List<Piece> result = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Provenance origin = null;
        for (Piece piece : pieces) {
            if (piece.text().isEmpty()) {
                continue;
            }
            if (origin != null && !origin.equals(piece.provenance())) {
                result.add(new Piece(text.toString(), origin));
                text.setLength(0);
            }
            origin = piece.provenance();
            text.append(piece.text());
        }
        if (origin != null) {
            result.add(new Piece(text.toString(), origin));
        }
        return List.copyOf(result);
    }

    /** What tells the line from every other one of its article. */
    public String id() {
        return id;
    }

    /** Its text cut by origin. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The line as printed. */
    public String text() {
        return reading().text();
    }

    /** What the line looks like by itself. */
    LineReading reading() {
        LineReading known = reading;
        if (known == null) {
            known = new LineReading(
                    pieces.size() == 1
                            ? pieces.get(0).text()
                            : pieces.stream().map(Piece::text).collect(Collectors.joining()));
            reading = known;
        }
        return known;
    }

    /**
     * The line as readers of a version get it. Versions of an article share the passages that they have in common: a long
     * history takes little more room than its changes.
     */
    Passage passage(UnitPath path, Passage.Kind kind, int depth) {
        Passage known = passage;
        if (known == null
                || known.kind() != kind
                || known.depth() != depth
                || !known.path().equals(path)) {
            known = new Passage(path, id, kind, depth, pieces);
            passage = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof LawLine line && id.equals(line.id) && pieces.equals(line.pieces);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + pieces.hashCode();
    }

    @Override
    public String toString() {
        return id + " " + text();
    }
}
