package org.nomenlex.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Makes the repository of a folder at one stroke: it is made aside, then moved into its place, and its {@code HEAD}, which
 * makes it a repository, last. A build killed on the way leaves pieces without {@code HEAD} that hold nothing; the next one
 * puts new ones in their place.
 */
final class NewRepository {

    private static final String PACKED_REFS = "packed-refs";

    /** What can hold something that a build wrote. */
    private static final List<String> HOLDERS = List.of(Constants.OBJECTS, "refs", PACKED_REFS);

    private final Path git;
    private final Path aside;

    private NewRepository(Path folder) {
        this.git = GitFolder.gitDir(folder);
        this.aside = BuildState.folder(folder).resolve("new.git");
    }

    /**
     * Makes an empty repository.
     *
     * @param folder which has none; nobody else works on it
     * @throws DamagedFolder where it has had one, of which something is left
     */
    static void make(Path folder) throws IOException {
        NewRepository repository = new NewRepository(folder);
        if (repository.holdsSomething()) {
            throw new DamagedFolder(folder, "its .git has no " + Constants.HEAD, null);
        }
        repository.makeAside();
        repository.moveIntoPlace();
    }

    private boolean holdsSomething() throws IOException {
        for (String holder : HOLDERS) {
            if (Files.exists(git.resolve(holder)) && holdsFile(git.resolve(holder))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsFile(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.anyMatch(Files::isRegularFile);
        }
    }

    private void makeAside() throws IOException {
        delete(aside);
        Files.createDirectories(aside);
        try (Repository repository =
                new FileRepositoryBuilder().setGitDir(aside.toFile()).build()) {
            repository.create(true);
            StoredConfig config = repository.getConfig();
            config.setBoolean(ConfigConstants.CONFIG_CORE_SECTION, null, ConfigConstants.CONFIG_KEY_BARE, false);
            config.setBoolean(ConfigConstants.CONFIG_CORE_SECTION, null, ConfigConstants.CONFIG_KEY_AUTOCRLF, false);
            config.setBoolean(ConfigConstants.CONFIG_CORE_SECTION, null, ConfigConstants.CONFIG_KEY_FILEMODE, false);
            config.save();
        }
    }

    private void moveIntoPlace() throws IOException {
        List<Path> pieces;
        try (Stream<Path> all = Files.list(aside)) {
            pieces = all.map(Path::getFileName)
                    .sorted(Comparator.comparing((Path name) -> name.toString().equals(Constants.HEAD))
                            .thenComparing(Path::toString))
                    .toList();
        }
        for (Path piece : pieces) {
            delete(git.resolve(piece));
            Files.move(aside.resolve(piece), git.resolve(piece));
        }
        delete(aside);
    }

    private static void delete(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(place)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
