package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.tree.LawLine;

/**
 * A line while an act is applied. Places are given in characters of the line before the act; characters that the act took
 * away stay as landmarks, so that such places keep their meaning.
 */
final class DraftLine {

    final String id;
    private final LawLine source;
    private List<Glyph> glyphs = new ArrayList<>();
    private boolean opened;
    boolean alive = true;
    boolean fresh;

    /** Who took the line away; null while it stands there. */
    @Nullable
    Provenance by;

    /** Whether the act takes it away and puts nothing in its place. */
    boolean repealed;

    /** Whether all that may be left of it are the enumerators of units above a repealed one. */
    boolean orphan;

    private DraftLine(LawLine source, boolean fresh) {
        this.id = source.id();
        this.source = source;
        this.fresh = fresh;
    }

    static DraftLine old(LawLine source) {
        return new DraftLine(source, false);
    }

    static DraftLine fresh(String id, String text, Provenance provenance) {
        return new DraftLine(LawLine.of(id, text, provenance), true);
    }

    /** How many characters it had before the act. */
    int sourceLength() {
        return source.text().length();
    }

    /** Whether its characters were looked at one by one. */
    boolean opened() {
        return opened;
    }

    /** Takes the line away, unless another did before. */
    void take(Provenance taker) {
        by = alive ? taker : by;
        alive = false;
    }

    /** The characters, landmarks included. */
    List<Glyph> glyphs() {
        if (!opened) {
            opened = true;
            int i = 0;
            for (Piece piece : source.pieces()) {
                for (int k = 0; k < piece.text().length(); k++) {
                    glyphs.add(new Glyph(piece.text().charAt(k), piece.provenance(), fresh ? -1 : i));
                    i++;
                }
            }
        }
        return glyphs;
    }

    /** Who wrote the character that stood at the place before the act; null behind the end of the line. */
    @Nullable
    Provenance writer(int place) {
        int end = 0;
        for (Piece piece : source.pieces()) {
            end += piece.text().length();
            if (place < end) {
                return piece.provenance();
            }
        }
        return null;
    }

    /** The text as it stands now. */
    String text() {
        if (!opened) {
            return source.text();
        }
        StringBuilder text = new StringBuilder();
        glyphs.stream().filter(g -> g.alive).forEach(g -> text.append(g.character));
        return text.toString();
    }

    /** Whether the line was changed. */
    boolean touched() {
        return opened && glyphs.stream().anyMatch(g -> !g.alive || g.origin < 0);
    }

    LawLine finished() {
        if (!opened) {
            return source;
        }
        List<Piece> pieces = new ArrayList<>();
        glyphs.stream()
                .filter(g -> g.alive)
                .forEach(g -> pieces.add(new Piece(String.valueOf(g.character), g.provenance)));
        return new LawLine(id, pieces);
    }

    // Places
    // ------------------------------------------------------------------------------------------------------------

    /** Where in the glyphs the character stood there before the act; behind the last one for the end of the line. */
    private int indexOf(int origin) {
        List<Glyph> all = glyphs();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).origin == origin) {
                return i;
            }
        }
        return all.size();
    }

    /** Whether the characters between stand there untouched, with nothing new among them. */
    boolean isIntact(int start, int end) {
        if (!alive) {
            return false;
        }
        int first = indexOf(start);
        for (int i = 0; i < end - start; i++) {
            Glyph glyph = first + i < glyphs().size() ? glyphs().get(first + i) : null;
            if (glyph == null || !glyph.alive || glyph.origin != start + i) {
                return false;
            }
        }
        return true;
    }

    // Changes
    // -----------------------------------------------------------------------------------------------------------

    /** Takes characters away and puts others there. */
    void replace(int start, int end, String text, Provenance provenance) {
        int first = indexOf(start);
        int last = end > start ? indexOf(end - 1) + 1 : first;
        kill(first, last, provenance);
        putAt(last, text, provenance);
    }

    void kill(int first, int last, Provenance by) {
        for (int i = first; i < last; i++) {
            glyphs().get(i).take(by);
        }
    }

    /** Puts text behind the character before the place, and behind what the act already put there. */
    void insertBehind(int place, String text, Provenance provenance) {
        int at = place == 0 ? 0 : indexOf(place - 1) + 1;
        while (at < glyphs().size() && glyphs().get(at).origin < 0) {
            at++;
        }
        putAt(at, text, provenance);
    }

    /** Puts text in front of the character at the place. */
    void insertBefore(int place, String text, Provenance provenance) {
        putAt(indexOf(place), text, provenance);
    }

    void putAt(int index, String text, Provenance provenance) {
        List<Glyph> added = new ArrayList<>();
        for (int k = 0; k < text.length(); k++) {
            added.add(new Glyph(text.charAt(k), provenance, -1));
        }
        glyphs().addAll(index, added);
    }

    /** Puts other characters in the place of all; landmarks must be among them. */
    void setGlyphs(List<Glyph> others) {
        glyphs = others;
        opened = true;
    }

    /** Index in the glyphs of a place before the act. */
    int landmark(int origin) {
        return indexOf(origin);
    }

    /** Puts the living characters of another line in front. */
    void prepend(DraftLine other) {
        prepend(other, Integer.MAX_VALUE);
    }

    /** Puts the living characters of another line up to a place before the act in front. */
    void prepend(DraftLine other, int end) {
        List<Glyph> moved = new ArrayList<>();
        for (Glyph glyph : other.glyphs()) {
            if (glyph.alive && glyph.origin < end) {
                moved.add(new Glyph(glyph.character, glyph.provenance, -1));
            }
        }
        glyphs().addAll(0, moved);
    }

    /** Takes over the characters that stood behind a place of another line before the act. */
    void append(DraftLine other, int place) {
        for (Glyph glyph : other.glyphs()) {
            if (glyph.alive && glyph.origin >= place) {
                glyphs().add(new Glyph(glyph.character, glyph.provenance, -1));
                glyph.alive = false;
            }
        }
    }
}
