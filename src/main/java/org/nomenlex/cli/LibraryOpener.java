package org.nomenlex.cli;

import java.nio.file.Path;
import org.nomenlex.ask.Library;

/** Opens a consolidated repository. The program's own one reads Git; a test may bring another. */
@FunctionalInterface
interface LibraryOpener {

    /**
     * Opens the repository for reading.
     *
     * @throws CommandFailure with one clear line where there is none
     */
    Library open(Path folder);
}
