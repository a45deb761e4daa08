package org.nomenlex.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A file of the corpus. The text of one of a large corpus is not held but read again when it is asked for. */
final class SourceFile {

    private final FileSeen seen;
    private final FileKind kind;
    private final boolean windows;
    private final byte[] digest;
    private final @Nullable String text;

    /**
     * @param seen where it lies
     * @param decoded what is in it
     * @param held whether its text is to be held
     */
    SourceFile(FileSeen seen, Decoded decoded, boolean held) {
        this.seen = seen;
        this.kind = FileKind.of(seen.name(), decoded.text());
        this.windows = decoded.windows();
        this.digest = decoded.digest();
        this.text = held ? decoded.text() : null;
    }

    /**
     * What is in a file.
     *
     * @param text its content
     * @param windows whether it was no UTF-8 and was taken as windows-1252, the encoding of the Moniteur's site
     * @param digest the SHA-256 of its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared: it is taken apart at once.
    record Decoded(String text, boolean windows, byte[] digest) {}

    FileSeen seen() {
        return seen;
    }

    /** Its path below the corpus folder, with {@code /}. */
    String name() {
        return seen.name();
    }

    FileKind kind() {
        return kind;
    }

    boolean windows() {
        return windows;
    }

    /** Its kind and the SHA-256 of its bytes. */
    String print() {
        return kind + " " + HexFormat.of().formatHex(digest);
    }

    /**
     * Its content.
     *
     * @throws IllegalStateException where the file is not what it was when the corpus was opened
     */
    String text() {
        if (text != null) {
            return text;
        }
        try {
            Decoded again = SourceFiles.decode(Files.readAllBytes(Path.of(seen.place())));
            if (!Arrays.equals(digest, again.digest())) {
                throw new IllegalStateException(name() + " was changed while the corpus was being read; build again");
            }
            return again.text();
        } catch (IOException e) {
            throw new UncheckedIOException(name() + " cannot be read any more: " + e.getMessage(), e);
        }
    }
}
