package org.nomenlex.source.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Takes files of one kind into the corpus. */
interface Intake {

    /**
     * Whether the file is of this kind.
     *
     * @param name its name
     * @param head its first bytes
     */
    boolean takes(String name, byte[] head);

    /** Takes it. */
    List<Outcome> take(Path file, byte[] content) throws IOException;
}
