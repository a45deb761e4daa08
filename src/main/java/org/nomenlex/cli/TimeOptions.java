package org.nomenlex.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Language;
import picocli.CommandLine.Option;

/** {@code --known-at} and {@code --lang}: what was known when, in which of the two languages. A mixin. */
final class TimeOptions {

    @Option(
            names = "--known-at",
            paramLabel = "DAY",
            description = "What the Moniteur had published by the end of that day (default: today).")
    private @Nullable LocalDate knownAt;

    @Option(
            names = "--lang",
            paramLabel = "fr|nl",
            defaultValue = "fr",
            description = "The language of the text (default: ${DEFAULT-VALUE}).")
    private Language language = Language.FR;

    LocalDate knownAt(Terminal terminal) {
        return knownAt == null ? terminal.today() : knownAt;
    }

    Language language() {
        return language;
    }
}
