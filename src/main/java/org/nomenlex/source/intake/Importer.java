package org.nomenlex.source.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nomenlex.source.lexiterata.ActShelf;
import org.nomenlex.source.raw.RawStore;

/**
 * Imports files and folders. A file is known by its first bytes, not by its name. In a folder, Markdown files that do not
 * concern the nomenclature are passed over (a clone of Lex Iterata has more than 210,000); a file named by the user is
 * taken, or refused with the reason.
 */
public final class Importer {

    /** No act, page or issue of the Moniteur is larger. */
    static final long LARGEST = 512L << 20;

    private static final int HEAD = 2048;

    private final ImportOptions options;
    private final LexIterataIntake markdown;
    private final List<Intake> intakes;

    /**
     * Opens the corpus.
     *
     * @throws IOException where its folder cannot be read
     */
    public Importer(ImportOptions options) throws IOException {
        this.options = options;
        ActShelf shelf = new ActShelf(options.corpus());
        RawStore raw = new RawStore(options.corpus());
        this.markdown = new LexIterataIntake(shelf, options);
        this.intakes = List.of(
                new PdfIntake(shelf, raw, options),
                new PageIntake(shelf, raw, options),
                new NomensoftIntake(options),
                markdown,
                new ScanTextIntake(raw, options));
    }

    /** Imports a file or a folder, telling each outcome as it comes. */
    public void take(Path path, Consumer<Outcome> tell) throws IOException {
        if (Files.isDirectory(path)) {
            Files.walkFileTree(path, new Walk(tell));
        } else if (Files.isRegularFile(path)) {
            file(path, false, tell);
        } else {
            tell.accept(refused(path, "there is no such file or folder"));
        }
    }

    private void file(Path file, boolean inFolder, Consumer<Outcome> tell) throws IOException {
        if (Files.size(file) > LARGEST) {
            tell.accept(refused(file, "it has more than " + (LARGEST >> 20) + " MB: not read"));
            return;
        }
        if (inFolder && markdown.passesOver(file, options)) {
            return;
        }
        Optional<Intake> intake = intakeFor(file);
        if (intake.isEmpty()) {
            tell.accept(refused(
                    file,
                    "not a form that is known (Lex Iterata Markdown, a saved page, a PDF, a scan's text,"
                            + " NomenSoft XML)"));
            return;
        }
        try {
            intake.get().take(file, Files.readAllBytes(file)).forEach(tell);
        } catch (IOException e) {
            tell.accept(refused(file, "it cannot be read: " + e.getMessage()));
        }
    }

    private Optional<Intake> intakeFor(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String name = file.getFileName().toString();
        return intakes.stream().filter(i -> i.takes(name, head)).findFirst();
    }

    static Outcome refused(Path file, String reason) {
        return new Outcome(file, Outcome.Status.REFUSED, reason);
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Consumer<Outcome> tell;

        Walk(Consumer<Outcome> tell) {
            this.tell = tell;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = folder.getFileName() != null
                    && folder.getFileName().toString().startsWith(".")
                    && folder.getFileName().toString().length() > 2;
            boolean own = folder.toAbsolutePath()
                    .normalize()
                    .equals(options.corpus().toAbsolutePath().normalize());
            return hidden || own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile()) {
                file(file, true, tell);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            tell.accept(refused(file, "it cannot be read: " + e.getMessage()));
            return FileVisitResult.CONTINUE;
        }
    }
}
