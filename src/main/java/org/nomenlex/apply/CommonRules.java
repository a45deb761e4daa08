package org.nomenlex.apply;

import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.tree.Structure;

/**
 * "La règle d'application qui suit les prestations A et B": read as the rule of A and the rule of B, which are one and the
 * same where the services follow each other. What the act does to it, it does once.
 */
final class CommonRules {

    private CommonRules() {}

    /**
     * Which operation of the same sentence already says the same of the same rules.
     *
     * @param before the text before the act
     * @param operations those of the act
     * @param index of the one that is asked for
     * @return the index of the first such operation; its own where there is none before it
     */
    static int first(Structure before, List<Operation> operations, int index) {
        Operation operation = operations.get(index);
        if (!isOfRules(operation)) {
            return index;
        }
        for (int i = 0; i < index; i++) {
            Operation other = operations.get(i);
            if (isOfRules(other)
                    && Together.areOneSentence(operation, other)
                    && (isSame(other, operation) || isOneText(other, operation))
                    && isOneUnit(before, path(operation), path(other))) {
                return i;
            }
        }
        return index;
    }

    private static boolean isSame(Operation one, Operation other) {
        return one.with(other.instruction()).equals(other);
    }

    /** One text for several units is read as the new text of the first; the others go, where they are others. */
    private static boolean isOneText(Operation first, Operation other) {
        return first instanceof Operation.Replace && other instanceof Operation.Repeal && !Together.saysRepeal(first);
    }

    private static boolean isOneUnit(Structure before, UnitPath path, UnitPath other) {
        try {
            Target one = new Resolver(before).resolve(path);
            Target two = new Resolver(before).resolve(other);
            return one.shape() == two.shape()
                    && one.from() == two.from()
                    && one.to() == two.to()
                    && one.spans().equals(two.spans());
        } catch (CannotApply e) {
            return false;
        }
    }

    private static UnitPath path(Operation operation) {
        return operation.instruction().target();
    }

    private static boolean isOfRules(Operation operation) {
        return path(operation).segments().stream()
                .anyMatch(s -> s.kind() == SegmentKind.RULES_AFTER || s.kind() == SegmentKind.RULES_BEFORE);
    }
}
