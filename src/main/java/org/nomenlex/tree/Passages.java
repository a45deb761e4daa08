package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nomenlex.history.Passage;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/** Turns the lines of an article into passages: each with the path of its unit, its kind and its depth. */
final class Passages {

    private final ArticleText text;
    private final Structure structure;

    private Passages(ArticleText text) {
        this.text = text;
        this.structure = Structure.of(text);
    }

    static List<Passage> of(ArticleText text) {
        return new Passages(text).all();
    }

    private List<Passage> all() {
        List<Passage> result = new ArrayList<>();
        for (int i = 0; i < text.lawLines().size(); i++) {
            LawLine line = text.lawLines().get(i);
            Unit unit = structure.unitAt(i);
            result.add(line.passage(path(unit, i), kind(i), depth(unit, i)));
        }
        return result;
    }

    private UnitPath path(Unit unit, int line) {
        List<Segment> segments = new ArrayList<>();
        for (Unit u = unit; u.parent() != null; u = java.util.Objects.requireNonNull(u.parent())) {
            String value =
                    u.head().style() == Style.DASH ? ordinal(u) : u.head().value();
            segments.add(Segment.of(u.head().style().kind(), value));
        }
        segments.add(Segment.of(SegmentKind.ARTICLE, text.number().value()));
        Collections.reverse(segments);
        structure.serviceAt(line).ifPresent(s -> segments.add(Segment.of(SegmentKind.CODE, s.code())));
        return new UnitPath(segments);
    }

    private static String ordinal(Unit dash) {
        Unit parent = java.util.Objects.requireNonNull(dash.parent());
        int n = 0;
        for (Unit sibling : parent.children()) {
            boolean textBetween = parent.texts().stream().anyMatch(t -> t > sibling.from() && t < dash.from());
            boolean counts = sibling.head().style() == Style.DASH && sibling.from() <= dash.from() && !textBetween;
            n += counts ? 1 : 0;
        }
        return Integer.toString(n);
    }

    private Passage.Kind kind(int line) {
        return switch (structure.kind(line)) {
            case HEADING -> Passage.Kind.HEADING;
            case CODE -> codeLine(line);
            case LABEL, BRACKET -> Passage.Kind.LABEL;
            case RULE -> Passage.Kind.RULE;
            case ROW -> Passage.Kind.ROW;
            case PREFORMATTED -> Passage.Kind.PREFORMATTED;
            default -> Passage.Kind.TEXT;
        };
    }

    private Passage.Kind codeLine(int line) {
        if (Lines.isRow(structure.lines().get(line))) {
            return Passage.Kind.ROW;
        }
        boolean preformatted =
                structure.serviceAt(line).map(Service::preformatted).orElse(false);
        return preformatted ? Passage.Kind.PREFORMATTED : Passage.Kind.CODE;
    }

    /** A paragraph stands at 0, what is enumerated in it at 1; services and rules stand with the text around them. */
    private int depth(Unit unit, int line) {
        int depth = 0;
        for (Unit u = unit; u.parent() != null; u = java.util.Objects.requireNonNull(u.parent())) {
            boolean inside = u.head().style() != Style.PARAGRAPH;
            depth += inside ? 1 : 0;
        }
        boolean own = structure.kind(line) == LineKind.LABEL || structure.kind(line) == LineKind.BRACKET;
        return own ? depth + 1 : depth;
    }
}
