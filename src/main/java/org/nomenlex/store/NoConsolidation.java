package org.nomenlex.store;

import java.nio.file.Path;

/** There is no consolidated law in the folder, or none of the edition asked for. */
public final class NoConsolidation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoConsolidation(Path folder) {
        super("no consolidated law in " + folder + "; make it with: nomenlex build --corpus DIR --out " + folder);
    }

    NoConsolidation(Path folder, String edition) {
        super("no edition \"" + edition + "\" in " + folder);
    }
}
