package org.nomenlex.grammar.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Puts paths together: what an item names is below what the item around it named, unless it starts again higher up
 * ("dans l'article 6", "au § 2") or speaks of the service named before ("le libellé").
 */
public final class Paths {

    private Paths() {}

    /** The path of a unit named below another. */
    public static UnitPath join(UnitPath base, UnitPath named) {
        if (named.isEmpty() || base.isEmpty()) {
            return base.isEmpty() ? named : base;
        }
        Segment first = named.segments().get(0);
        if (Units.isOpen(first.value())) {
            return isService(first) ? sameService(base, named, first) : same(base, named, first);
        }
        if (first.kind() == SegmentKind.ARTICLE
                || first.kind() == SegmentKind.CHAPTER
                || first.kind() == SegmentKind.ANNEX) {
            return named;
        }
        Segment end = base.segments().get(base.segments().size() - 1);
        boolean articleAgain = end.kind() == SegmentKind.ARTICLE
                && first.kind() == SegmentKind.NUMBER
                && end.value().equals(first.value());
        if (articleAgain) {
            return base.plus(
                    new UnitPath(named.segments().subList(1, named.segments().size())));
        }
        if (needsService(first)) {
            return partOfService(base, named);
        }
        return restart(base, first).plus(named);
    }

    private static boolean isService(Segment s) {
        return s.kind() == SegmentKind.CODE
                || s.kind() == SegmentKind.RULES_AFTER
                || s.kind() == SegmentKind.RULES_BEFORE;
    }

    /** "Le paragraphe", "l'article": the one named before, from among what was named in it. */
    private static UnitPath same(UnitPath base, UnitPath named, Segment first) {
        UnitPath rest =
                new UnitPath(named.segments().subList(1, named.segments().size()));
        for (int i = base.segments().size() - 1; i >= 0; i--) {
            if (base.segments().get(i).kind() == first.kind()) {
                return new UnitPath(base.segments().subList(0, i + 1)).plus(rest);
            }
        }
        boolean heading = first.kind() == SegmentKind.RUBRIC && first.value().equals(Units.SAME);
        return heading ? base.plus(Segment.of(SegmentKind.HEADING)).plus(rest) : base.plus(named);
    }

    /** "Le libellé" of the service named before, also from among its rules. */
    private static boolean needsService(Segment s) {
        return s.kind() == SegmentKind.LABEL
                || s.kind() == SegmentKind.VALUE
                || s.kind() == SegmentKind.LABEL_AND_VALUE;
    }

    private static UnitPath sameService(UnitPath base, UnitPath named, Segment first) {
        Optional<Segment> service = lastService(base);
        List<Segment> rest = named.segments().subList(1, named.segments().size());
        if (service.isEmpty()) {
            return first.kind() == SegmentKind.CODE && rest.isEmpty() ? base : base.plus(named);
        }
        int at = base.segments().lastIndexOf(service.get());
        List<Segment> steps = new ArrayList<>(base.segments().subList(0, at));
        steps.add(Segment.of(first.kind(), service.get().value()));
        steps.addAll(rest);
        return new UnitPath(steps);
    }

    /** "le libellé" of "la prestation X, 7)": the number stands in the wording. */
    private static UnitPath partOfService(UnitPath base, UnitPath named) {
        UnitPath service = upToService(base);
        if (service == null) {
            return base.plus(named);
        }
        int behind = service.segments().size();
        boolean numbered = base.segments().get(behind - 1).kind() == SegmentKind.CODE
                && base.segments().size() == behind + 1
                && Ranks.of(base.segments().get(behind)) < Ranks.INNERMOST
                && base.segments().get(behind).kind() != SegmentKind.RUBRIC;
        return numbered ? service.plus(named).plus(base.segments().get(behind)) : service.plus(named);
    }

    private static @Nullable UnitPath upToService(UnitPath base) {
        Optional<Segment> service = lastService(base);
        if (service.isEmpty()) {
            return null;
        }
        int at = base.segments().lastIndexOf(service.get());
        List<Segment> steps = new ArrayList<>(base.segments().subList(0, at));
        steps.add(Segment.of(SegmentKind.CODE, service.get().value()));
        return new UnitPath(steps);
    }

    /** The last step that names a service, or the rules around one. */
    public static Optional<Segment> lastService(UnitPath path) {
        for (int i = path.segments().size() - 1; i >= 0; i--) {
            Segment s = path.segments().get(i);
            if (isService(s) && !Units.isOpen(s.value())) {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }

    /** Cuts the base where the name starts again at a level that the base already has. */
    private static UnitPath restart(UnitPath base, Segment first) {
        List<Segment> steps = base.segments();
        Segment last = steps.get(steps.size() - 1);
        if (isSame(last, first) && !isRule(steps, steps.size() - 1)) {
            return base.parent();
        }
        // A heading stands before a service, not in it.
        boolean service = isService(first) || first.kind() == SegmentKind.HEADING_BEFORE;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Segment s = steps.get(i);
            boolean samePar = first.kind() == SegmentKind.PARAGRAPH && s.kind() == SegmentKind.PARAGRAPH;
            boolean sameService = service && isService(s);
            boolean again = isSame(s, first) && first.kind() != SegmentKind.ALINEA && isOuter(first.kind());
            boolean sibling = i == steps.size() - 1
                    && s.kind() == first.kind()
                    && isInner(first)
                    && !Ranks.isDoubleIn(s, first)
                    && !Ranks.isRomanIn(s, first)
                    && !isRule(steps, i)
                    && !first.value().startsWith("~");
            if (samePar || sameService || again || sibling) {
                return new UnitPath(steps.subList(0, i));
            }
        }
        return base;
    }

    /** "l'alinéa 3 de la deuxième règle qui suit la prestation X": rules are counted as alinéas, and hold some. */
    private static boolean isRule(List<Segment> steps, int at) {
        return at > 0
                && steps.get(at).kind() == SegmentKind.ALINEA
                && (steps.get(at - 1).kind() == SegmentKind.RULES_AFTER
                        || steps.get(at - 1).kind() == SegmentKind.RULES_BEFORE);
    }

    /** Units that never stand directly in one of their own kind. */
    private static boolean isInner(Segment s) {
        return switch (s.kind()) {
            case POINT, LETTER, ALINEA, DASH, SENTENCE -> true;
            default -> false;
        };
    }

    /** Headings are one whatever their capitals. */
    private static boolean isSame(Segment a, Segment b) {
        return a.kind() == b.kind() && a.value().equalsIgnoreCase(b.value());
    }

    private static boolean isOuter(SegmentKind kind) {
        return kind == SegmentKind.PARAGRAPH || kind == SegmentKind.RUBRIC;
    }

    /** The longest path that starts them all. */
    public static UnitPath common(List<UnitPath> paths) {
        List<Segment> shared = new ArrayList<>(paths.get(0).segments());
        for (UnitPath p : paths) {
            int i = 0;
            while (i < shared.size()
                    && i < p.segments().size()
                    && shared.get(i).equals(p.segments().get(i))) {
                i++;
            }
            shared = new ArrayList<>(shared.subList(0, i));
        }
        return new UnitPath(shared);
    }
}
