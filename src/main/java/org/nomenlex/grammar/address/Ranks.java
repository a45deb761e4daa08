package org.nomenlex.grammar.address;

import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/** Which kinds of units hold which: an article its paragraphs, these their points, these services and alinéas. */
public final class Ranks {

    /** Services, their rules, and passages of text. */
    public static final int INNERMOST = 5;

    private Ranks() {}

    /** How far out units of that kind stand: 0 for the annex. */
    public static int of(Segment s) {
        return switch (s.kind()) {
            case ANNEX -> 0;
            case CHAPTER -> 1;
            case ARTICLE -> 2;
            case PARAGRAPH -> 3;
            case POINT, LETTER, DIVISION, NUMBER, RUBRIC -> 4;
            default -> INNERMOST;
        };
    }

    /** The step of a path before which a unit stands that holds what follows; the length of the path where it holds nothing. */
    public static int place(UnitPath path, UnitPath unit) {
        int rank = of(unit.segments().get(0));
        int at = 0;
        while (at < path.segments().size() && of(path.segments().get(at)) <= rank) {
            at++;
        }
        return at;
    }

    /** An article or a paragraph. */
    public static boolean isSection(Segment s) {
        return s.kind() == SegmentKind.ARTICLE || s.kind() == SegmentKind.PARAGRAPH;
    }

    /** "d), aa)": a doubled letter stands in a single one. */
    public static boolean isDoubleIn(Segment outer, Segment inner) {
        String value = inner.value();
        return outer.kind() == SegmentKind.LETTER
                && inner.kind() == SegmentKind.LETTER
                && outer.value().length() == 1
                && !outer.value().equals("i")
                && value.length() == 2
                && value.charAt(0) == value.charAt(1);
    }

    /** "a), i)", "b), ii)": a small Roman number stands in a letter; the i behind h is a letter itself. */
    public static boolean isRomanIn(Segment outer, Segment inner) {
        String value = inner.value();
        boolean roman = value.equals("i") ? "hij".indexOf(outer.value()) < 0 : value.matches("i[ivx]+|vi*");
        return outer.kind() == SegmentKind.LETTER
                && inner.kind() == SegmentKind.LETTER
                && outer.value().length() == 1
                && roman
                && (value.length() > 1 || value.equals("i"));
    }

    /** A passage of running text, in which no paragraph stands. */
    public static boolean isPassage(Segment s) {
        return s.kind() == SegmentKind.ALINEA || s.kind() == SegmentKind.SENTENCE || s.kind() == SegmentKind.DASH;
    }
}
