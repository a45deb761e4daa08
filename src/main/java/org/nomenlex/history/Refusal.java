package org.nomenlex.history;

import java.time.LocalDate;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;

/**
 * An operation in effect that could not be applied, or an instruction that was not understood but concerns the article.
 *
 * @param numac the act
 * @param operation the operation's id
 * @param target the unit it aims at
 * @param instruction its words
 * @param reason why it was refused, for a lawyer, with the candidates where there were several
 * @param effect the day on which it should have taken effect
 */
public record Refusal(
        String numac, String operation, UnitPath target, String instruction, String reason, LocalDate effect) {

    /** An operation of an act that was refused. */
    public static Refusal of(Numac act, Operation operation, String reason, LocalDate effect) {
        Instruction i = operation.instruction();
        return new Refusal(act.value(), i.id(), i.target(), i.words(), reason, effect);
    }
}
