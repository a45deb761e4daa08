package org.nomenlex.export.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nomenlex.history.Passage;

/** How passages look in Word. */
final class LawStyle {

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

    /** Indents by depth, on top of the style. */
    static void indent(XWPFParagraph paragraph, int depth) {
        if (depth > 0) {
            paragraph.setIndentationLeft(Math.min(depth, DEEPEST) * STEP);
        }
    }
}
