package org.nomenlex.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Warning;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.build.Simulation;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.json.AnswersJson;
import org.nomenlex.law.ArticleNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code simulate FILE}. */
@Command(
        name = "simulate",
        addMethodSubcommands = false,
        sortOptions = false,
        description =
                "A draft act applied to the text in force, as if it took effect on that day: what would change, and what"
                        + " could not be applied. Nothing is written.",
        footer = {
            "",
            "The draft is an act in the Lex Iterata form; it needs no front matter.",
            "What could not be understood or applied is told on standard error."
        })
final class SimulateCommand extends LibraryCommand {

    @Parameters(paramLabel = "FILE", description = "The draft.")
    private String file = "";

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private FormatOption format = new FormatOption();

    SimulateCommand(Terminal terminal, LibraryOpener opener) {
        super(terminal, opener);
    }

    @Override
    int answer(Library library) throws IOException {
        LocalDate day = asOf.day(terminal());
        LocalDate knownAt = time().knownAt(terminal());
        Simulation simulation;
        try {
            simulation = Simulation.of(library, file, text(), time().language(), day, knownAt);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.because(e.getMessage(), e);
        }
        if (format.isJson()) {
            terminal().out().print(AnswersJson.write(json(new AnswersJson(library, knownAt), simulation, day)));
        } else {
            String drafted = simulation.draft().header().numac().value();
            simulation
                    .changes()
                    .forEach(c -> new DiffText(terminal(), false, 2, act -> named(act, drafted))
                            .print(unit(c), diff(c, day)));
        }
        tell(simulation, day);
        return ExitCodes.DONE;
    }

    /** A draft has no number of its own yet: it goes by its file. */
    private String named(String act, String drafted) {
        Path name = Path.of(file).getFileName();
        return act.equals(drafted) && name != null ? name.toString() : act;
    }

    private String text() throws IOException {
        Path path = terminal().resolve(Path.of(file));
        if (!Files.isRegularFile(path)) {
            throw CommandFailure.because("no such file: " + file);
        }
        return ActFinder.text(path);
    }

    private static UnitReference unit(Simulation.Change change) {
        return UnitReference.ofArticle(change.after().article());
    }

    private TextDiff diff(Simulation.Change change, LocalDate day) {
        ArticleNumber article = change.after().article();
        return TextDiff.of(
                article,
                time().language(),
                List.of(change.before(), change.after()),
                UnitReference.ofArticle(article),
                day.minusDays(1),
                day);
    }

    private void tell(Simulation s, LocalDate day) {
        terminal()
                .tell(Notices.count(count(s, OperationOutcome.State.APPLIED), "operation") + " applied to "
                        + Notices.count(s.changes().size(), "article") + " on " + day + ", "
                        + count(s, OperationOutcome.State.REFUSED) + " refused, "
                        + count(s, OperationOutcome.State.PENDING) + " without a text to change, "
                        + Notices.count(s.draft().unparsed().count(), "instruction") + " not understood");
        for (OperationOutcome o : s.outcomes()) {
            Instruction instruction = o.operation().instruction();
            instruction.warnings().stream()
                    .map(Warning::message)
                    .filter(warning -> !o.reason().contains(warning))
                    .forEach(warning -> terminal()
                            .tell("  to check: art. " + instruction.id() + ", " + instruction.target() + ": "
                                    + warning));
            if (!o.reason().isBlank()) {
                Operation op = o.operation();
                String word = switch (o.state()) {
                    case APPLIED -> "to check";
                    case PENDING -> "not tried";
                    case REFUSED -> "refused";
                };
                terminal()
                        .tell("  " + word + ": art. " + op.instruction().id() + ", "
                                + op.instruction().target() + ": " + o.reason());
            }
        }
        s.changes().stream()
                .map(Simulation.Change::before)
                .filter(v -> !v.complete())
                .forEach(v -> terminal()
                        .tell("  article " + v.article() + " is not complete before the draft: "
                                + Notices.count(v.refusals().size(), "instruction") + " could not be applied"));
        s.draft()
                .unparsed()
                .forEach(u -> terminal()
                        .tell("  not understood: art. " + u.id() + ": " + u.reason() + ": \""
                                + Notices.shortened(u.text()) + "\""));
    }

    private static long count(Simulation s, OperationOutcome.State state) {
        return s.outcomes().stream().filter(o -> o.state() == state).count();
    }

    private ObjectNode json(AnswersJson answers, Simulation s, LocalDate day) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("asOf", day.toString());
        ArrayNode changes = root.putArray("changes");
        s.changes().forEach(c -> changes.add(answers.diff(unit(c), diff(c, day))));
        ArrayNode operations = root.putArray("operations");
        s.outcomes()
                .forEach(o -> operations
                        .addObject()
                        .put("id", o.operation().instruction().id())
                        .put("target", o.operation().instruction().target().toString())
                        .put("state", o.state().name().toLowerCase(Locale.ROOT))
                        .put("reason", o.reason()));
        ArrayNode unparsed = root.putArray("unparsed");
        s.draft()
                .unparsed()
                .forEach(u -> unparsed.addObject()
                        .put("id", u.id())
                        .put("text", u.text())
                        .put("reason", u.reason()));
        return root;
    }
}
