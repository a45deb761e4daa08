package org.nomenlex.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * How letters look.
 *
 * @param kind their shapes
 * @param size in points
 * @param color red, green and blue from 0 to 1, as a page names them
 * @param rise above the line, in points
 * @param stroke what line is drawn with them
 * @param jump where they lead, or null
 */
record Ink(
        Letters.Kind kind,
        float size,
        String color,
        float rise,
        Stroke stroke,
        @Nullable Jump jump) {

    static final String BLACK = "0.1 0.1 0.1";
    static final String GREY = "0.27 0.27 0.27";
    static final String RED = "0.5 0 0";
    static final String GREEN = "0 0.34 0.17";
    static final String BLUE = "0 0.27 0.55";

    /** A line along the letters. */
    enum Stroke {
        NONE,
        UNDER,
        THROUGH
    }

    static Ink of(Letters.Kind kind, float size, String color) {
        return new Ink(kind, size, color, 0, Stroke.NONE, null);
    }

    Ink in(String other, Stroke line) {
        return new Ink(kind, size, other, rise, line, jump);
    }

    Ink leading(Jump there) {
        return new Ink(kind, size, color, rise, stroke, there);
    }
}
