package org.nomenlex.apply;

import java.time.LocalDate;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.Segment;
import org.nomenlex.tree.Head;
import org.nomenlex.tree.Style;
import org.nomenlex.tree.Unit;

/**
 * Units that got their number from an act published after the one that names it. An act that says "le § 3", published before
 * another made § 4 the § 3, means the § 3 of its own day: what bears the number now is another unit, and nothing is done to it.
 */
final class LaterNumbers {

    private LaterNumbers() {}

    /**
     * Refuses a target that, or part of whose path, got its number later.
     *
     * @param by the operation's act
     */
    static void refuse(Draft draft, Target target, Provenance by) {
        LocalDate published = by.published();
        for (Unit unit = target.unit(); unit != null && published != null; unit = unit.parent()) {
            Head head = unit.head();
            if (head.style() == Style.ARTICLE || head.style() == Style.DASH || head.end() <= head.start()) {
                continue;
            }
            Provenance number = numberOf(draft, unit);
            Provenance text = draft.line(unit.from()).writer(head.end());
            LocalDate numbered = number == null ? null : number.published();
            boolean renumbered = numbered != null && numbered.isAfter(published) && !number.equals(text);
            if (renumbered) {
                throw new CannotApply(French.name(Segment.of(head.style().kind(), head.value()))
                        + " : cette unit\u00e9 a re\u00e7u son num\u00e9ro de l'acte " + number.numac()
                        + ", publi\u00e9 apr\u00e8s celui-ci : l'acte en vise une autre");
            }
        }
    }

    /** Who wrote the number within the sign. */
    private static @org.jspecify.annotations.Nullable Provenance numberOf(Draft draft, Unit unit) {
        String line = draft.before().lines().get(unit.from());
        for (int i = unit.head().start(); i < unit.head().end(); i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                return draft.line(unit.from()).writer(i);
            }
        }
        return null;
    }
}
