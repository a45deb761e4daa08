package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.tree.ArticleText;
import org.nomenlex.tree.NumberChange;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Unit;

/** "Le a) devient le b)" where a b) stays: the act is applied to the letter, and that two units bear one number is told. */
final class Namesakes {

    private Namesakes() {}

    /** What is to be told of a change of number, in the text that it left. */
    static Optional<String> of(ArticleText text, NumberChange change) {
        if (change.kind() == SegmentKind.CODE) {
            return Optional.empty();
        }
        Structure structure = Structure.of(text);
        for (int line = 0; line < text.lawLines().size(); line++) {
            if (text.lawLines().get(line).id().equals(change.line())) {
                for (Unit unit = structure.unitAt(line); unit != null; unit = unit.parent()) {
                    if (unit.from() == line && unit.head().style().kind() == change.kind()) {
                        return told(unit);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> told(Unit unit) {
        List<Unit> near = new ArrayList<>(unit.children());
        Unit parent = unit.parent();
        if (parent != null) {
            near.add(parent);
            near.addAll(parent.children());
        }
        // A second "c)" is read as a part of the first: both stand near each other all the same.
        boolean shared = near.stream().anyMatch(u -> u != unit && isNamesake(u, unit));
        return shared
                ? Optional.of("deux unit\u00e9s portent d\u00e9sormais le m\u00eame num\u00e9ro : "
                        + unit.head().value())
                : Optional.empty();
    }

    private static boolean isNamesake(Unit a, Unit b) {
        return a.head().style().kind() == b.head().style().kind()
                && a.head().value().equals(b.head().value());
    }
}
