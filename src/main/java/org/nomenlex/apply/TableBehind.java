package org.nomenlex.apply;

import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Style;
import org.nomenlex.tree.Unit;

/**
 * A table behind the last item of a list. Where neither the item announces it ("... :") nor an item before has one, it stands
 * below the list, though no sentence lies between: it does not go, or change, with the item.
 */
final class TableBehind {

    private final Resolver resolver;
    private final Structure structure;

    TableBehind(Resolver resolver) {
        this.resolver = resolver;
        this.structure = resolver.structure();
    }

    /** The unit without the table that stands below its list. */
    Target without(Target target) {
        Unit unit = target.unit();
        int end = endOfText(target);
        boolean item = target.shape() == Target.Shape.UNIT && isLastItem(unit);
        if (!item || end == target.to() || announces(end - 1) || hasTableBefore(unit)) {
            return target;
        }
        resolver.tolerate("le tableau qui suit la liste reste : rien ne le rattache \u00e0 l'unit\u00e9 nomm\u00e9e");
        return new Target(
                target.shape(),
                target.from(),
                end,
                target.start(),
                target.textStart(),
                target.spans().stream().filter(s -> s.line() < end).toList(),
                unit,
                null);
    }

    private int endOfText(Target target) {
        int end = target.to();
        while (end > target.from() + 1 && isOfTable(end - 1)) {
            end--;
        }
        return end;
    }

    /** Lines of a preformatted block that hold no service are a table as well. */
    private boolean isOfTable(int line) {
        LineKind kind = structure.kind(line);
        return kind == LineKind.ROW
                || kind == LineKind.PREFORMATTED && structure.serviceAt(line).isEmpty();
    }

    private static boolean isLastItem(Unit unit) {
        Unit parent = unit.parent();
        return parent != null
                && unit.head().style() != Style.PARAGRAPH
                && parent.children().size() > 1
                && parent.children().get(parent.children().size() - 1) == unit;
    }

    private boolean announces(int line) {
        return structure.reading(line).strip().endsWith(":");
    }

    private boolean hasTableBefore(Unit unit) {
        Unit parent = java.util.Objects.requireNonNull(unit.parent());
        Unit first = parent.children().get(0);
        for (int i = first.from(); i < unit.from(); i++) {
            if (isOfTable(i)) {
                return true;
            }
        }
        return false;
    }
}
