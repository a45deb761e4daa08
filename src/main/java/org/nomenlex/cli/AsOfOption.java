package org.nomenlex.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --as-of}: the day on which the text is in force. A mixin. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day on which the text is in force (default: today).")
    private @Nullable LocalDate asOf;

    LocalDate day(Terminal terminal) {
        return asOf == null ? terminal.today() : asOf;
    }
}
