package org.nomenlex.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.output.WriterOutputStream;
import org.jspecify.annotations.Nullable;
import org.nomenlex.export.ExportFormat;

/** Delivers a file: to where the user named, or to standard output. */
final class Delivery {

    private final Terminal terminal;

    Delivery(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is delivered. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Delivers.
     *
     * @param output where to, or null for standard output
     * @throws CommandFailure where bytes would go to a screen
     */
    void deliver(ExportFormat form, @Nullable Path output, Content content) throws IOException {
        if (output != null) {
            file(terminal.resolve(output), content);
            return;
        }
        if (form.isText()) {
            OutputStream text = WriterOutputStream.builder()
                    .setWriter(terminal.out())
                    .setCharset(StandardCharsets.UTF_8)
                    .get();
            content.write(text);
            text.flush();
            return;
        }
        if (terminal.interactive() && System.console() != null) {
            throw CommandFailure.wrongUse("a " + form.word() + " file is not for the screen: name it with --output");
        }
        terminal.out().flush();
        OutputStream bytes = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        content.write(bytes);
        bytes.flush();
    }

    /** A file is there whole or not at all. */
    private static void file(Path file, Content content) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path unfinished = Files.createTempFile(parent, ".export", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.write(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
