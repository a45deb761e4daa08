package org.nomenlex.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/** Which program this is: another one may consolidate otherwise, so its builds are made anew. */
final class Program {

    private Program() {}

    /** Changes when the program's jar, or a class of an unpacked program, changes. */
    static String mark() {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "unknown";
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            return Files.isDirectory(place)
                    ? newest(place)
                    : Files.size(place) + "@" + Files.getLastModifiedTime(place).toMillis();
        } catch (IOException | URISyntaxException e) {
            return "unknown";
        }
    }

    private static String newest(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            long time = 0;
            int count = 0;
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                time = Math.max(time, Files.getLastModifiedTime(file).toMillis());
                count++;
            }
            return count + "@" + time;
        }
    }
}
