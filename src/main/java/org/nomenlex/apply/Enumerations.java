package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.tree.Heads;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Style;
import org.nomenlex.tree.Unit;

/**
 * Finds enumerated units: §, 1°, a), A., 6.3, tirets. The nearest level that has one wins where it has only one; a level
 * that the act omits is bridged where nothing else fits.
 */
final class Enumerations {

    private final Resolver resolver;

    Enumerations(Resolver resolver) {
        this.resolver = resolver;
    }

    Target find(Target scope, Segment segment, String service) {
        if (scope.shape() == Target.Shape.LABEL) {
            return inLabel(scope, segment);
        }
        if (segment.value().startsWith("-")
                || segment.kind() == SegmentKind.POINT && segment.value().isEmpty()) {
            return byOrdinal(scope, segment, stylesOf(segment.kind()).get(0));
        }
        List<Unit> below = below(scope);
        for (Style style : stylesOf(segment.kind())) {
            List<Unit> found = below.stream()
                    .filter(u -> u.head().style() == style && u.head().value().equals(segment.value()))
                    .toList();
            if (!found.isEmpty()) {
                noteStyle(segment, style);
                return resolver.targets().unit(nearest(holding(found, service), scope, segment));
            }
        }
        return notFound(scope, segment, below);
    }

    /** Of several units of one number those that hold the service named in them; all where none does. */
    private List<Unit> holding(List<Unit> units, String service) {
        if (units.size() < 2 || service.isEmpty()) {
            return units;
        }
        List<Unit> holding = units.stream()
                .filter(u -> resolver.structure().services().stream()
                        .anyMatch(s -> s.isNamed(service) && s.from() >= u.from() && s.from() < u.to()))
                .toList();
        return holding.isEmpty() ? units : holding;
    }

    /** A point of a wording that runs over several lines. */
    private Target inLabel(Target scope, Segment segment) {
        List<Target> found = new ArrayList<>();
        for (Span span : scope.spans()) {
            String line = resolver.structure().lines().get(span.line());
            Heads.of(line).stream()
                    .filter(h -> stylesOf(segment.kind()).contains(h.style())
                            && h.value().equals(segment.value()))
                    .map(h -> new Span(span.line(), h.end(), span.end()))
                    .forEach(s -> found.add(resolver.targets().sentence(s, scope.unit())));
        }
        return resolver.only(found, segment, scope);
    }

    /** The styles in which a unit so called may be printed, the likeliest first. */
    private static List<Style> stylesOf(SegmentKind kind) {
        return switch (kind) {
            case PARAGRAPH -> List.of(Style.PARAGRAPH);
            case POINT -> List.of(Style.POINT, Style.NUMBER, Style.DOTTED);
            case LETTER -> List.of(Style.LETTER);
            case DIVISION -> List.of(Style.CAPITAL, Style.ROMAN);
            default -> List.of(Style.NUMBER, Style.DOTTED, Style.POINT);
        };
    }

    private void noteStyle(Segment segment, Style style) {
        if (segment.kind() == SegmentKind.POINT && style != Style.POINT) {
            resolver.tolerate("le " + segment.value() + "\u00b0 est imprim\u00e9 sous une autre num\u00e9rotation");
        }
    }

    private Target notFound(Target scope, Segment segment, List<Unit> below) {
        boolean paragraph = segment.kind() == SegmentKind.PARAGRAPH;
        boolean none = below.stream().noneMatch(u -> u.head().style() == Style.PARAGRAPH);
        if (paragraph && none && segment.value().matches("\\d+")) {
            Target alinea = new Alineas(resolver).find(scope, Segment.of(SegmentKind.ALINEA, segment.value()));
            resolver.tolerate("\u00ab \u00a7 " + segment.value() + " \u00bb lu comme l'alin\u00e9a " + segment.value());
            return alinea;
        }
        throw CannotApply.absent(French.name(segment) + " : rien de tel dans l'unit\u00e9 nomm\u00e9e");
    }

