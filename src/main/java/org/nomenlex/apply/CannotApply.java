package org.nomenlex.apply;

/** Why an operation cannot be applied; thrown while it is planned, before anything is changed. The message is French. */
final class CannotApply extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean absence;

    CannotApply(String reason) {
        this(reason, false);
    }

    private CannotApply(String reason, boolean absence) {
        super(reason, null, false, false);
        this.absence = absence;
    }

    /** What is named is not there at all: another point of the same act may bring it. */
    static CannotApply absent(String reason) {
        return new CannotApply(reason, true);
    }

    /** Whether what is named is simply not there. */
    boolean isAbsence() {
        return absence;
    }

    /** The reason, never null. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
