package org.nomenlex.source.intake;

import java.nio.file.Path;

/**
 * What became of a file, or of an act in it.
 *
 * @param file the file
 * @param status how it ended
 * @param message one line for people: what it is and where it went, or why it was refused
 */
public record Outcome(Path file, Status status, String message) {

    /** How it ended. */
    public enum Status {
        /** New in the corpus. */
        ADDED,
        /** It replaced an older or lesser text. */
        REPLACED,
        /** The same is there already. */
        UNCHANGED,
        /** A better text is there already. */
        KEPT,
        /** Something to know besides: a repair, a doubt. */
        NOTE,
        /** Not taken; the message says why. */
        REFUSED
    }
}
