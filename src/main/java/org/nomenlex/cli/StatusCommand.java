package org.nomenlex.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.build.HealthJson;
import org.nomenlex.check.Finding;
import org.nomenlex.check.Health;
import org.nomenlex.check.MissingAct;
import org.nomenlex.history.Refusal;
import org.nomenlex.search.NumberIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code status}. */
@Command(
        name = "status",
        addMethodSubcommands = false,
        sortOptions = false,
        description =
                "How sound the consolidation is: acts that are missing, instructions not understood, operations not applied"
                        + " and why, articles without a base text, what does not agree.")
final class StatusCommand extends Subcommand {

    /** Of a long list a terminal shows so many; --all shows every one. */
    private static final int SHOWN = 20;

    private final LibraryOpener opener;

    @Mixin
    private LibraryOptions repository = new LibraryOptions();

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(names = "--all", description = "Every entry of the long lists.")
    private boolean all;

    @Mixin
    private FormatOption format = new FormatOption();

    StatusCommand(Terminal terminal, LibraryOpener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = terminal().resolve(repository.folder);
        try (Library library = opener.open(folder, repository.edition)) {
            Health health = HealthJson.in(folder)
                    .orElseThrow(() -> CommandFailure.because(
                            folder + " does not hold the findings of its last build: run 'nomenlex build' again"));
            if (format.isJson()) {
                terminal().out().print(HealthJson.write(health, witnesses(library)));
            } else {
                print(library, health);
            }
        }
        return ExitCodes.DONE;
    }

    private void print(Library library, Health health) throws IOException {
        terminal().print("edition " + library.edition().tag());
        section("acts missing, named by acts that are there", health.missing(), StatusCommand::line);
        section("acts missing, in Justel's register", health.registered(), StatusCommand::line);
        section(
                "articles without a base text",
                health.withoutText().entrySet(),
                e -> "article " + e.getKey() + ": " + Notices.count(e.getValue(), "operation") + " waiting");
        section("instructions not understood", health.unparsed(), StatusCommand::line);
        section("operations refused", health.refused(), StatusCommand::line);
        section("operations pending", health.pending().entrySet(), e -> e.getValue() + ": " + e.getKey());
        section("does not agree", health.findings(), StatusCommand::line);
        section("files that could not be read without a doubt", health.unreadable(), line -> line);
        List<String> witnesses = witnesses(library);
        if (!witnesses.isEmpty()) {
            terminal().print("witnesses of the corpus (consolidation | witness):");
            witnesses.forEach(l -> terminal().print("  " + l));
        }
    }

    private List<String> witnesses(Library library) throws IOException {
        List<Path> folders = corpus.folders(terminal());
        if (!WitnessReport.any(folders)) {
            return List.of();
        }
        try (@Nullable NumberIndex numbers = Libraries.numbers(terminal().resolve(repository.folder), library)) {
            return new WitnessReport(library, numbers, terminal().today()).lines(folders);
        }
    }

    private <T> void section(String title, Collection<T> entries, java.util.function.Function<T, String> line) {
        terminal().print(title + ": " + entries.size());
        long shown = all ? Long.MAX_VALUE : SHOWN;
        entries.stream().limit(shown).map(line).forEach(l -> terminal().print("  " + l));
        if (entries.size() > shown) {
            terminal().print("  ... and " + (entries.size() - shown) + " more (--all)");
        }
    }

    private static String line(MissingAct act) {
        String dossiers = act.dossiers().isEmpty() ? "" : " (" + String.join(", ", act.dossiers()) + ")";
        String published = act.published().isEmpty()
                ? ""
                : ", M.B. " + act.published().stream().map(Object::toString).collect(Collectors.joining(", "));
        String articles = act.articles().isEmpty()
                ? ""
                : ", on article "
                        + act.articles().stream().map(Object::toString).collect(Collectors.joining(", "));
        List<String> by = act.namedBy();
        String named = by.isEmpty()
                ? ""
                : ", named by " + String.join(", ", by.subList(0, Math.min(3, by.size())))
                        + (by.size() > 3 ? " and " + (by.size() - 3) + " more" : "");
        String day =
                act.promulgated() == null ? "an unknown day" : act.promulgated().toString();
        return "act of " + day + dossiers + published + articles + named;
    }

    private static String line(Refusal r) {
        return r.numac() + " art. " + r.operation() + (r.target().isEmpty() ? "" : ", " + r.target()) + ": "
                + r.reason();
    }

    private static String line(Finding f) {
        return f.where() + ": " + f.text();
    }
}
