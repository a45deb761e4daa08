package org.nomenlex.amend;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an act, or a part of it, is no longer in force (<i>cesse d'être en vigueur</i>). What a temporary act changed is again
 * what it was before.
 *
 * @param scope the act's articles and points it is for ({@code 1}, {@code 3.2}), or {@code *} for the whole act
 * @param date the first day on which it is no longer in force, or null where the act gives none that can be computed
 * @param source the act's article that says so
 * @param words the clause
 */
public record Expiry(List<String> scope, @Nullable LocalDate date, String source, String words) {

    /** Copies the list. */
    public Expiry {
        scope = List.copyOf(scope);
    }

    /** Whether the clause is about the place ({@code 3.2} covers {@code 3.2.b}). */
    public boolean covers(String operationId) {
        return scope.stream()
                .anyMatch(s -> s.equals(Commencement.REST) || operationId.equals(s) || operationId.startsWith(s + "."));
    }
}
