package org.nomenlex.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds out of one folder. The operating system gives the lock back when its process ends, however it ends; the
 * file names the process for people.
 */
public final class FolderLock implements AutoCloseable {

    /** What no build takes away from a repository that has it. */
    private static final List<String> LASTING =
            List.of("HEAD", "config", "objects", "refs", "refs/heads/main", "nomenlex/lock");

    private final Path consolidated;
    private final FileChannel channel;
    private final List<Path> there;

    private FolderLock(Path consolidated, FileChannel channel) {
        this.consolidated = consolidated;
        this.channel = channel;
        this.there = LASTING.stream()
                .map(GitFolder.gitDir(consolidated)::resolve)
                .filter(Files::exists)
                .toList();
    }

    /**
     * Takes the lock of a consolidated folder, which is made where there is none.
     *
     * @throws FolderInUse where another process has it
     */
    public static FolderLock take(Path consolidated) {
        Path file = file(consolidated);
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder = read(channel);
                channel.close();
                throw new FolderInUse(consolidated, holder);
            }
            channel.truncate(0);
            String pid = String.valueOf(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            channel.force(false);
            return new FolderLock(consolidated, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + file.getParent() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Does work on the folder.
     *
     * @throws FolderTakenAway where it fails because somebody else removed the folder meanwhile
     */
    public <T> T during(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (there.stream().allMatch(Files::exists)) {
                throw e;
            }
            throw new FolderTakenAway(consolidated, e);
        }
    }

    private static Path file(Path consolidated) {
        return BuildState.folder(consolidated).resolve("lock");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // The other build is in this very process.
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(32);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
