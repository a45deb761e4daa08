package org.nomenlex.shared;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of real acts and references, which stays out of the repository: system property {@code nomenlex.shared},
 * environment variable {@code NOMENLEX_SHARED}, or {@code ../shared} beside the project.
 */
public final class Shared {

    private Shared() {}

    /** A folder or file below it. The calling test is reported as skipped, with the reason, where it is absent. */
    public static Path path(String relative) {
        String set =
                System.getProperty("nomenlex.shared", System.getenv().getOrDefault("NOMENLEX_SHARED", "../shared"));
        Path path = Path.of(set).resolve(relative);
        Assumptions.assumeTrue(
                Files.exists(path),
                () -> "real acts are absent: " + path.toAbsolutePath().normalize()
                        + " (set -Dnomenlex.shared=DIR or NOMENLEX_SHARED)");
        return path;
    }
}
