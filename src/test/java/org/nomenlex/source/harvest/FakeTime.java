package org.nomenlex.source.harvest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.nomenlex.source.http.Sleeper;

/** A clock that moves only when somebody sleeps. */
final class FakeTime implements InstantSource, Sleeper {

    private Instant now = Instant.parse("2031-03-10T08:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration time) {
        now = now.plus(time);
    }
}
