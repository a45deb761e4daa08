package org.nomenlex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.build.CheckedLibrary;
import org.nomenlex.store.DamagedFolder;
import org.nomenlex.store.NoConsolidation;

/** Opens the repositories that {@code build} writes. */
final class Libraries {

    private Libraries() {}

    static Library open(Path folder, @Nullable String edition) {
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.because(
                    "no consolidated repository at " + folder + ": 'nomenlex build' makes one (or name it with --out)");
        }
        try {
            return CheckedLibrary.open(folder, edition == null ? "" : edition);
        } catch (NoConsolidation | DamagedFolder e) {
            throw CommandFailure.because(e.getMessage(), e);
        }
    }
}
