package org.nomenlex.store;

import java.nio.file.Path;

/** Somebody removed the folder, or a part of it, while it was being built. */
public final class FolderTakenAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderTakenAway(Path folder, Throwable cause) {
        super(
                "the folder " + folder
                        + " was removed by another while it was being built; move what is left of it away and"
                        + " build again",
                cause);
    }
}
