package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Entries of a list of order numbers give way to others: "les numéros d'ordre A et B sont remplacés par le numéro d'ordre
 * C", "la prestation "A" est remplacée par les prestations "B, C"".
 */
final class ReplaceCodes implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        if (!c.does(Action.REPLACE) && !c.does(Action.MODIFY)) {
            return false;
        }
        boolean numbers = !c.codes().isEmpty() && (!c.newCodes().isEmpty() || c.newWords() != null || byServices(c));
        return numbers || s.content().isEmpty() && byServices(c) && !services(c).isEmpty();
    }

    private static boolean byServices(Clause c) {
        return !c.complements().isEmpty() && c.complements().get(0).kindOrNull() == SegmentKind.CODE;
    }

    /** The services that are the subject, as order numbers. */
    static List<String> services(Clause c) {
        List<String> codes = new ArrayList<>();
        for (UnitPath p : c.address()) {
            if (p.last()
                    .filter(x -> x.kind() == SegmentKind.CODE && !x.value().equals(Units.SAME))
                    .isEmpty()) {
                return List.of();
            }
            codes.add(p.last().orElseThrow().value());
        }
        return codes;
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        boolean numbers = !c.codes().isEmpty();
        List<String> old = numbers ? c.codes() : services(c);
        List<String> now = now(c);
        List<Operation> all = new ArrayList<>();
        List<UnitPath> targets =
                numbers ? s.targets(c) : List.of(s.targets(c).get(0).parent());
        for (UnitPath target : targets) {
            all.add(new Operation.ReplaceCodes(s.on(target, c), old, now, c.everywhere()));
        }
        return all;
    }

    /** The order numbers that come. */
    static List<String> now(Clause c) {
        if (!c.newCodes().isEmpty()) {
            return c.newCodes();
        }
        if (c.newWords() != null) {
            return c.newWords().texts().stream()
                    .map(t -> t.replaceAll("\\s", ""))
                    .toList();
        }
        return c.complements().get(0).paths().stream()
                .map(p -> p.last().orElseThrow().value())
                .toList();
    }
}
