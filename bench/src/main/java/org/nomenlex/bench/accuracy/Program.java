package org.nomenlex.bench.accuracy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.nomenlex.cli.Main;
import org.nomenlex.cli.Terminal;

/** The program as its users run it, in this process. */
final class Program {

    /** How a command ended, and what it printed on its two streams. */
    record Answer(int exit, String out, String err) {}

    private Program() {}

    static Answer run(Path folder, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, folder, Clock.systemUTC());
        int exit = new Main(terminal).run(arguments);
        return new Answer(exit, out.toString(), err.toString());
    }
}
