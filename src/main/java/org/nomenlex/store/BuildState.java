package org.nomenlex.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Small notes that builds leave beside the objects of the repository, in {@code .git/nomenlex}: what the last one was made
 * from, so that the next can see at once that nothing changed. Losing them costs a build, nothing else.
 */
public final class BuildState {

    private BuildState() {}

    /** The folder for whatever else is derived from the repository (an index). */
    public static Path folder(Path consolidated) {
        return GitFolder.gitDir(consolidated).resolve("nomenlex");
    }

    /** A note, where there is one. */
    public static Optional<String> read(Path consolidated, String name) {
        Path file = folder(consolidated).resolve(name);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A note in bytes, where there is one. */
    public static Optional<byte[]> readBytes(Path consolidated, String name) {
        Path file = folder(consolidated).resolve(name);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a note; it replaces the old one whole or not at all. */
    public static void write(Path consolidated, String name, String content) {
        write(consolidated, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a note in bytes; it replaces the old one whole or not at all. */
    public static void write(Path consolidated, String name, byte[] content) {
        replace(consolidated, name, file -> Files.write(file, content));
    }

    /** Writes a note line by line, for it may be large; it replaces the old one whole or not at all. */
    public static void writeLines(Path consolidated, String name, Stream<String> lines) {
        replace(consolidated, name, file -> {
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (String line : (Iterable<String>) lines::iterator) {
                    out.write(line);
                    out.write('\n');
                }
            }
        });
    }

    /** Writes into a file. */
    private interface Pen {
        void write(Path file) throws IOException;
    }

    private static void replace(Path consolidated, String name, Pen pen) {
        try {
            Path folder = Files.createDirectories(folder(consolidated));
            Path fresh = Files.createTempFile(folder, name, ".new");
            pen.write(fresh);
            Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + folder(consolidated) + ": " + e.getMessage(), e);
        }
    }
}
