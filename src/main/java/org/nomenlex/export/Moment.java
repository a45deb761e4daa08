package org.nomenlex.export;

import java.time.LocalDate;

/** Which texts are exported: that of a day, those of all days, or two to compare. */
public sealed interface Moment {

    /** The text in force on a day. */
    record AsOf(LocalDate day) implements Moment {}

    /** All versions. */
    record History() implements Moment {}

    /**
     * The texts of two days, compared.
     *
     * @param sideBySide as a table of what changed (<i>tableau comparatif</i>) instead of the whole text with marks
     */
    record Between(LocalDate before, LocalDate after, boolean sideBySide) implements Moment {}
}
