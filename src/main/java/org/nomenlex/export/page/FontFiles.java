package org.nomenlex.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The font files that are embedded. Their glyph substitutions are taken out: with them "effet" is printed with one glyph for
 * "ff", and whoever searches or copies from the file gets a character that stands nowhere in the law.
 */
final class FontFiles {

    /** The table of glyph substitutions (OpenType, "GSUB"). */
    private static final int SUBSTITUTIONS = tag("GSUB");

    /** A name that no reader of fonts knows. */
    private static final int NOTHING = tag("none");

    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private FontFiles() {}

    /** A font of the program, by its path; readers must not change the array. */
    static byte[] withoutLigatures(String path) {
        return FILES.computeIfAbsent(path, FontFiles::read);
    }

    private static byte[] read(String path) {
        try (InputStream in = FontFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not in the program");
            }
            byte[] font = in.readAllBytes();
            ByteBuffer data = ByteBuffer.wrap(font);
            int tables = data.getShort(4);
            for (int record = HEADER; record < HEADER + tables * RECORD; record += RECORD) {
                if (data.getInt(record) == SUBSTITUTIONS) {
                    data.putInt(record, NOTHING);
                }
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
