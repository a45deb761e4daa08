package org.nomenlex.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;

/**
 * Something a reader of the article must know besides its text: a pending change, a transitional provision, a doubt, a
 * tolerance used when an operation was applied, a decision of a lawyer.
 *
 * @param kind what it is
 * @param numac the act it comes from
 * @param operation the operation's id or the act's article
 * @param target the unit concerned
 * @param text what is to be known; for a pending change the instruction's words
 * @param effect the day of effect, or null where undetermined
 */
public record Remark(
        Kind kind,
        String numac,
        String operation,
        UnitPath target,
        String text,
        @Nullable LocalDate effect) {

    /** What is to be known of an operation of an act, at the unit that it changes. */
    public static Remark of(Kind kind, Numac act, Operation operation, String text, @Nullable LocalDate effect) {
        Instruction i = operation.instruction();
        return new Remark(kind, act.value(), i.id(), i.target(), text, effect);
    }

    /** What a remark is. */
    public enum Kind {
        /** Known, not yet or never dated. */
        PENDING,
        /** A transitional or saving provision that concerns the article. */
        TRANSITIONAL,
        /** Applied, with a tolerance or doubt that is named. */
        WARNING,
        /** Settled by a lawyer's decision. */
        DECISION,
        /** Applied otherwise than printed: an erratum, or a judgment on some words, corrected the act. */
        ERRATUM
    }
}
