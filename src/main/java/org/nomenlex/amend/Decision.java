package org.nomenlex.amend;

import java.time.LocalDate;
import java.util.List;
import org.nomenlex.law.Numac;

/**
 * What a lawyer settled about an instruction that the program refuses or does not understand.
 *
 * @param act the act
 * @param instruction the id of the operation, or of the instruction that gave none ({@code 3.1.b}); it covers what lies
 *     below it
 * @param words words of the instruction that the lawyer read, so that a decision about another text is noticed; may be empty
 * @param meaning the operations that it stands for; empty where it is without object
 * @param by who decided
 * @param on when
 * @param why the reason
 */
public record Decision(
        Numac act, String instruction, String words, List<Operation> meaning, String by, LocalDate on, String why) {

    /** Copies the list. */
    public Decision {
        meaning = List.copyOf(meaning);
    }

    /** Whether the instruction is to be left out. */
    public boolean withoutObject() {
        return meaning.isEmpty();
    }

    /** Whether it is about that operation or instruction. */
    public boolean covers(String id) {
        return id.equals(instruction) || id.startsWith(instruction + ".");
    }
}
