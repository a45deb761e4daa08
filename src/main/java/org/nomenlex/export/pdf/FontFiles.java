package org.nomenlex.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The font files that are embedded, read once. */
final class FontFiles {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private FontFiles() {}

    /** A font of the program, by its file's name; readers must not change the array. */
    static byte[] bytes(String name) {
        return FILES.computeIfAbsent(name, FontFiles::read);
    }

    private static byte[] read(String name) {
        try (InputStream in = FontFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
