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
    static List<UnitPath> settle(List<UnitPath> row, boolean oneText) {
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

    private static boolean isPart(UnitPath p) {
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
