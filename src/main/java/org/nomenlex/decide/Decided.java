package org.nomenlex.decide;

import java.util.List;
import java.util.Map;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;

/**
 * An act with lawyers' decisions put in the place of what they settle.
 *
 * @param act the act: instructions that are decided stand there with the operations that the decision gives them
 * @param byOperation the decision behind each of these operations, by the operation's id
 * @param withoutObject decisions that say "without object", by the id of the operation or instruction (which stays in the act)
 * @param misfits decisions that do not fit the act, with the reason
 * @param instead what the act itself says where a decision was put, by decision: where it could be applied after all, the
 *     decision is needed no more
 */
public record Decided(
        ParsedAct act,
        Map<String, Decision> byOperation,
        Map<String, Decision> withoutObject,
        List<Misfit> misfits,
        Map<Decision, List<Operation>> instead) {

    /** Copies the collections. */
    public Decided {
        byOperation = Map.copyOf(byOperation);
        withoutObject = Map.copyOf(withoutObject);
        misfits = List.copyOf(misfits);
        instead = Map.copyOf(instead);
    }

    /** The same decisions about the same act, read otherwise. */
    public Decided about(ParsedAct other) {
        return new Decided(other, byOperation, withoutObject, misfits, instead);
    }

    /** An act about which nothing was decided. */
    public static Decided nothing(ParsedAct act) {
        return new Decided(act, Map.of(), Map.of(), List.of(), Map.of());
    }
}
