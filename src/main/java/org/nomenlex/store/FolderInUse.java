package org.nomenlex.store;

import java.nio.file.Path;

/** Another build writes in the folder. */
public final class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder, String process) {
        super("another build is writing to " + folder + (process.isEmpty() ? "" : " (process " + process + ")")
                + "; wait until it ends");
    }
}
