package org.nomenlex.source.http;

import java.net.URI;
import java.time.Duration;

/**
 * How a site is asked.
 *
 * @param base the site: nothing outside its host is ever fetched
 * @param userAgent who asks, with a contact
 * @param pause the least time between the end of a request and the next one
 * @param retries how often a request is repeated that failed for a passing reason
 * @param connectTimeout how long to wait for a connection
 * @param timeLimit how long a request may take as a whole, body included
 * @param largest the largest answer that is read, in bytes
 * @param permission what permission the user states to have from the site; empty for none: robots.txt is obeyed
 */
public record Manners(
        URI base,
        String userAgent,
        Duration pause,
        int retries,
        Duration connectTimeout,
        Duration timeLimit,
        long largest,
        String permission) {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int RETRIES = 4;
    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final long LARGEST = 256L << 20;

    /** The manners that nobody can complain of. */
    public static Manners of(URI base, String userAgent) {
        return new Manners(base, userAgent, PAUSE, RETRIES, CONNECT, LIMIT, LARGEST, "");
    }

    /** The same with another pause. */
    public Manners withPause(Duration other) {
        return new Manners(base, userAgent, other, retries, connectTimeout, timeLimit, largest, permission);
    }

    /** The same with a stated permission. */
    public Manners withPermission(String stated) {
        return new Manners(base, userAgent, pause, retries, connectTimeout, timeLimit, largest, stated);
    }

    /** The same with other bounds. */
    public Manners withBounds(Duration limit, long bytes) {
        return new Manners(base, userAgent, pause, retries, connectTimeout, limit, bytes, permission);
    }
}
