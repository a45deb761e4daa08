package org.nomenlex.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/**
 * A subcommand. It gets its {@link Terminal} in the constructor, prints results to {@link #terminal()}, returns its exit
 * code, and throws {@link CommandFailure} where it cannot go on.
 */
abstract class Subcommand implements Callable<Integer> {

    private final Terminal terminal;

    @ParentCommand
    @SuppressWarnings("UnusedVariable") // set by picocli
    private Nomenlex program = new Nomenlex();

    Subcommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What to speak to; without colours where the user wants none. */
    final Terminal terminal() {
        return program.noColor() ? terminal.plain() : terminal;
    }
}
