package org.nomenlex.export.word;

import org.nomenlex.history.Passage;

/** How passages look in Word; {@code styles.xml} among the resources says what each style is. */
final class LawStyle {

    /** Twentieths of a point a level. */
    private static final int STEP = 340;

    private static final int DEEPEST = 6;

    private LawStyle() {}

    static String of(Passage.Kind kind) {
        return switch (kind) {
            case TEXT -> "Normal";
            case HEADING -> "LawHeading";
            case CODE -> "LawCode";
            case LABEL -> "LawLabel";
            case RULE -> "LawRule";
            case ROW -> "LawRow";
            case PREFORMATTED -> "LawPreformatted";
        };
    }

    /** From the left margin, in twentieths of a point. */
    static int indent(int depth) {
        return Math.min(depth, DEEPEST) * STEP;
    }
}
