package org.nomenlex.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --out}: which consolidated repository. A mixin. */
final class LibraryOptions {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "consolidated",
            description = "The consolidated repository (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("consolidated");

    @Option(
            names = "--edition",
            paramLabel = "TAG",
            description = "Let that edition answer, as it did then (default: the newest).")
    @Nullable
    String edition;
}
