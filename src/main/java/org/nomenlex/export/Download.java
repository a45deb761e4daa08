package org.nomenlex.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * An export that was asked for and can be given: what it holds is found, nothing is written yet. Who serves it can still
 * answer "there is no such text"; once {@link #write} has started, only the stream can fail.
 */
public final class Download {

    /** Writes the content to a stream that stays open. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final String mediaType;
    private final String fileName;
    private final Content content;

    Download(String mediaType, String fileName, Content content) {
        this.mediaType = mediaType;
        this.fileName = fileName;
        this.content = content;
    }

    /** The media type for the header {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * A name for the file, in letters, digits, dots and hyphens: what, when (in force) and in which language,
     * {@code nomenclature-36-2012-08-01-fr.pdf}.
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Writes the file, article by article; the stream stays open. May be called once only.
     *
     * @throws IOException where the stream fails
     */
    public void write(OutputStream out) throws IOException {
        content.write(out);
    }
}
