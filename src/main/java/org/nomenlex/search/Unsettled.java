package org.nomenlex.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;

/**
 * An instruction of an act whose words stand in no consolidated text: it waits for a base text or a day, could not be
 * applied, or was not understood. Who searches for its words must not be told that there is nothing.
 *
 * @param act the act, by NUMAC
 * @param instruction where it stands in the act, as in {@code Instruction.id()}
 * @param state why it is not in a text
 * @param effect its day of effect, or null where undetermined or not understood
 * @param target the unit that it is about; empty where not understood
 * @param reason why, for a lawyer
 * @param text its words, then the new text that it gives
 * @param marks where the words asked for stand in the text
 */
public record Unsettled(
        String act,
        String instruction,
        State state,
        @Nullable LocalDate effect,
        UnitPath target,
        String reason,
        String text,
        List<Hit.Mark> marks) {

    /** Why an instruction is not in a text. */
    public enum State {
        /** No base text yet, or not yet in force, or an undetermined date. */
        PENDING,
        /** It could not be applied as the act says. */
        REFUSED,
        /** It gave no operation. */
        UNPARSED
    }

    /** Copies the list. */
    public Unsettled {
        marks = List.copyOf(marks);
    }

    /** Written out: the index tells by it whether an act is as it was, and what Java makes of a record is slow the first time. */
    @Override
    public String toString() {
        return String.join(
                " | ",
                act,
                instruction,
                state.name(),
                String.valueOf(effect),
                target.toString(),
                reason,
                text,
                marks.toString());
    }

    /**
     * The same as known on a day: the index holds what the last day of its edition knew. Empty where it was applied then, or
     * the act was not known in these words.
     */
    Optional<Unsettled> asKnown(Library law, LocalDate knownAt) {
        if (state == State.UNPARSED) {
            return Optional.of(this);
        }
        return law.act(new Numac(act), knownAt)
                .flatMap(record -> Instructions.of(record).stream()
                        .filter(u -> u.instruction().equals(instruction)
                                && u.target().equals(target))
                        .findFirst()
                        .map(u -> new Unsettled(
                                act, instruction, u.state(), u.effect(), target, u.reason(), text, marks)));
    }

    /** The same as the answer to a question. */
    Unsettled found(List<Hit.Mark> withMarks) {
        return new Unsettled(act, instruction, state, effect, target, reason, text, withMarks);
    }

    /** Whether it has taken effect by that day. */
    public boolean inEffect(LocalDate day) {
        return effect != null && !effect.isAfter(day);
    }

    /** Its words around the marks, at most about that many characters. */
    public Snippet snippet(int length) {
        return Snippet.of(text, marks, length);
    }
}
