package org.nomenlex.cli;

import java.nio.file.Path;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.NothingThere;
import picocli.CommandLine.Mixin;

/** A question to the consolidated law. */
abstract class LibraryCommand extends Subcommand {

    private final LibraryOpener opener;

    @Mixin
    private LibraryOptions repository = new LibraryOptions();

    @Mixin
    private TimeOptions time = new TimeOptions();

    LibraryCommand(Terminal terminal, LibraryOpener opener) {
        super(terminal);
        this.opener = opener;
    }

    /** What was known when, in which language. */
    final TimeOptions time() {
        return time;
    }

    /** The folder of the repository, made whole. */
    final Path folder() {
        return terminal().resolve(repository.folder);
    }

    @Override
    public final Integer call() throws Exception {
        try (Library library = opener.open(folder(), repository.edition)) {
            return answer(library);
        } catch (NothingThere e) {
            throw CommandFailure.because(e.getMessage(), e);
        }
    }

    /**
     * Answers from the library.
     *
     * @return the exit code
     * @throws NothingThere where there is nothing for what was asked
     */
    abstract int answer(Library library) throws Exception;
}
