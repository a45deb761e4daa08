package org.nomenlex.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/** Quick questions about a folder. */
public final class Repositories {

    private Repositories() {}

    /**
     * Does what JGit does once in a program before it opens its first repository: a good part of a short command, which can go on
     * beside something else. Nobody may use JGit before it is done.
     */
    public static void makeReady() {
        GitFolder.makeReady();
    }

    /** The last commit of {@code main}, where there is a repository with one. */
    public static Optional<String> head(Path folder) {
        if (!GitFolder.isRepository(folder)) {
            return Optional.empty();
        }
        try (Repository repository = GitFolder.open(folder)) {
            Ref main = repository.exactRef(Layout.MAIN);
            return main == null
                    ? Optional.empty()
                    : Optional.of(main.getObjectId().name());
        } catch (IOException e) {
            throw new UncheckedIOException("the repository in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
