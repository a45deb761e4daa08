package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * A heading named by its words gets others: "l'intitulé "A" est remplacé par l'intitulé "B"". Where the new text brings what
 * stands under the heading, the whole rubric is replaced (ReplaceUnit).
 */
final class ReplaceHeading implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean rubric = c.subjects().stream().anyMatch(u -> isHeading(u.kindOrNull()));
        boolean now = c.newWords() != null || isHeading(c);
        return (c.does(Action.REPLACE) || c.does(Action.BECOME)) && rubric && now;
    }

    private static boolean isHeading(@Nullable SegmentKind kind) {
        return kind == SegmentKind.RUBRIC || kind == SegmentKind.HEADING || kind == SegmentKind.HEADING_BEFORE;
    }

    /** The new heading is named: "par l'intitul\u00e9" alone gives no words. */
    private static boolean isHeading(Clause c) {
        return !c.complements().isEmpty()
                && c.complements().get(0).paths().stream()
                        .allMatch(p -> p.last()
                                .filter(x -> x.kind() == SegmentKind.RUBRIC && !Units.isOpen(x.value()))
                                .isPresent());
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        List<String> now = c.newWords() != null
                ? c.newWords().texts()
                : words(c.complements().get(0));
        List<UnitPath> targets = s.targets(c);
        if (now.size() > 1 && targets.size() != now.size()) {
            return List.of();
        }
        List<Operation> all = new ArrayList<>();
        for (UnitPath target : targets) {
            boolean rubric =
                    target.last().filter(x -> x.kind() == SegmentKind.RUBRIC).isPresent();
            UnitPath heading = rubric ? target.plus(Segment.of(SegmentKind.HEADING)) : target;
            String words = now.get(now.size() == targets.size() ? all.size() : 0);
            all.add(new Operation.Replace(s.on(heading, c), List.of(words)));
        }
        return all;
    }

    /** The words of each heading as the act prints them. */
    private static List<String> words(Units headings) {
        return headings.expected().isEmpty()
                ? headings.paths().stream()
                        .map(p -> p.last().orElseThrow().value())
                        .toList()
                : List.of(headings.expected());
    }
}
