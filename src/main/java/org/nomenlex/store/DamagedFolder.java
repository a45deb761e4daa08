package org.nomenlex.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Something that was written in the folder is no longer there, or no longer what it was. */
public final class DamagedFolder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedFolder(Path folder, String what, @Nullable Throwable cause) {
        super(
                "the repository in " + folder + " is damaged (" + what + "); move " + folder
                        + " away and build again: the corpus holds all that is needed. Earlier editions are only in the"
                        + " damaged folder: git may read what is left of them",
                cause);
    }
}
