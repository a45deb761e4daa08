package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nomenlex.grammar.address.Ranks;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;

/**
 * A place as an instruction names it: "après la prestation X", "entre les mots A et B", "in fine".
 *
 * @param kind on which side
 * @param anchors what it is named by: one, two for "entre", none for the start and the end
 */
public record Spot(Kind kind, List<Anchored> anchors) {

    /** "sous la lettre clé et le nombre-coefficient": the end of the value. */
    public static final Spot UNDER_VALUE = new Spot(Kind.UNDER_VALUE, List.of());

    /** The end of the unit. */
    public static final Spot END = new Spot(Kind.END, List.of());

    /** Copies the list. */
    public Spot {
        anchors = List.copyOf(anchors);
    }

    /** The units of an article in which the anchors stand, where they say so ("de l'article 14, g)"); empty where they do not. */
    Optional<UnitPath> container() {
        List<UnitPath> around = new ArrayList<>();
        for (Anchored a : anchors) {
            UnitPath unit = a.unit();
            if (unit == null || unit.article().isEmpty() || unit.segments().size() < 2) {
                return Optional.empty();
            }
            around.add(new UnitPath(unit.segments().subList(0, standing(unit.segments()))));
        }
        return around.stream().distinct().count() == 1 ? Optional.of(around.get(0)) : Optional.empty();
    }

    /** How many steps stand around what the place is named by: a service and its rules, an alin\u00e9a, or the last step. */
    private static int standing(List<Segment> steps) {
        int at = 0;
        while (at < steps.size() - 1 && Ranks.of(steps.get(at)) < Ranks.INNERMOST) {
            at++;
        }
        return at;
    }

    /** The same within that unit, in which all anchors stand. */
    Spot within(UnitPath container) {
        int steps = container.segments().size();
        List<Anchored> inner = new ArrayList<>();
        for (Anchored a : anchors) {
            UnitPath unit = Objects.requireNonNull(a.unit());
            List<Segment> rest = unit.segments().subList(steps, unit.segments().size());
            inner.add(Anchored.ofUnit(new UnitPath(rest)));
        }
        return new Spot(kind, inner);
    }

    /** On which side of its anchors a place lies. */
    public enum Kind {
        /** après. */
        AFTER,
        /** avant, devant. */
        BEFORE,
        /** entre. */
        BETWEEN,
        /** au début, in limine. */
        START,
        /** à la fin, in fine. */
        END,
        /** sous la lettre clé et le coefficient. */
        UNDER_VALUE
    }
}
