package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * A unit gets more at its end: "le § 5 est complété par un alinéa rédigé comme suit", "la rubrique est complétée comme suit",
 * "l'intitulé "A" est complété par l'intitulé "B" et la prestation C".
 */
final class CompleteWithUnit implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        return c.does(Action.COMPLETE) && (!s.content().isEmpty() || !inline(c).isEmpty());
    }

    /** Headings and services that the sentence itself names. */
    private static List<String> inline(Clause c) {
        List<String> content = new ArrayList<>();
        for (Units u : c.complements()) {
            for (UnitPath p : u.paths()) {
                Segment last = p.last().orElse(Segment.of(SegmentKind.ANNEX));
                if (Units.isOpen(last.value())) {
                    // "par l'intitul\u00e9 et la prestation": nothing that comes is named.
                    return List.of();
                }
                if (last.kind() == SegmentKind.RUBRIC) {
                    content.add(asQuoted(u, last));
                } else if (last.kind() == SegmentKind.CODE) {
                    content.add(last.value());
                }
            }
        }
        return content;
    }

    /** The heading as the act quotes it: with its colon where it has one. */
    private static String asQuoted(Units u, Segment rubric) {
        String quoted = u.expected().strip();
        return u.paths().size() == 1 && !quoted.isEmpty() ? quoted : rubric.value();
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        List<String> content = s.content().isEmpty() ? inline(c) : s.content();
        List<Operation> all = new ArrayList<>();
        for (UnitPath target : s.targets(c)) {
            UnitPath unit = InsertUnit.below(target, InsertUnit.unit(c));
            all.add(new Operation.Insert(s.on(target, c), content, new Position.AtEnd(), unit));
        }
        return all;
    }
}
