package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;

/** Numbers operations that stand in one place of the act: {@code 5.1.1}, {@code 5.1.2}. */
final class Identifiers {

    private Identifiers() {}

    static List<Operation> settle(List<Operation> operations) {
        Map<String, Integer> count = new HashMap<>();
        operations.forEach(o -> count.merge(o.instruction().id(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        List<Operation> all = new ArrayList<>();
        for (Operation o : operations) {
            String id = o.instruction().id();
            boolean several = count.get(id) > 1;
            all.add(several ? o.with(renamed(o.instruction(), id + "." + seen.merge(id, 1, Integer::sum))) : o);
        }
        return all;
    }

    private static Instruction renamed(Instruction i, String id) {
        return new Instruction(
                id, i.amended(), i.target(), i.language(), i.expected(), i.words(), i.place(), i.warnings());
    }
}