    /** All units enumerated within the scope. */
    private List<Unit> below(Target scope) {
        List<Unit> result = new ArrayList<>();
        collect(resolver.structure().article(), scope, result);
        return result;
    }

    private static void collect(Unit unit, Target scope, List<Unit> result) {
        for (Unit child : unit.children()) {
            boolean inside = child.from() >= scope.from() && child.from() < scope.to();
            boolean own = child == scope.unit() || isAbove(child, scope.unit());
            if (inside && !own) {
                result.add(child);
            }
            collect(child, scope, result);
        }
    }

    private static boolean isAbove(Unit unit, Unit below) {
        for (Unit u = below; u != null; u = u.parent()) {
            if (u == unit) {
                return true;
            }
        }
        return false;
    }

    private Unit nearest(List<Unit> found, Target scope, Segment segment) {
        int least = found.stream().mapToInt(u -> depth(u, scope)).min().orElse(0);
        List<Unit> near = found.stream().filter(u -> depth(u, scope) == least).toList();
        if (near.size() > 1 || least > 1 && found.size() > 1) {
            List<String> candidates = found.stream()
                    .map(u -> resolver.structure().lines().get(u.from()))
                    .toList();
            throw new CannotApply(
                    French.name(segment) + " : plusieurs lectures possibles : " + French.list(candidates));
        }
        if (least > 1 && scope.shape() != Target.Shape.RUBRIC && !isImplied(near.get(0))) {
            resolver.tolerate("niveau omis avant " + French.name(segment));
        }
        return near.get(0);
    }

    /** "1.1.1" names 1.1 by itself. */
    private static boolean isImplied(Unit unit) {
        Unit parent = unit.parent();
        return parent != null && unit.head().value().startsWith(parent.head().value() + ".");
    }

    private static int depth(Unit unit, Target scope) {
        int depth = 1;
        for (Unit u = unit.parent(); u != null && u != scope.unit(); u = u.parent()) {
            depth++;
        }
        return depth;
    }

    // Ordinals
    // ----------------------------------------------------------------------------------------------------------

    Target dash(Target scope, Segment segment) {
        return byOrdinal(scope, segment, Style.DASH);
    }

    private Target byOrdinal(Target scope, Segment segment, Style style) {
        List<Unit> found = below(scope).stream()
                .filter(u -> u.head().style() == style)
                .sorted(Comparator.comparingInt(Unit::from))
                .toList();
        int least = found.stream().mapToInt(u -> depth(u, scope)).min().orElse(0);
        List<List<Unit>> lists =
                lists(found.stream().filter(u -> depth(u, scope) == least).toList());
        if (lists.size() > 1) {
            throw new CannotApply(
                    French.name(segment) + " : l'unit\u00e9 nomm\u00e9e a " + lists.size() + " \u00e9num\u00e9rations");
        }
        int n = Integer.parseInt(segment.value());
        List<Unit> list = lists.isEmpty() ? List.of() : lists.get(0);
        int index = n > 0 ? n - 1 : list.size() + n;
        if (index < 0 || index >= list.size()) {
            throw new CannotApply(French.name(segment) + " : l'unit\u00e9 nomm\u00e9e n'en a que " + list.size());
        }
        return resolver.targets().unit(list.get(index));
    }

    /** Units of one enumeration follow each other without a text of their parent between them. */
    private static List<List<Unit>> lists(List<Unit> units) {
        List<List<Unit>> lists = new ArrayList<>();
        Unit before = null;
        for (Unit unit : units) {
            if (before == null || before.parent() != unit.parent() || textBetween(before, unit)) {
                lists.add(new ArrayList<>());
            }
            lists.get(lists.size() - 1).add(unit);
            before = unit;
        }
        return lists;
    }

    private static boolean textBetween(Unit a, Unit b) {
        Unit parent = a.parent();
        return parent != null && parent.texts().stream().anyMatch(t -> t > a.from() && t < b.from());
    }
}
