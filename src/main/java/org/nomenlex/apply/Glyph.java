package org.nomenlex.apply;

import org.jspecify.annotations.Nullable;
import org.nomenlex.history.Provenance;

/** One character of a line being edited. */
final class Glyph {

    final char character;
    final Provenance provenance;

    /** Its index in the line before the act, -1 for a character that the act brings. */
    final int origin;

    /** Whether it still stands there. What the act takes away stays as a landmark until the act is through. */
    boolean alive = true;

    /** Who took it away; null while it stands there, and for what went with a number put back only for a while. */
    @Nullable
    Provenance by;

    Glyph(char character, Provenance provenance, int origin) {
        this.character = character;
        this.provenance = provenance;
        this.origin = origin;
    }

    /** Takes it away, unless another did before. */
    void take(Provenance taker) {
        by = alive ? taker : by;
        alive = false;
    }
}
