package org.nomenlex.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.build.BuildSummary;
import org.nomenlex.build.Stage;
import org.nomenlex.build.WitnessNotes;
import org.nomenlex.json.AnswersJson;
import org.nomenlex.search.NumberIndex;
import org.nomenlex.store.DamagedFolder;
import org.nomenlex.store.FolderInUse;
import org.nomenlex.store.FolderTakenAway;
import org.nomenlex.store.GitLibrary;
import org.nomenlex.store.NoConsolidation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}. */
@Command(
        name = "build",
        addMethodSubcommands = false,
        sortOptions = false,
        description =
                "Reads every act and base text below the corpus folders, parses, computes entry into force, consolidates,"
                        + " and writes the Git repository and its search index. Nothing changed means nothing done.",
        footer = {"", "Example: nomenlex build --corpus acts --corpus base-texts --out law"})
final class BuildCommand extends Subcommand {

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "consolidated",
            description = "Where the repository is written (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("consolidated");

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LogOption log = new LogOption();

    @Option(
            names = "--strict",
            description = "Exit with 3 when some instructions were not understood or could not be applied.")
    private boolean strict;

    BuildCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        List<Path> folders = corpus.folders(terminal());
        for (Path f : folders) {
            if (!Files.isDirectory(f)) {
                String what = Files.exists(f) ? "is no folder" : "does not exist";
                throw CommandFailure.because("the corpus folder " + f + " " + what + ": name another with --corpus");
            }
        }
        log.event(terminal(), "build", n -> {
            ArrayNode corpus = n.putArray("corpus");
            folders.forEach(f -> corpus.add(f.toString()));
        });
        ProgressLine progress = new ProgressLine(terminal());
        BuildSummary summary;
        try {
            summary = Composition.builder(progress)
                    .build(folders, terminal().resolve(folder), terminal().today());
        } catch (FolderInUse | FolderTakenAway | DamagedFolder e) {
            throw CommandFailure.because(String.valueOf(e.getMessage()), e);
        } finally {
            progress.clear();
        }
        keepWitnesses(folders);
        if (log.isJson()) {
            log(summary);
        } else {
            summary.problems().forEach(p -> terminal().tell("corpus: " + p));
        }
        if (format.isJson()) {
            terminal().out().print(AnswersJson.write(json(summary)));
        } else {
            print(summary);
        }
        if (summary.acts() == 0) {
            throw CommandFailure.because("no act was found in "
                    + String.join(", ", folders.stream().map(Path::toString).toList())
                    + ": acts are Markdown files in the Lex Iterata form");
        }
        boolean perfect = summary.refused() == 0 && summary.unparsed() == 0;
        return strict && !perfect ? ExitCodes.DONE_WITH_REFUSALS : ExitCodes.DONE;
    }

    private void log(BuildSummary s) {
        s.problems().forEach(p -> log.event(terminal(), "problem", n -> n.put("message", p)));
        for (Stage stage : Stage.values()) {
            log.event(
                    terminal(),
                    "stage",
                    n -> n.put("stage", stage.word()).put("millis", s.millis().getOrDefault(stage.word(), 0L)));
        }
        log.event(
                terminal(),
                "built",
                n -> n.put("changed", s.changed())
                        .put("way", s.way())
                        .put("acts", s.acts())
                        .put("refused", s.refused())
                        .put("unparsed", s.unparsed())
                        .put("versions", s.versions())
                        .put("edition", s.edition())
                        .put("millis", s.millis().getOrDefault("total", 0L)));
    }

    /** The pages show where witnesses differ, and have no corpus to compare with. */
    private void keepWitnesses(List<Path> folders) {
        Path out = terminal().resolve(folder);
        try {
            if (WitnessReport.any(folders)) {
                try (Library library = GitLibrary.open(out);
                        @Nullable NumberIndex numbers = Libraries.numbers(out, library)) {
                    WitnessNotes.keep(
                            out, new WitnessReport(library, numbers, terminal().today()).lines(folders));
                }
            } else {
                WitnessNotes.keep(out, List.of());
            }
        } catch (IOException e) {
            terminal().tell("the witnesses of the corpus could not be read: " + e.getMessage());
        } catch (NoConsolidation e) {
            // A corpus without acts: that is said elsewhere.
            return;
        }
    }

    private void print(BuildSummary s) {
        if (!s.changed()) {
            terminal().print("nothing changed since the last build");
        }
        terminal().print("read         " + Notices.count(s.acts(), "act"));
        terminal()
                .print("parsed       " + Notices.count(s.operations(), "operation") + ", "
                        + Notices.count(s.unparsed(), "instruction") + " not understood");
        terminal()
                .print("consolidated " + s.applied() + " applied, " + s.pending() + " pending, " + s.refused()
                        + " refused");
        terminal()
                .print("written      " + Notices.count(s.articles(), "article") + ", "
                        + Notices.count(s.versions(), "version") + ", edition " + s.edition());
        terminal().print("commit       " + s.commit());
        StringBuilder times = new StringBuilder("time         ");
        for (Stage stage : Stage.values()) {
            times.append(stage.word())
                    .append(' ')
                    .append(seconds(s, stage.word()))
                    .append(", ");
        }
        terminal().print(times.append("total ").append(seconds(s, "total")).toString());
        if (s.refused() + s.unparsed() > 0 && !log.isJson()) {
            terminal()
                    .tell("'nomenlex status --out " + folder
                            + "' lists what was not understood or could not be applied.");
        }
    }

    private static String seconds(BuildSummary s, String stage) {
        return String.format(Locale.ROOT, "%.2f s", s.millis().getOrDefault(stage, 0L) / 1000.0);
    }

    private static ObjectNode json(BuildSummary s) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("acts", s.acts());
        root.put("operations", s.operations());
        root.put("applied", s.applied());
        root.put("pending", s.pending());
        root.put("refused", s.refused());
        root.put("unparsed", s.unparsed());
        root.put("articles", s.articles());
        root.put("versions", s.versions());
        root.put("commit", s.commit());
        root.put("edition", s.edition());
        root.put("changed", s.changed());
        ObjectNode millis = root.putObject("millis");
        for (Stage stage : Stage.values()) {
            millis.put(stage.word(), s.millis().getOrDefault(stage.word(), 0L));
        }
        millis.put("total", s.millis().getOrDefault("total", 0L));
        var problems = root.putArray("problems");
        s.problems().forEach(problems::add);
        return root;
    }
}
