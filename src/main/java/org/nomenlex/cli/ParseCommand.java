package org.nomenlex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.json.OperationsJson;
import org.nomenlex.store.Repositories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parse FILE|NUMAC...}. */
@Command(
        name = "parse",
        addMethodSubcommands = false,
        sortOptions = false,
        description =
                "The operations of amending acts: what each instruction changes, when it takes effect, and what was not"
                        + " understood.",
        footer = {"", "Example: nomenlex parse 2011022405 --format json"})
final class ParseCommand extends Subcommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|ACT",
            description = "A file in the Lex Iterata form, or an act of the corpus: 2011022405, 2011-10-26/06, its ELI"
                    + " address, \"AR du 26 octobre 2011\".")
    private List<String> names = new ArrayList<>();

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write one JSON file per act into DIR, named NUMAC.json.")
    private @Nullable Path folder;

    ParseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        ActFinder finder = new ActFinder(terminal(), corpus);
        List<ParsedAct> parsed = new ArrayList<>();
        int failures = 0;
        for (String name : names) {
            try {
                for (Act act : finder.find(name)) {
                    parsed.add(AmendmentParser.parse(act));
                }
            } catch (CommandFailure e) {
                terminal().tell("nomenlex: " + e.getMessage());
                failures++;
            }
        }
        if (folder != null) {
            writeEach(terminal().resolve(folder), parsed);
        } else if (format.isJson()) {
            printJson(parsed);
        } else {
            parsed.forEach(new OperationsText(terminal())::print);
        }
        return failures == 0 ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private void printJson(List<ParsedAct> parsed) {
        if (parsed.size() > 1) {
            throw CommandFailure.wrongUse(
                    parsed.size() + " acts as JSON need a folder: --out DIR writes one file each");
        }
        parsed.forEach(act -> terminal().out().print(OperationsJson.write(act)));
    }

    private void writeEach(Path target, List<ParsedAct> parsed) throws IOException {
        if (Repositories.head(target).isPresent()) {
            throw CommandFailure.wrongUse(
                    target + " is a consolidated repository: --out of parse names a folder for the"
                            + " JSON of the acts, and has to be another one");
        }
        Files.createDirectories(target);
        for (ParsedAct act : parsed) {
            Files.writeString(target.resolve(act.header().numac() + ".json"), OperationsJson.write(act));
        }
        long operations = parsed.stream().mapToLong(a -> a.operations().count()).sum();
        long unparsed = parsed.stream().mapToLong(a -> a.unparsed().count()).sum();
        terminal()
                .tell(Notices.count(parsed.size(), "act") + ", " + Notices.count(operations, "operation") + ", "
                        + Notices.count(unparsed, "instruction") + " not understood, written to " + target);
    }
}
