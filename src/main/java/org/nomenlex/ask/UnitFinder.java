package org.nomenlex.ask;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.tree.Head;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Unit;

/** Finds in one text the units that a reader may mean: mostly one, several where the law numbers alike twice. */
final class UnitFinder {

    private final List<Passage> text;
    private final UnitPath asked;

    UnitFinder(ArticleVersion version, UnitReference unit) {
        text = version.passages();
        asked = withSlashes(unit.path());
    }

    /** What is asked for, a number with a slash ({@code B/1}, {@code §4/1}) in one step where the text has one. */
    UnitPath asked() {
        return asked;
    }

    /** The units, each as its passages in order; none where the text has no such unit. */
    List<List<Passage>> units() {
        int alinea = lastAlinea();
        return alinea < 0 ? runs(asked) : withAlinea(alinea);
    }

    /**
     * "2/B/1" is the division B/1 of article 2 where there is one, point 1 of division B where there is none: what an act
     * inserted between B and C is asked for as the act names it.
     */
    private UnitPath withSlashes(UnitPath path) {
        List<Segment> segments = new ArrayList<>();
        for (Segment next : path.segments()) {
            int last = segments.size() - 1;
            boolean follows = next.kind() == SegmentKind.NUMBER && next.value().matches("\\d+") && last > 0;
            if (follows) {
                Segment before = segments.get(last);
                Segment joined = Segment.of(before.kind(), before.value() + "/" + next.value());
                if (text.stream().anyMatch(p -> Units.names(joined, p.path()))) {
                    segments.set(last, joined);
                    continue;
                }
            }
            segments.add(next);
        }
        return new UnitPath(segments);
    }

    /** Stretches of the text that belong to one unit of that name. A service and its rules are one. */
    private List<List<Passage>> runs(UnitPath path) {
        boolean service = path.last().filter(s -> s.kind() == SegmentKind.CODE).isPresent();
        List<List<Passage>> units = new ArrayList<>();
        UnitPath open = null;
        for (Passage p : text) {
            UnitPath bearer = bearer(path, p.path());
            if (bearer != null) {
                if (!bearer.equals(open) && !(service && !units.isEmpty())) {
                    units.add(new ArrayList<>());
                }
                units.get(units.size() - 1).add(p);
            }
            open = bearer;
        }
        return units;
    }

    /** The part of a path that ends where the name asked for does; null where it does not hold that name. */
    private static @Nullable UnitPath bearer(UnitPath asked, UnitPath path) {
        int next = 0;
        for (int i = 0; i < path.segments().size(); i++) {
            if (Units.same(asked.segments().get(next), path.segments().get(i))) {
                next++;
            }
            if (next == asked.segments().size()) {
                return new UnitPath(path.segments().subList(0, i + 1));
            }
        }
        return null;
    }

    private int lastAlinea() {
        for (int i = asked.segments().size() - 1; i > 0; i--) {
            if (asked.segments().get(i).kind() == SegmentKind.ALINEA) {
                return i;
            }
        }
        return -1;
    }

    /** Alinéas are in no path: they are counted in the unit as consolidation counts them. */
    private List<List<Passage>> withAlinea(int at) {
        UnitPath scope = new UnitPath(asked.segments().subList(0, at));
        UnitPath inside =
                new UnitPath(asked.segments().subList(at + 1, asked.segments().size()));
        int nth = Integer.parseInt(asked.segments().get(at).value());
        Structure structure = Structure.of(text.stream().map(Passage::text).toList());
        List<List<Passage>> found = new ArrayList<>();
        for (Unit unit : bearing(structure.article(), UnitPath.EMPTY, scope)) {
            List<Structure.Alinea> alineas = structure.alineas(unit);
            int index = nth > 0 ? nth - 1 : alineas.size() + nth;
            if (index >= 0 && index < alineas.size()) {
                Structure.Alinea alinea = alineas.get(index);
                List<Passage> passages = text.subList(alinea.from(), alinea.to()).stream()
                        .filter(p -> Units.holds(inside, p.path()))
                        .toList();
                if (!passages.isEmpty()) {
                    found.add(passages);
                }
            }
        }
        return found;
    }

    /** The outermost units that bear the name. */
    private List<Unit> bearing(Unit unit, UnitPath above, UnitPath scope) {
        UnitPath path = above.plus(step(unit.head(), scope));
        if (Units.holds(scope, path)) {
            return List.of(unit);
        }
        List<Unit> found = new ArrayList<>();
        unit.children().forEach(child -> found.addAll(bearing(child, path, scope)));
        return found;
    }

    private static Segment step(Head head, UnitPath scope) {
        return head.style().kind() == SegmentKind.ARTICLE
                ? scope.segments().get(0)
                : Segment.of(head.style().kind(), head.value());
    }
}
