package org.nomenlex.tree;

import org.nomenlex.law.SegmentKind;

/** How a unit is enumerated. Units of one enumeration share a style. */
public enum Style {
    /** "Art. 60." */
    ARTICLE(SegmentKind.ARTICLE),
    /** "§ 4bis." */
    PARAGRAPH(SegmentKind.PARAGRAPH),
    /** "1°" and "1.": a database stores the first as the second. */
    POINT(SegmentKind.POINT),
    /** "1)" */
    NUMBER(SegmentKind.NUMBER),
    /** "6.3." or "6.3" */
    DOTTED(SegmentKind.NUMBER),
    /** "a)" or "a." */
    LETTER(SegmentKind.LETTER),
    /** "A." */
    CAPITAL(SegmentKind.DIVISION),
    /** "II." */
    ROMAN(SegmentKind.DIVISION),
    /** "- " */
    DASH(SegmentKind.DASH);

    private final SegmentKind kind;

    Style(SegmentKind kind) {
        this.kind = kind;
    }

    /** The kind of segment that names such a unit. */
    public SegmentKind kind() {
        return kind;
    }
}
