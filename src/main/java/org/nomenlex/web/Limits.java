package org.nomenlex.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many requests a caller may make: so many at once, and so many a second afterwards. */
final class Limits {

    /** Callers remembered; the one not heard of for longest is forgotten. */
    private static final int CALLERS = 10_000;

    private static final class Bucket {
        private double left;
        private long filled;
    }

    private final double perSecond;
    private final double burst;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CALLERS;
        }
    };

    Limits(int perSecond, Clock clock) {
        this.perSecond = perSecond;
        this.burst = 2.0 * perSecond;
        this.clock = clock;
    }

    /** Whether the caller may make one request more. */
    synchronized boolean admits(String caller) {
        long now = clock.millis();
        Bucket bucket = buckets.computeIfAbsent(caller, c -> {
            Bucket fresh = new Bucket();
            fresh.left = burst;
            fresh.filled = now;
            return fresh;
        });
        bucket.left = Math.min(burst, bucket.left + (now - bucket.filled) / 1000.0 * perSecond);
        bucket.filled = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left -= 1;
        return true;
    }
}
