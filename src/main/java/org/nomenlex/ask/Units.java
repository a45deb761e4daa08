package org.nomenlex.ask;

import java.util.List;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;

/** Finds the unit that a reader means in a text. */
public final class Units {

    private Units() {}

    /**
     * The passages of the unit, in order; all of them where the article itself is meant.
     *
     * <p>A reader may leave levels out ({@code 36/b} for {@code 36/§2/b}), write a point as the act does or as the source
     * stores it ({@code 6°} or {@code 6.}), ask for an alinéa of it ({@code 36/§2/al2}), and name a pair of order numbers by one of them. A service takes its rules of
     * application with it.
     */
    public static List<Passage> within(ArticleVersion version, UnitReference unit) {
        if (unit.wholeArticle()) {
            return version.passages();
        }
        return new UnitFinder(version, unit)
                .units().stream().flatMap(List::stream).toList();
    }

    /** Whether the path names the unit asked for or something inside it. */
    static boolean holds(UnitPath asked, UnitPath path) {
        int next = 0;
        List<Segment> wanted = asked.segments();
        for (Segment s : path.segments()) {
            if (next < wanted.size() && same(wanted.get(next), s)) {
                next++;
            }
        }
        return next == wanted.size();
    }

    /**
     * Whether something aimed at the target may touch the unit asked for: it names nothing that is elsewhere. What is aimed at
     * the article as a whole touches each unit of it.
     */
    public static boolean concerns(UnitPath target, UnitPath asked) {
        for (Segment wanted : asked.segments()) {
            boolean elsewhere = false;
            for (Segment s : target.segments()) {
                if (sameLevel(wanted.kind(), s.kind())) {
                    elsewhere = !same(wanted, s) && !s.value().equals("*");
                    break;
                }
            }
            if (elsewhere) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where in a list of passages a notice about a unit belongs: behind the last passage of the unit, or of the nearest unit
     * around it that is there.
     *
     * @return the index of that passage, or -1 for the head of the text
     */
    public static int placeOf(UnitPath target, List<Passage> passages) {
        for (UnitPath unit = target; unit.segments().size() > 1; unit = unit.parent()) {
            for (int i = passages.size() - 1; i >= 0; i--) {
                if (holds(unit, passages.get(i).path())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean sameLevel(SegmentKind wanted, SegmentKind found) {
        return wanted == found
                || numbered(wanted) && numbered(found)
                || wanted == SegmentKind.CODE && found == SegmentKind.RULES_AFTER;
    }

    /** Whether a unit of that name stands in the path. */
    static boolean names(Segment wanted, UnitPath path) {
        return path.segments().stream().anyMatch(s -> same(wanted, s));
    }

    static boolean same(Segment wanted, Segment found) {
        if (wanted.kind() == SegmentKind.CODE) {
            boolean names = found.kind() == SegmentKind.CODE || found.kind() == SegmentKind.RULES_AFTER;
            return names && sameService(wanted.value(), found.value());
        }
        boolean points = numbered(wanted.kind()) && numbered(found.kind());
        return (points || wanted.kind() == found.kind()) && wanted.value().equalsIgnoreCase(found.value());
    }

    private static boolean numbered(SegmentKind kind) {
        return kind == SegmentKind.POINT || kind == SegmentKind.NUMBER;
    }

    private static boolean sameService(String wanted, String found) {
        if (!ServiceCode.isServiceCode(found)) {
            return false;
        }
        ServiceCode asked = ServiceCode.of(wanted);
        return ServiceCode.of(found).numbers().containsAll(asked.numbers());
    }
}
