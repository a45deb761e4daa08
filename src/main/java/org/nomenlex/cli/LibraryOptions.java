package org.nomenlex.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --out}: which consolidated repository. A mixin. */
final class LibraryOptions {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "consolidated",
            description = "The consolidated repository (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("consolidated");
}
