package org.nomenlex.store;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.internal.storage.file.PackInserter;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Opens and creates the repository in a folder. The one class that touches JGit's internal packages. */
final class GitFolder {

    /** Versions of articles take an eighth more room than at the highest level, and a fifth of its time. */
    private static final int COMPRESSION = 4;

    private GitFolder() {}

    /** Loads what opening a repository takes, by opening one that is nowhere. */
    static void makeReady() {
        QuietSystem.install();
        try {
            new FileRepositoryBuilder()
                    .setGitDir(new File("no-repository"))
                    .build()
                    .close();
        } catch (IOException e) {
            // Who opens a repository that is somewhere is told why it cannot be.
            return;
        }
    }

    static Path gitDir(Path folder) {
        return folder.resolve(Constants.DOT_GIT);
    }

    static boolean isRepository(Path folder) {
        return Files.isRegularFile(gitDir(folder).resolve(Constants.HEAD));
    }

    /**
     * Opens the repository of a folder.
     *
     * @throws NoConsolidation where there is none
     * @throws DamagedFolder where its configuration or a pack's index cannot be what was written
     */
    static Repository open(Path folder) {
        QuietSystem.install();
        if (!isRepository(folder)) {
            throw new NoConsolidation(folder);
        }
        try {
            PackIndexes.verify(folder);
            return builder(folder).setMustExist(true).build();
        } catch (FileSystemException | FileNotFoundException e) {
            throw new UncheckedIOException("the repository in " + folder + " cannot be opened: " + e.getMessage(), e);
        } catch (IOException | IllegalArgumentException e) {
            // Not a configuration, or, as JGit trusts the values in it, one without sense.
            throw new DamagedFolder(folder, "its .git/config: " + e.getMessage(), e);
        }
    }

    /**
     * Opens the repository of a folder; makes an empty one where there is none.
     *
     * @throws DamagedFolder where there was one
     */
    static Repository openOrCreate(Path folder) {
        if (isRepository(folder)) {
            return open(folder);
        }
        QuietSystem.install();
        try {
            NewRepository.make(folder);
            return builder(folder).setMustExist(true).build();
        } catch (IOException | IllegalStateException e) {
            throw new UncheckedIOException("no repository can be made in " + folder + ": " + e.getMessage(), asIo(e));
        }
    }

    private static IOException asIo(Exception e) {
        return e instanceof IOException io ? io : new IOException(e);
    }

    private static FileRepositoryBuilder builder(Path folder) {
        return new FileRepositoryBuilder().setGitDir(gitDir(folder).toFile()).setWorkTree(folder.toFile());
    }

    /**
     * An inserter that writes one pack instead of a file per object: three times faster and thousands of files less. What
     * the repository holds already is not written again.
     *
     * @param fresh whether the repository is empty, so that there is nothing to look for
     */
    static ObjectInserter packInserter(Repository repository, boolean fresh) {
        if (repository instanceof FileRepository files) {
            ObjectDirectory objects = files.getObjectDatabase();
            PackInserter inserter = objects.newPackInserter();
            inserter.checkExisting(!fresh);
            inserter.setCompressionLevel(COMPRESSION);
            return inserter;
        }
        return repository.newObjectInserter();
    }
}
