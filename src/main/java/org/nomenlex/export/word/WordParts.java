package org.nomenlex.export.word;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nomenlex.export.markup.XmlOut;

/** The parts of a Word file (Open Packaging Conventions, ISO/IEC 29500-2) one after another in a zip. */
final class WordParts {

    /** The earliest day that a zip can name: the same export has the same bytes on any day. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What writes a part. */
    @FunctionalInterface
    interface Content {
        void write(XmlOut xml) throws IOException;
    }

    /** Elements come in small pieces, and each piece given to the compressor costs a call out of the JVM. */
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;

    WordParts(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** A part that is the same in each file but for its language and its width. */
    void fixed(String name, String resource, String language, int width) throws IOException {
        start(name);
        try (InputStream stream = WordParts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            zip.write(text.replace("LANGUAGE", language)
                    .replace("RIGHT", String.valueOf(width))
                    .getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
    }

    /** A part that is written for the file. */
    void part(String name, Content content) throws IOException {
        XmlOut xml = open(name);
        content.write(xml);
        close(xml);
    }

    /** Opens a part that {@link #close} ends. */
    XmlOut open(String name) throws IOException {
        start(name);
        return new XmlOut(new BufferedOutputStream(zip, BUFFER));
    }

    void close(XmlOut xml) throws IOException {
        xml.end();
        zip.closeEntry();
    }

    /** Ends the zip; the stream below stays open. */
    void end() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void start(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }
}
