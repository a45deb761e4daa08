package org.nomenlex.corpus;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.nomenlex.act.ReadProblem;
import org.nomenlex.text.Encoding;
import org.nomenlex.text.Place;

/** Finds the files of a corpus and decodes them. The order of the result does not depend on the file system. */
final class SourceFiles {

    /** What the corpus is made of; anything else below the folder is left alone. */
    private static final Set<String> SUFFIXES = Set.of(".md", ".yaml", ".yml", ".csv");

    private SourceFiles() {}

    /** All files of a folder, subfolders included, by name. */
    static List<FileSeen> below(Path folder) {
        List<FileSeen> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, looking(folder, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(FileSeen::name));
        return files;
    }

    /** Hidden files and folders ({@code .git}) are no part of a corpus. */
    private static SimpleFileVisitor<Path> looking(Path folder, List<FileSeen> files) {
        String place = folder.toAbsolutePath().toString();
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return !dir.equals(folder) && isHidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file) && hasSuffix(file.toString())) {
                    files.add(new FileSeen(
                            place,
                            folder.relativize(file).toString().replace(File.separatorChar, '/'),
                            attributes.size(),
                            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static boolean hasSuffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && SUFFIXES.contains(name.substring(dot));
    }

    /**
     * A file's content; what cannot be read is added to the problems.
     *
     * @param held whether its text is to be held
     */
    static Optional<SourceFile> read(FileSeen file, boolean held, List<ReadProblem> problems) {
        try {
            return Optional.of(new SourceFile(file, decode(Files.readAllBytes(Path.of(file.place()))), held));
        } catch (IOException e) {
            problems.add(new ReadProblem(file.name(), Place.START, "cannot be read: " + e.getMessage(), true));
            return Optional.empty();
        }
    }

    static SourceFile.Decoded decode(byte[] bytes) {
        byte[] digest = sha256(bytes);
        Optional<String> utf8 = Encoding.utf8(bytes);
        return utf8.isPresent()
                ? new SourceFile.Decoded(utf8.get(), false, digest)
                : new SourceFile.Decoded(Encoding.other(bytes), true, digest);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
