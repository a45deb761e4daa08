package org.nomenlex.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a command speaks to: the two streams, whether somebody is watching, the folder it was started in, the clock.
 *
 * @param out results, nothing else
 * @param err progress and diagnostics
 * @param interactive whether somebody watches {@code err}, so that progress may be drawn over itself
 * @param colorful whether {@code out} may be coloured (a terminal, and nobody said no)
 * @param folder what relative paths are relative to
 * @param clock what "today" is
 */
public record Terminal(
        PrintWriter out, PrintWriter err, boolean interactive, boolean colorful, Path folder, Clock clock) {

    /** The law of Belgium changes at midnight in Brussels. */
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** The terminal of this process. Output is UTF-8 whatever the locale: the law has accents. */
    public static Terminal ofProcess() {
        boolean watched = System.console() != null;
        boolean color = watched
                && System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                watched,
                color,
                Path.of(""),
                Clock.system(BRUSSELS));
    }

    /** Today in Brussels. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A line of the result. */
    public void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /** A line for the person at the keyboard, not part of the result. */
    public void tell(String line) {
        err.print(line);
        err.print('\n');
        err.flush();
    }

    /** A path as the user wrote it, made whole. */
    public Path resolve(Path path) {
        return folder.resolve(path);
    }

    /** The same without colours. */
    public Terminal plain() {
        return new Terminal(out, err, interactive, false, folder, clock);
    }
}
