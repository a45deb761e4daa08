package org.nomenlex.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.nomenlex.store.NoteDraft;

/** The facts of a build from nothing, written as they come: those of a large law are not held. */
final class FactsDraft implements AutoCloseable {

    private final NoteDraft note;
    private final CheckedOutputStream out;
    private final FactsPen pen = new FactsPen(this::line);
    private long length;

    /** Begins the facts of a build in a folder. */
    FactsDraft(Path consolidated) {
        note = NoteDraft.of(consolidated, FactsNote.NAME);
        out = new CheckedOutputStream(note, new CRC32());
        write(FactsNote.FORM + "\n");
    }

    FactsPen pen() {
        return pen;
    }

    private void line(String name, String content) {
        write(FactsNote.line(name, content));
    }

    private void write(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.write(bytes);
            length += bytes.length;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Puts them in the place of those of the last build. */
    void keep() {
        try {
            note.write(FactsNote.end(out.getChecksum(), length).getBytes(StandardCharsets.UTF_8));
            note.keep();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("the facts of the build cannot be written: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            note.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
