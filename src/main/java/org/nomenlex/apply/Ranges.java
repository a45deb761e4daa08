package org.nomenlex.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;
import org.nomenlex.tree.Ordinals;
import org.nomenlex.tree.Unit;

/**
 * "Les §§ 3 à 5 sont abrogés" where a § 3bis stands among them: a range names what stands between its ends, whatever its
 * number. What came there by an act published later is not meant: its authors could not know of it.
 */
final class Ranges {

    /** What the ranks of two whole numbers differ by, at least. */
    private static final int WHOLE = 1000;

    private final Draft draft;
    private final Drafting drafting;

    Ranges(Draft draft, Drafting drafting) {
        this.draft = draft;
        this.drafting = drafting;
    }

    /**
     * A unit between the ends of a range that none of its operations names.
     *
     * @param repeal takes it away
     * @param later whether it came by an act published after this one
     */
    record Between(Operation.Repeal repeal, boolean later) {
        String name() {
            return French.name(repeal.instruction().target());
        }
    }

    /**
     * The units between the ends of a range that no operation of the act names.
     *
     * @param range the operations of a sentence that names a range of units
     * @param all the operations of the act
     */
    List<Between> between(List<Operation> range, List<Operation> all) {
        List<Between> found = new ArrayList<>();
        List<Unit> named = all.stream().flatMap(o -> unit(o).stream()).toList();
        List<Unit> ends = range.stream().flatMap(o -> unit(o).stream()).toList();
        Operation last = range.get(range.size() - 1);
        Unit parent = ends.size() < range.size() ? null : ends.get(0).parent();
        if (parent == null) {
            return found;
        }
        int from = ends.stream().mapToInt(Unit::from).min().orElse(0);
        int to = ends.stream().mapToInt(Unit::from).max().orElse(0);
        for (Unit unit : parent.children()) {
            boolean alike = unit.head().style() == ends.get(0).head().style();
            boolean among = unit.from() > from && unit.from() < to;
            if (alike && among && isAdded(unit) && !named.contains(unit)) {
                UnitPath path = last.instruction()
                        .target()
                        .parent()
                        .plus(Segment.of(unit.head().style().kind(), unit.head().value()));
                found.add(new Between(new Operation.Repeal(last.instruction().withTarget(path)), isLater(unit)));
            }
        }
        return found;
    }

    /** Whether its number has a suffix (bis, /1): whole numbers of a range are named by its operations. */
    private static boolean isAdded(Unit unit) {
        return Ordinals.rank(unit.head().style(), unit.head().value()) % WHOLE != 0;
    }

    /** The enumerated unit that an operation is on; none for others. */
    private List<Unit> unit(Operation operation) {
        try {
            Target target =
                    new Resolver(draft.before()).resolve(operation.instruction().target());
            return target.shape() == Target.Shape.UNIT ? List.of(target.unit()) : List.of();
        } catch (CannotApply e) {
            return List.of();
        }
    }

    private boolean isLater(Unit unit) {
        Provenance by = draft.line(unit.from()).writer(unit.head().start());
        LocalDate day = by == null ? null : by.published();
        return day != null && day.isAfter(drafting.published());
    }
}
