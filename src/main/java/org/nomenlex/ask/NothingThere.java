package org.nomenlex.ask;

/**
 * There is nothing for what was asked: no such article, no text on that day, no such service. The message is one clear line
 * for a reader, with what there is instead.
 */
public final class NothingThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the line for the reader. */
    public NothingThere(String message) {
        super(message);
    }
}
