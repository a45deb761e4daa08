package org.nomenlex.source.http;

import java.time.Duration;

/** Waits. Tests put a clock in its place that only counts. */
@FunctionalInterface
public interface Sleeper {

    /**
     * Waits that long.
     *
     * @throws InterruptedException where the program is told to stop
     */
    void sleep(Duration time) throws InterruptedException;

    /** Really waits. */
    static Sleeper real() {
        return time -> Thread.sleep(time.toMillis());
    }
}
