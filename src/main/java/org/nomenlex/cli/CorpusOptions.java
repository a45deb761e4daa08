package org.nomenlex.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --corpus}: where the acts are; several folders are one corpus. A mixin. */
final class CorpusOptions {

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "A folder of acts and base texts, with its subfolders; may be given again (default: corpus).")
    private List<Path> folders = new ArrayList<>();

    List<Path> folders(Terminal terminal) {
        List<Path> asked = folders.isEmpty() ? List.of(Path.of("corpus")) : folders;
        return asked.stream().map(terminal::resolve).toList();
    }
}
