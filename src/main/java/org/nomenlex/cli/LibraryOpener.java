package org.nomenlex.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;

/** Opens a consolidated repository. The program's own one reads Git; a test may bring another. */
@FunctionalInterface
interface LibraryOpener {

    /**
     * Opens the repository for reading.
     *
     * @param edition the edition that is to answer, or null for the newest
     * @throws CommandFailure with one clear line where there is none
     */
    Library open(Path folder, @Nullable String edition);
}
