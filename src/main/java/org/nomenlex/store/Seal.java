package org.nomenlex.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a folder is as the last build left it, by names, sizes and times only: the packs, the branches, the files
 * laid out for reading. Where it is not, the objects are looked at, each of them. The index of the search has a seal of its
 * own: it can always be made again.
 */
public final class Seal {

    private static final String NOTE = "seal.txt";
    private static final String INDEX_NOTE = "seal-index.txt";
    private static final int TRAILER = 20;

    private Seal() {}

    /** Seals the folder as it is. */
    public static void set(Path folder) {
        BuildState.write(folder, NOTE, of(folder));
    }

    /** Whether nothing was touched since. */
    public static boolean holds(Path folder) {
        return BuildState.read(folder, NOTE).filter(of(folder)::equals).isPresent();
    }

    /** Seals the search index in a folder within. */
    public static void setIndex(Path folder, Path index) {
        BuildState.write(folder, INDEX_NOTE, ofIndex(folder, index));
    }

    /** Whether the search index is as it was sealed; a search that had to mend it breaks the seal as well. */
    public static boolean indexHolds(Path folder, Path index) {
        return BuildState.read(folder, INDEX_NOTE)
                .filter(ofIndex(folder, index)::equals)
                .isPresent();
    }

    private static String ofIndex(Path folder, Path index) {
        TreeSet<String> lines = new TreeSet<>();
        note(folder, index, null, lines);
        return String.join("\n", lines) + "\n";
    }

    /**
     * Looks at every object that a branch or an edition leads to, unless the seal holds.
     *
     * @throws DamagedFolder where one is missing or spoiled
     */
    public static void check(Path folder) {
        if (!GitFolder.isRepository(folder) || holds(folder)) {
            return;
        }
        try (Repository repository = GitFolder.open(folder)) {
            for (Path pack : packs(folder)) {
                checkTrailer(pack);
            }
            try (ObjectWalk walk = new ObjectWalk(repository)) {
                for (Ref ref : repository.getRefDatabase().getRefs()) {
                    walk.markStart(walk.parseAny(ref.getObjectId()));
                }
                walk.checkConnectivity();
            }
        } catch (IOException | LargeObjectException e) {
            throw new DamagedFolder(folder, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<Path> packs(Path folder) throws IOException {
        Path packs = GitFolder.gitDir(folder).resolve("objects").resolve("pack");
        if (!Files.isDirectory(packs)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(packs)) {
            return found.filter(p -> p.toString().endsWith(".pack")).sorted().toList();
        }
    }

    /** A pack ends with the SHA-1 of all that is before. */
    private static void checkTrailer(Path pack) throws IOException {
        long left = Files.size(pack) - TRAILER;
        try (InputStream in = Files.newInputStream(pack)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            byte[] buffer = new byte[1 << 16];
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
            if (!Arrays.equals(digest.digest(), in.readNBytes(TRAILER))) {
                throw new IOException(pack.getFileName() + " is not what was written");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    private static String of(Path folder) {
        TreeSet<String> lines = new TreeSet<>();
        Path git = GitFolder.gitDir(folder);
        note(folder, folder, git, lines);
        note(folder, git.resolve("objects").resolve("pack"), null, lines);
        note(folder, git.resolve("refs"), null, lines);
        return String.join("\n", lines) + "\n";
    }

    private static void note(Path folder, Path from, @Nullable Path without, TreeSet<String> lines) {
        if (!Files.isDirectory(from)) {
            return;
        }
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    return dir.equals(without) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                    lines.add(folder.relativize(file) + " " + a.size() + " "
                            + a.lastModifiedTime().toMillis());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // Gone between two looks, or not to be read: then the seal does not hold.
                    lines.add(folder.relativize(file) + " ?");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
