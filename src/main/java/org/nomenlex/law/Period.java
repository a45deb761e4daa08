package org.nomenlex.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, the first included, the last excluded: {@code [2003-06-01, 2005-08-01)}. An open end is null.
 *
 * @param from the first day
 * @param to the first day no longer covered, or null where no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    /**
     * @throws IllegalArgumentException where the end is not after the start
     */
    public Period {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("a period must end after it starts: " + from + " to " + to);
        }
    }

    /** From that day on, without a known end. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** The end, where there is one. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(to);
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    @Override
    public String toString() {
        return from + "/" + (to == null ? ".." : to);
    }
}
