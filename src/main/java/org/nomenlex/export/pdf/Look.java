package org.nomenlex.export.pdf;

import org.jspecify.annotations.Nullable;
import org.nomenlex.history.Passage;

/**
 * How a paragraph looks; measures in points.
 *
 * @param role what readers are told that it is: {@code P}, {@code H1}
 * @param ink of its letters
 * @param indent from the left margin
 * @param before room above it
 * @param after room below it
 * @param keep whether it stays with what follows
 * @param fill the colour behind it, or null
 * @param bar the colour of a bar at its left, or null
 */
record Look(
        String role,
        Ink ink,
        float indent,
        float before,
        float after,
        boolean keep,
        @Nullable String fill,
        @Nullable String bar) {

    private static final float LEVEL = 14;
    private static final int DEEPEST = 6;

    static final Look TITLE = heading("H1", 15, 0, 6);
    static final Look ARTICLE = heading("H2", 12.5f, 16, 4);
    static final Look NOTES = heading("H3", 7.7f, 8, 2);
    static final Look BOX_TITLE =
            new Look("H2", Ink.of(Letters.Kind.SANS_BOLD, 7.7f, Ink.BLACK), 8, 4, 0, true, "0.955 0.955 0.955", null);
    static final Look BOX =
            new Look("P", Ink.of(Letters.Kind.SANS, 7.5f, Ink.BLACK), 8, 0, 0, false, "0.955 0.955 0.955", null);
    static final Look PERIOD = new Look("P", Ink.of(Letters.Kind.SANS, 7.5f, Ink.GREY), 0, 6, 4, true, null, null);
    static final Look REFUSED_TITLE =
            new Look("H3", Ink.of(Letters.Kind.SANS_BOLD, 7.7f, Ink.RED), 10, 4, 0, true, null, "0.55 0 0");
    static final Look REFUSED =
            new Look("P", Ink.of(Letters.Kind.SANS, 7.5f, Ink.RED), 10, 0, 2, false, null, "0.55 0 0");
    static final Look REMARK_TITLE =
            new Look("H3", Ink.of(Letters.Kind.SANS_BOLD, 7.7f, "0.3 0.23 0"), 10, 4, 0, true, null, "0.54 0.43 0");
    static final Look REMARK =
            new Look("P", Ink.of(Letters.Kind.SANS, 7.5f, "0.3 0.23 0"), 10, 0, 2, false, null, "0.54 0.43 0");
    static final Look NOTE = new Look("P", Ink.of(Letters.Kind.SANS, 7, Ink.GREY), 0, 0, 1, false, null, null);
    static final Look BY = new Look("P", Ink.of(Letters.Kind.SANS, 7, Ink.GREY), 14, 0, 4, false, null, null);

    /** The number of a note behind words. */
    static final Ink NOTE_SIGN = new Ink(Letters.Kind.SANS, 5.5f, Ink.BLUE, 3.3f, Ink.Stroke.NONE, null);

    static final Ink CELL = Ink.of(Letters.Kind.SERIF, 9, Ink.BLACK);
    static final Ink CELL_HEAD = Ink.of(Letters.Kind.SANS_BOLD, 8.2f, Ink.BLACK);
    static final Ink CELL_ACT = Ink.of(Letters.Kind.SANS, 7, Ink.GREY);

    private static Look heading(String role, float size, float before, float after) {
        return new Look(role, Ink.of(Letters.Kind.SANS_BOLD, size, Ink.BLACK), 0, before, after, true, null, null);
    }

    /** A passage of the law. */
    static Look of(Passage.Kind kind, int depth) {
        float level = Math.min(depth, DEEPEST) * LEVEL;
        return switch (kind) {
            case HEADING -> law(Letters.Kind.SERIF_BOLD, 10, level, 9, 3, true);
            case CODE -> law(Letters.Kind.SERIF_BOLD, 10, level, 7, 1, true);
            case LABEL -> law(Letters.Kind.SERIF, 10, level + 12, 0, 4, false);
            case RULE -> law(Letters.Kind.SERIF_ITALIC, 10, level + 12, 0, 4, false);
            case PREFORMATTED -> law(Letters.Kind.MONO, 8.5f, 0, 0, 0, false);
            case TEXT, ROW -> law(Letters.Kind.SERIF, 10, level, 0, 4.5f, false);
        };
    }

    private static Look law(Letters.Kind kind, float size, float indent, float before, float after, boolean keep) {
        return new Look("P", Ink.of(kind, size, Ink.BLACK), indent, before, after, keep, null, null);
    }

    float leading() {
        return ink.size() * 1.36f;
    }
}
