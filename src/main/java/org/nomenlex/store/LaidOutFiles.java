package org.nomenlex.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** The files of the readable branch as they lie in the folder, for people and their programs. */
final class LaidOutFiles {

    /** What a checkout writes before it gives a file its name: {@code ._art-36.md4666767239768035759.tmp}. */
    private static final String UNNAMED = "._*.tmp";

    private final Repository repository;

    LaidOutFiles(Repository repository) {
        this.repository = repository;
    }

    /** Puts the files of the readable branch into the folder, as a checkout would; what was lost or edited comes back. */
    void layOut(ObjectId readable) throws IOException {
        Path git = repository.getDirectory().toPath();
        try {
            DirCache.read(repository);
        } catch (IOException e) {
            // Git's index says which files lie there; without it all of them are written anew.
            Files.delete(git.resolve("index"));
        }
        DirCache index = repository.lockDirCache();
        try (RevWalk walk = new RevWalk(repository)) {
            DirCacheCheckout checkout = new DirCacheCheckout(
                    repository, index, walk.parseCommit(readable).getTree());
            checkout.setFailOnConflict(false);
            checkout.checkout();
        } finally {
            index.unlock();
        }
        restore();
        clear();
    }

    /** What is not as git's index has it, or was taken away, is written again. */
    private void restore() throws IOException {
        Path folder = repository.getWorkTree().toPath();
        DirCache index = repository.lockDirCache();
        try (ObjectReader reader = repository.newObjectReader()) {
            boolean restored = false;
            for (int i = 0; i < index.getEntryCount(); i++) {
                DirCacheEntry entry = index.getEntry(i);
                Path file = folder.resolve(entry.getPathString());
                boolean there = Files.isRegularFile(file)
                        && Files.size(file) == entry.getLength()
                        && Files.getLastModifiedTime(file).toMillis()
                                == entry.getLastModifiedInstant().toEpochMilli();
                if (!there) {
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.deleteIfExists(file);
                    Files.write(file, reader.open(entry.getObjectId()).getBytes());
                    entry.setLength(Files.size(file));
                    entry.setLastModified(Files.getLastModifiedTime(file).toInstant());
                    restored = true;
                }
            }
            if (restored) {
                index.write();
                index.commit();
            }
        } finally {
            index.unlock();
        }
    }

    /** A checkout that was killed leaves the file behind that it was writing. */
    private void clear() throws IOException {
        Path folder = repository.getWorkTree().toPath();
        DirCache index = repository.readDirCache();
        Set<Path> folders = new TreeSet<>();
        for (int i = 0; i < index.getEntryCount(); i++) {
            folders.add(Objects.requireNonNull(
                    folder.resolve(index.getEntry(i).getPathString()).getParent()));
        }
        for (Path each : folders) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(each, UNNAMED)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        }
    }
}
