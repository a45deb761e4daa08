package org.nomenlex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.build.Builder;
import org.nomenlex.build.CheckedLibrary;
import org.nomenlex.search.NumberIndex;
import org.nomenlex.store.DamagedFolder;
import org.nomenlex.store.NoConsolidation;
import org.nomenlex.store.Seal;

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

    /**
     * What the index beside a repository knows of where order numbers are named; null where there is no index of that edition
     * as it was written, and all of the law is to be read.
     */
    static @Nullable NumberIndex numbers(Path folder, Library library) {
        Path index = Builder.indexFolder(folder);
        return Seal.indexHolds(folder, index) ? NumberIndex.in(index, library).orElse(null) : null;
    }
}
