package org.nomenlex.amend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an act, or a part of it, takes effect (<i>entrée en vigueur</i>).
 *
 * @param scope the act's articles and points it is for ({@code 1}, {@code 3.2}), or {@code *} for the rest
 * @param rule the contract's name of the rule ({@code first-of-month:2}, {@code fixed}, {@code undetermined})
 * @param date the day, or null where it is undetermined
 * @param source the act's article that says so, empty where the act says nothing
 * @param derivation how the day was found, for people ("publié le 25-11-2011, art. 8 : ...")
 */
public record Commencement(
        List<String> scope, String rule, @Nullable LocalDate date, String source, String derivation) {

    /** The scope that stands for everything not named elsewhere. */
    public static final String REST = "*";

    /** Copies the list. */
    public Commencement {
        scope = List.copyOf(scope);
    }

    /** The day, where it is determined. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(date);
    }

    /** Whether this rule names the place ({@code 3.2} covers {@code 3.2.b}); the rest covers everything. */
    public boolean covers(String operationId) {
        return scope.stream().anyMatch(s -> s.equals(REST) || operationId.equals(s) || operationId.startsWith(s + "."));
    }
}
