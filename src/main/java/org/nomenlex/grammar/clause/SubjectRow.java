package org.nomenlex.grammar.clause;

import java.util.List;
import org.nomenlex.grammar.address.Ranks;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;

/**
 * A row of subjects, each with its own path: "le § 3, alinéa 2, le § 4 et la règle qui suit la prestation X sont abrogés". A
 * unit named with its article, behind another one named so, stands beside it where it cannot stand in it.
 */
final class SubjectRow {

    private final Reading reading;

    SubjectRow(Reading reading) {
        this.reading = reading;
    }

    /** The step of the address beside which the unit stands as a further subject, -1 where it is none. */
    int step(Units u) {
        List<Segment> named = reading.clause.address.get(0).segments();
        boolean open = reading.rowFrom >= 0
                && reading.rowFrom < named.size()
                && !reading.preposition
                && (!reading.hasVerb() || reading.subjectBehind)
                && !reading.ledByOf
                && !reading.origin
                && !u.paths().get(0).isEmpty();
        return open ? beside(named, u) : -1;
    }

    private int beside(List<Segment> named, Units u) {
        Segment first = u.paths().get(0).segments().get(0);
        Segment end = named.get(named.size() - 1);
        if (isOuter(first, named.get(reading.rowFrom))) {
            return reading.rowFrom;
        }
        if (!u.determined()) {
            return -1;
        }
        boolean heading = named.get(reading.rowFrom).kind() == SegmentKind.RUBRIC && !Units.isOpen(first.value());
        if (heading && !reading.conjunction && isAboutService(first)) {
            reading.doubts.add("l'intitul\u00e9 nomm\u00e9 d'abord est lu comme l'endroit, non comme un sujet");
        }
        if (Units.isOpen(first.value())) {
            return isAboutService(first) ? ofSameService(named, end) : -1;
        }
        boolean inside = u.paths().get(0).segments().size() > 1;
        for (int i = reading.rowFrom; i < named.size(); i++) {
            boolean again = named.get(i).kind() == first.kind()
                    && first.kind() != SegmentKind.RUBRIC
                    && (inside || i < named.size() - 1);
            boolean rubric = first.kind() == SegmentKind.RUBRIC && u.quoted() && isAboutService(named.get(i));
            if (again || rubric || areServices(named.get(i), first)) {
                return i;
            }
        }
        return holdsNothing(end) || areNumbers(end, first) ? named.size() - 1 : -1;
    }

    /** "la prestation X, le § 4": no paragraph stands in a service. */
    private static boolean isOuter(Segment next, Segment start) {
        return Ranks.isSection(next) && Ranks.of(start) == Ranks.INNERMOST;
    }

    /** "le libellé de la prestation X, la règle qui la suit": the step of that service, where a part of it was named. */
    private static int ofSameService(List<Segment> named, Segment end) {
        boolean part = end.kind() == SegmentKind.LABEL
                || end.kind() == SegmentKind.VALUE
                || end.kind() == SegmentKind.LABEL_AND_VALUE;
        return part && named.size() > 1 ? named.size() - 2 : -1;
    }

    private static boolean areServices(Segment named, Segment next) {
        boolean about = isAboutService(next) || next.kind() == SegmentKind.HEADING_BEFORE;
        return isAboutService(named) && about && !named.equals(next);
    }

    private static boolean isAboutService(Segment s) {
        return s.kind() == SegmentKind.CODE
                || s.kind() == SegmentKind.RULES_AFTER
                || s.kind() == SegmentKind.RULES_BEFORE;
    }

    /** Units in which no other stands. */
    private static boolean holdsNothing(Segment end) {
        return switch (end.kind()) {
            case LABEL, VALUE, LABEL_AND_VALUE, HEADING, HEADING_BEFORE, TABLE, NOTE, INTRO, SENTENCE -> true;
            default -> false;
        };
    }

    /** "le 3, le 4", "le A, le B"; "le 3, le 3.1" stands in the other. */
    private static boolean areNumbers(Segment end, Segment next) {
        boolean inside = next.value().startsWith(end.value() + ".");
        boolean numbers = end.kind() == SegmentKind.NUMBER && !inside;
        boolean divisions = end.kind() == SegmentKind.DIVISION && isRoman(end) == isRoman(next);
        return end.kind() == next.kind() && (numbers || divisions) && !end.equals(next);
    }

    static boolean isRoman(Segment division) {
        return division.value().chars().allMatch(ch -> "IVX".indexOf(ch) >= 0);
    }
}
