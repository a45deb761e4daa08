package org.nomenlex.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.export.publish.Publisher;
import org.nomenlex.export.publish.Publisher.Pushed;
import org.nomenlex.store.Repositories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code publish REMOTE}. */
@Command(
        name = "publish",
        addMethodSubcommands = false,
        sortOptions = false,
        description = "Pushes the consolidated repository (main, in-force and the tags of editions) to a Git server.",
        footer = {
            "",
            "Where a server asks, name and password come from NOMENLEX_GIT_USER and NOMENLEX_GIT_PASSWORD, or from"
                    + " ~/.netrc; for ssh addresses the system's ssh is used.",
            "Example: nomenlex publish https://git.example.org/nomenclature.git"
        })
final class PublishCommand extends Subcommand {

    @Parameters(paramLabel = "REMOTE", description = "https://..., ssh://..., user@host:path or a folder.")
    private String remote = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "consolidated",
            description = "The consolidated repository (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("consolidated");

    @Option(names = "--force", description = "Replace the server's main where it does not go on to this one.")
    private boolean force;

    @Option(names = "--dry-run", description = "Ask the server what would happen, change nothing.")
    private boolean dryRun;

    PublishCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws Exception {
        Path repository = terminal().resolve(folder);
        if (Repositories.head(repository).isEmpty()) {
            throw CommandFailure.because(
                    "no consolidated repository at " + folder + ": 'nomenlex build' makes one (or name it with --out)");
        }
        List<Pushed> pushed = publisher(repository).push(address(), force, dryRun);
        for (Pushed ref : pushed) {
            String line = ref.name() + ": " + (dryRun ? "would be " : "") + ref.outcome();
            if (ref.failed()) {
                terminal().tell(line);
            } else {
                terminal().print(line);
            }
        }
        return pushed.stream().anyMatch(Pushed::failed) ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    /** A folder is relative to where the command was started. */
    private String address() {
        boolean address = remote.contains("://") || remote.matches("[^/\\\\]+:.*");
        return address
                ? remote
                : terminal().resolve(Path.of(remote)).toAbsolutePath().toString();
    }

    private static Publisher publisher(Path repository) {
        @Nullable String user = System.getenv("NOMENLEX_GIT_USER");
        @Nullable String password = System.getenv("NOMENLEX_GIT_PASSWORD");
        return user == null || password == null ? Publisher.of(repository) : Publisher.of(repository, user, password);
    }
}
