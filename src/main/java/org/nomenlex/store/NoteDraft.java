package org.nomenlex.store;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A note beside the repository that is written while a build goes on, for it may be larger than what memory holds. It takes
 * the place of the old one when it is kept, whole; one that is not kept is gone when it is closed.
 */
public final class NoteDraft extends FilterOutputStream {

    private final Path draft;
    private final Path note;

    private NoteDraft(OutputStream out, Path draft, Path note) {
        super(out);
        this.draft = draft;
        this.note = note;
    }

    /** Begins a note; what a build that broke off left of it is overwritten. */
    public static NoteDraft of(Path consolidated, String name) {
        try {
            Path folder = Files.createDirectories(BuildState.folder(consolidated));
            Path draft = folder.resolve(name + ".draft");
            return new NoteDraft(new BufferedOutputStream(Files.newOutputStream(draft)), draft, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + consolidated + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** Puts it in the place of the old one. */
    public void keep() throws IOException {
        super.close();
        Files.move(draft, note, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        super.close();
        Files.deleteIfExists(draft);
    }
}
