package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * A list gets order numbers at its end: "la liste est complétée par les numéros d'ordre A et B", "l'intitulé "A" est complété
 * par les prestations B et C", also where the bare numbers stand below.
 */
final class CompleteWithCodes implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        return c.does(Action.COMPLETE) && !codes(c, s).isEmpty();
    }

    private static List<String> codes(Clause c, Scene s) {
        if (!c.newCodes().isEmpty()) {
            return c.newCodes();
        }
        boolean services = c.complements().size() == 1
                && c.complements().get(0).kindOrNull() == SegmentKind.CODE
                && c.complements().get(0).paths().stream()
                        .noneMatch(p -> Units.isOpen(p.last().orElseThrow().value()));
        if (services && s.content().isEmpty()) {
            return c.complements().get(0).paths().stream()
                    .map(p -> p.last().orElseThrow().value())
                    .toList();
        }
        return InsertCodes.announced(c, s);
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        List<Operation> all = new ArrayList<>();
        for (UnitPath target : s.targets(c)) {
            all.add(new Operation.InsertCodes(s.on(target, c), codes(c, s), new Position.AtEnd(), c.everywhere()));
        }
        return all;
    }
}
