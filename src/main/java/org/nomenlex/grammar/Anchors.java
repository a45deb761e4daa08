package org.nomenlex.grammar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/** Finds what a place means that names no service or rule itself: "après cette règle d'application". */
final class Anchors {

    private Anchors() {}

    /** The operation with its place found; empty where nothing that it could mean was named before. */
    static Optional<Operation> resolve(Operation operation, Optional<UnitPath> before) {
        if (operation instanceof Operation.Insert o) {
            Optional<Position> place = isOpen(o.position())
                    ? before.flatMap(b -> closed(o.position(), b))
                    : Optional.ofNullable(o.position());
            return isOpen(o.position()) && place.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Operation.Insert(
                            beside(o.instruction(), place.orElse(null)), o.content(), place.orElse(null), o.unit()));
        }
        if (operation instanceof Operation.InsertWords o && isOpen(o.position())) {
            return before.flatMap(b -> closed(o.position(), b))
                    .map(p -> new Operation.InsertWords(o.instruction(), o.words(), p, o.everywhere()));
        }
        return Optional.of(operation);
    }

    /** The unit that the operation is about; the rules beside whose alin\u00e9a something comes in, where the act names these. */
    static UnitPath place(Operation operation) {
        UnitPath target = operation.instruction().target();
        Position position = operation instanceof Operation.Insert o ? o.position() : null;
        Anchor anchor = position instanceof Position.Between b
                ? b.second()
                : position instanceof Position.After a
                        ? a.anchor()
                        : position instanceof Position.Before b ? b.anchor() : null;
        if (!(anchor instanceof Anchor.OfUnit u) || u.path().segments().size() < 2) {
            return target;
        }
        Segment first = u.path().segments().get(0);
        boolean rules = first.kind() == SegmentKind.RULES_AFTER || first.kind() == SegmentKind.RULES_BEFORE;
        return rules ? target.plus(first) : target;
    }

    /**
     * What comes behind "la même prestation" stands beside it: not in its value, where the instruction before had its place.
     */
    private static Instruction beside(Instruction i, @Nullable Position position) {
        Anchor anchor = position instanceof Position.After a
                ? a.anchor()
                : position instanceof Position.Before b ? b.anchor() : null;
        List<Segment> steps = i.target().segments();
        List<Segment> beside = anchor instanceof Anchor.OfUnit u ? u.path().segments() : List.of();
        int service =
                beside.size() == 1 && beside.get(0).kind() == SegmentKind.CODE ? steps.indexOf(beside.get(0)) : -1;
        return service < 0
                ? i
                : new Instruction(
                        i.id(),
                        i.amended(),
                        new UnitPath(steps.subList(0, service)),
                        i.language(),
                        "",
                        i.words(),
                        i.place(),
                        i.warnings());
    }

    private static boolean isOpen(@Nullable Position position) {
        if (position instanceof Position.Between b) {
            return isOpen(b.first()) || isOpen(b.second());
        }
        return position instanceof Position.After a && isOpen(a.anchor())
                || position instanceof Position.Before b && isOpen(b.anchor());
    }

    private static boolean isOpen(Anchor anchor) {
        return anchor instanceof Anchor.OfUnit u && Pronouns.isOpen(u.path());
    }

    private static Optional<Position> closed(@Nullable Position position, UnitPath before) {
        if (position instanceof Position.After a) {
            return closed(a.anchor(), before).map(Position.After::new);
        }
        if (position instanceof Position.Before b) {
            return closed(b.anchor(), before).map(Position.Before::new);
        }
        if (position instanceof Position.Between b) {
            return closed(b.first(), before)
                    .flatMap(x -> closed(b.second(), before).map(y -> new Position.Between(x, y)));
        }
        return Optional.empty();
    }

    private static Optional<Anchor> closed(Anchor anchor, UnitPath before) {
        if (!(anchor instanceof Anchor.OfUnit u)) {
            return Optional.of(anchor);
        }
        return Pronouns.closed(u.path(), before).map(Anchor.OfUnit::new);
    }
}
