package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Services that stand in a list of bare order numbers are entries of it, whatever the act calls them. Whether a heading has
 * such a list under it shows in the neighbouring instruction: "a) les prestations A et B sont supprimées; b) l'intitulé est
 * complété par les prestations C et D".
 */
final class Lists {

    private Lists() {}

    static List<Operation> settle(List<Operation> operations) {
        Set<UnitPath> lists = new HashSet<>();
        for (Operation o : operations) {
            boolean rubric = o.instruction()
                    .target()
                    .last()
                    .filter(s -> s.kind() == SegmentKind.RUBRIC)
                    .isPresent();
            if (o instanceof Operation.InsertCodes && rubric) {
                lists.add(o.instruction().target());
            }
        }
        return lists.isEmpty() ? operations : merge(operations, lists);
    }

    private static List<Operation> merge(List<Operation> operations, Set<UnitPath> lists) {
        List<Operation> all = new ArrayList<>();
        int i = 0;
        while (i < operations.size()) {
            if (!entry(operations.get(i), lists)) {
                all.add(operations.get(i++));
                continue;
            }
            Instruction first = operations.get(i).instruction();
            List<String> codes = new ArrayList<>();
            while (i < operations.size() && entry(operations.get(i), lists) && same(first, operations.get(i))) {
                codes.add(operations
                        .get(i++)
                        .instruction()
                        .target()
                        .last()
                        .orElseThrow()
                        .value());
            }
            all.add(new Operation.DeleteCodes(first.withTarget(first.target().parent()), codes, false));
        }
        return all;
    }

    private static boolean same(Instruction first, Operation o) {
        return o.instruction().id().equals(first.id())
                && o.instruction().target().parent().equals(first.target().parent());
    }

    private static boolean entry(Operation o, Set<UnitPath> lists) {
        UnitPath target = o.instruction().target();
        boolean service =
                target.last().filter(s -> s.kind() == SegmentKind.CODE).isPresent();
        return o instanceof Operation.Repeal && service && lists.contains(target.parent());
    }
}
