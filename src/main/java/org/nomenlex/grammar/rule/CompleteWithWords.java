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
 * Words come at the end: "le libellé est complété par les mots A", "le titre "A" est complété par les mots B" (its heading).
 */
final class CompleteWithWords implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean announced = c.newcomers().stream().anyMatch(n -> n.noun().startsWith("mot"))
                || c.newcomers().isEmpty() && goesOn(s.content());
        return c.does(Action.COMPLETE)
                && (c.newWords() != null && c.complements().isEmpty()
                        || announced && !s.content().isEmpty());
    }

    /** ", y compris la surveillance du tracé": the new text goes on the sentence that stands there. */
    private static boolean goesOn(List<String> content) {
        return content.size() == 1 && content.get(0).strip().startsWith(",");
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        if (c.newWords() != null && InsertWords.isSentence(c.newWords().noun())) {
            return s.targets(c).stream()
                    .<Operation>map(
                            t -> new Operation.Insert(s.on(t, c), c.newWords().texts(), new Position.AtEnd(), null))
                    .toList();
        }
        String words = c.newWords() != null ? String.join(" ", c.newWords().texts()) : String.join("\n\n", s.content());
        List<Operation> all = new ArrayList<>();
        for (UnitPath target : s.targets(c)) {
            boolean heading = c.subjects().stream().anyMatch(CompleteWithWords::isHeading)
                    && target.last().filter(x -> x.kind() == SegmentKind.RUBRIC).isPresent();
            UnitPath at = heading ? target.plus(Segment.of(SegmentKind.HEADING)) : target;
            all.add(new Operation.InsertWords(s.on(at, c), words, new Position.AtEnd(), c.everywhere()));
        }
        return all;
    }

    private static boolean isHeading(Units u) {
        return u.kindOrNull() == SegmentKind.RUBRIC;
    }
}
