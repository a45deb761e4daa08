package org.nomenlex.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.nomenlex.ask.Library;

/** One command, run as a user would, with its two streams and its exit code. */
record Run(int code, String out, String err) {

    /** The day on which the tests are set. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    static Run in(Path folder, String... arguments) {
        return with(Libraries::open, folder, arguments);
    }

    static Run of(Library library, Path folder, String... arguments) {
        return with((f, edition) -> library, folder, arguments);
    }

    private static Run with(LibraryOpener opener, Path folder, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, folder, clock);
        int code = new Main(terminal, opener).run(arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
