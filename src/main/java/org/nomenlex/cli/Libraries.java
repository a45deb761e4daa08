package org.nomenlex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.nomenlex.ask.Library;

/** Opens the repositories that {@code build} writes. */
final class Libraries {

    private Libraries() {}

    static Library open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.because(
                    "no consolidated repository at " + folder + ": 'nomenlex build' makes one (or name it with --out)");
        }
        throw CommandFailure.because(folder + " holds no consolidated law: 'nomenlex build' writes it");
    }
}
