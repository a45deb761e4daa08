package org.nomenlex.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The program as a whole. Each subcommand is a class of this package; a new one is a line here. None is a method, and each says
 * so to picocli, which otherwise looks for such at every start.
 */
@Command(
        name = "nomenlex",
        addMethodSubcommands = false,
        description =
                "The Belgian nomenclature of health services, consolidated: the text in force on any day, as known on"
                        + " any day, and which act put each word there.",
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Dates: 2012-01-01, 1/1/2012 or \"1er janvier 2012\". Units: 34, 17ter, 34/§1/a, 36/§2/b/6°, 589735-589746.",
            "Exit codes: 0 done; 1 failed, or nothing there; 2 wrong command line; 3 done with refusals (build --strict).",
            "'nomenlex help COMMAND' tells about one command."
        })
final class Nomenlex implements Runnable {

    /** The subcommands, one per line, in the order of the help. */
    static final List<Class<? extends Subcommand>> SUBCOMMANDS = List.of(
            BuildCommand.class,
            ParseCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            HistoryCommand.class,
            BlameCommand.class,
            CodeCommand.class,
            SearchCommand.class,
            StatusCommand.class,
            SimulateCommand.class,
            ServeCommand.class,
            FetchCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            PublishCommand.class,
            HelpCommand.class);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "On failure, print where in the program it happened.")
    private boolean debug;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours (also: NO_COLOR set).")
    private boolean noColor;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Help, and nothing else.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "The version of the program.")
    private boolean version;

    boolean debug() {
        return debug;
    }

    boolean noColor() {
        return noColor;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? ('nomenlex --help' lists them)");
    }
}
