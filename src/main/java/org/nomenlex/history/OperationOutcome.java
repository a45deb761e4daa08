package org.nomenlex.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;

/**
 * What became of an operation.
 *
 * @param operation the operation
 * @param state applied, pending or refused
 * @param effect its day of effect, or null where undetermined
 * @param reason why it is pending or refused; for an applied one, tolerances used; else empty
 */
public record OperationOutcome(
        Operation operation, State state, @Nullable LocalDate effect, String reason) {

    /** The words of the instruction, then, where it replaces, inserts or restores passages, these. */
    public List<String> words() {
        List<String> lines = new ArrayList<>(List.of(operation.instruction().words()));
        lines.addAll(operation.content());
        return lines;
    }

    /** On a day before its effect, what will be applied is pending. */
    public OperationOutcome asOf(LocalDate day) {
        boolean later = state == State.APPLIED && effect != null && effect.isAfter(day);
        return later
                ? new OperationOutcome(operation, State.PENDING, effect, "pas encore en vigueur : effet au " + effect)
                : this;
    }

    /** What can become of an operation. */
    public enum State {
        /** The text was changed; of an instruction on one language alone, the text in that language. */
        APPLIED,
        /** No base text yet (in the language concerned), or not yet in force, or an undetermined date. */
        PENDING,
        /** It could not be applied as the act says. */
        REFUSED
    }
}
