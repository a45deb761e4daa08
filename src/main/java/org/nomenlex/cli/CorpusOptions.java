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

    /** The folders named; else {@code corpus}. */
    List<Path> folders(Terminal terminal) {
        return foldersOr(terminal, List.of());
    }

    /** The folders named; else those, where there are any; else {@code corpus}. */
    List<Path> foldersOr(Terminal terminal, List<Path> known) {
        if (folders.isEmpty() && !known.isEmpty()) {
            return known;
        }
        List<Path> asked = folders.isEmpty() ? List.of(Path.of("corpus")) : folders;
        return asked.stream().map(terminal::resolve).toList();
    }
}
