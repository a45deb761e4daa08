package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Parts of a service named in a row: "le libellé, la valeur relative et la règle d'application de la prestation X". The
 * service stands behind the last and is meant for all.
 */
final class PartsOfService {

    private PartsOfService() {}

    /**
     * The row with its service in each.
     *
     * @param oneText whether one text is to take the place of all, so that wording and value are one part
     */
    static List<UnitPath> settle(List<UnitPath> named, boolean oneText) {
        List<UnitPath> row = named.stream().map(PartsOfService::inOrder).toList();
        if (row.size() < 2 || row.stream().noneMatch(PartsOfService::isPart)) {
            return row;
        }
        List<Segment> services = row.stream()
                .flatMap(p -> Paths.lastService(p).stream())
                .map(s -> Segment.of(SegmentKind.CODE, s.value()))
                .distinct()
                .toList();
        List<UnitPath> settled = new ArrayList<>();
        for (UnitPath p : row) {
            boolean open = isPart(p) && Paths.lastService(p).isEmpty() && services.size() == 1;
            UnitPath own = open ? p.parent().plus(services.get(0)).plus(p.last().orElseThrow()) : p;
            if (oneText && !settled.isEmpty() && isValueOf(settled.get(settled.size() - 1), own)) {
                settled.set(settled.size() - 1, own.parent().plus(Segment.of(SegmentKind.LABEL_AND_VALUE)));
            } else {
                settled.add(own);
            }
        }
        return settled;
    }

    /** "la valeur relative est remplacée par A pour la prestation X": the service holds the part named before it. */
    private static UnitPath inOrder(UnitPath p) {
        int last = p.segments().size() - 1;
        boolean behind = last > 0
                && p.segments().get(last).kind() == SegmentKind.CODE
                && isPart(p.parent())
                && Paths.lastService(p.parent()).isEmpty();
        return behind
                ? p.parent()
                        .parent()
                        .plus(p.segments().get(last))
                        .plus(p.segments().get(last - 1))
                : p;
    }

    static boolean isPart(UnitPath p) {
        Optional<SegmentKind> kind = p.last().map(Segment::kind);
        return kind.filter(k -> k == SegmentKind.LABEL || k == SegmentKind.VALUE || k == SegmentKind.LABEL_AND_VALUE)
                .isPresent();
    }

    private static boolean isValueOf(UnitPath label, UnitPath value) {
        return label.parent().equals(value.parent())
                && label.last().filter(s -> s.kind() == SegmentKind.LABEL).isPresent()
                && value.last().filter(s -> s.kind() == SegmentKind.VALUE).isPresent();
    }
}
