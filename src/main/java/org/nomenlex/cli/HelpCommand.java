package org.nomenlex.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help [COMMAND]}. */
@Command(
        name = "help",
        addMethodSubcommands = false,
        description = "Tells how the program, or one command of it, is used.")
final class HelpCommand extends Subcommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to tell about.")
    private @Nullable String command;

    HelpCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        CommandLine program = java.util.Objects.requireNonNull(spec).parent().commandLine();
        CommandLine about = command == null ? program : program.getSubcommands().get(command);
        if (about == null) {
            throw CommandFailure.wrongUse("there is no command '" + command + "' ('nomenlex --help' lists them)");
        }
        about.usage(terminal().out());
        return ExitCodes.DONE;
    }
}
