package org.nomenlex.source.http;

import java.io.IOException;
import java.net.URI;

/** Why an address could not be fetched, in one line. */
public final class FetchException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean passing;
    private final int afterSeconds;

    private FetchException(String message, boolean passing, int afterSeconds) {
        super(message);
        this.passing = passing;
        this.afterSeconds = afterSeconds;
    }

    /** A failure that may not happen again. */
    static FetchException passing(URI address, String reason, int afterSeconds) {
        return new FetchException(address + ": " + reason, true, afterSeconds);
    }

    /** A failure that will. */
    static FetchException isFinal(URI address, String reason) {
        return new FetchException(address + ": " + reason, false, 0);
    }

    /** Whether asking again makes sense. */
    public boolean isPassing() {
        return passing;
    }

    /** For how many seconds the site asks to be left alone; 0 where it does not say. */
    public int afterSeconds() {
        return afterSeconds;
    }
}
