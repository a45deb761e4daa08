package org.nomenlex.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What a user does on a typical day, on a small corpus, without output: the launcher runs it once, with the virtual machine
 * noting which classes are loaded, to make the class-data archive that later starts map instead of reading the jar.
 */
final class TypicalRun {

    private TypicalRun() {}

    /** Runs in the folder given, which may be filled and is thrown away by the caller. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length == 0 ? "." : arguments[0]);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Clock fixed = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        Main program = new Main(new Terminal(nowhere, nowhere, false, false, folder, fixed));
        for (String[] command : commands()) {
            program.run(command);
        }
    }

    /** Failures do not matter: the classes that a failing command needs are worth having too. */
    private static List<String[]> commands() {
        return List.<String[]>of(new String[] {"--help"}, new String[] {"--version"});
    }
}
