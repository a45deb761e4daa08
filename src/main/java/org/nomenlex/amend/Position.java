package org.nomenlex.amend;

/** Where something is inserted, or which of several occurrences is meant. */
public sealed interface Position {

    /** Behind the anchor ("après"). */
    record After(Anchor anchor) implements Position {}

    /** In front of the anchor ("avant"). */
    record Before(Anchor anchor) implements Position {}

    /** Between two neighbours ("entre ... et ..."). */
    record Between(Anchor first, Anchor second) implements Position {}

    /** At the start of the unit. */
    record AtStart() implements Position {}

    /** At the end of the unit ("est complété par", "in fine"). */
    record AtEnd() implements Position {}
}
