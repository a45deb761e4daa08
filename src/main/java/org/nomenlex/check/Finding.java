package org.nomenlex.check;

/**
 * Something that does not agree.
 *
 * @param kind what kind of disagreement
 * @param where the act, article or order number
 * @param text what does not agree, in French, for a lawyer
 */
public record Finding(Kind kind, String where, String text) {

    /** Kinds of findings. */
    public enum Kind {
        /** An act recalls another as the last change, and the corpus holds a later one. */
        CHAIN,
        /** An act recalls a change of a day of which Justel's lists, whole for those years, know no act. */
        RECITAL_DATE,
        /** Justel's register gives another day of effect than the act's own clause. */
        REGISTER_DATE,
        /** The source's field on entry into force gives another day than the act's own clause. */
        FIELD_DATE,
        /** An order number has two definitions in force at once. */
        CODE_TWICE,
        /** An order number was to be removed and does not stand there. */
        CODE_ABSENT,
        /** An order number is referred to in an article and defined nowhere. */
        CODE_UNDEFINED,
        /** The sixth digit of an order number is not the rest modulo 7. */
        CONTROL_DIGIT,
        /** A lawyer's decision that does not fit. */
        DECISION
    }
}
