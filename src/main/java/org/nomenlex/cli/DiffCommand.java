package org.nomenlex.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.NothingThere;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitHistory;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.export.ExportRequest;
import org.nomenlex.export.Exporter;
import org.nomenlex.export.Moment;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.json.AnswersJson;
import org.nomenlex.law.ArticleNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff UNIT D1 D2}. */
@Command(
        name = "diff",
        addMethodSubcommands = false,
        sortOptions = false,
        description = "What changed between two days, word by word, with what moved and the act behind each change.",
        footer = {"", "Example: nomenlex diff 36 2012-07-31 2012-08-01"})
final class DiffCommand extends LibraryCommand {

    @Parameters(index = "0", paramLabel = "UNIT", description = "34, 17ter, 34/§1/a or an order number.")
    private @Nullable UnitReference unit;

    @Parameters(index = "1", paramLabel = "D1", description = "The earlier day.")
    private LocalDate earlier = LocalDate.MIN;

    @Parameters(index = "2", paramLabel = "D2", description = "The later day.")
    private LocalDate later = LocalDate.MAX;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.text;

    @Option(names = "--side-by-side", description = "Two columns: the earlier text and the later one.")
    private boolean sideBySide;

    @Option(names = "--output", paramLabel = "FILE", description = "Where docx is written (default: standard output).")
    private @Nullable Path output;

    @Option(
            names = "--context",
            paramLabel = "N",
            defaultValue = "2",
            description = "Unchanged passages shown around a change (default: ${DEFAULT-VALUE}).")
    private int context = 2;

    enum Format {
        text,
        html,
        json,
        docx
    }

    DiffCommand(Terminal terminal, LibraryOpener opener) {
        super(terminal, opener);
    }

    @Override
    int answer(Library library) throws Exception {
        if (earlier.isAfter(later)) {
            throw CommandFailure.wrongUse(earlier + " is after " + later + ": the earlier day comes first");
        }
        UnitReference asked = java.util.Objects.requireNonNull(unit);
        LocalDate knownAt = time().knownAt(terminal());
        ArticleNumber article = article(library, asked, knownAt);
        List<ArticleVersion> versions = library.versions(article, time().language(), knownAt);
        TextDiff diff = TextDiff.of(article, time().language(), versions, asked, earlier, later);
        if (diff.rows().isEmpty()) {
            throw new NothingThere(asked + " has no text on " + earlier + " and none on " + later);
        }
        write(library, asked, knownAt, diff);
        versions.stream()
                .filter(v -> v.period().contains(later))
                .forEach(v -> Notices.tell(terminal(), v.refusals(), List.of()));
        return ExitCodes.DONE;
    }

    private ArticleNumber article(Library library, UnitReference asked, LocalDate knownAt) {
        // The history says why there is nothing, where there is nothing.
        UnitHistory history = UnitHistory.find(library, asked, time().language(), knownAt);
        return history.versions().get(0).article().article();
    }

    private void write(Library library, UnitReference asked, LocalDate knownAt, TextDiff diff) throws Exception {
        switch (format) {
            case text -> new DiffText(terminal(), sideBySide, context).print(asked, diff);
            case html -> terminal().out().print(new DiffPage(asked, diff, sideBySide).html());
            case json -> terminal().out().print(AnswersJson.write(new AnswersJson(library, knownAt).diff(asked, diff)));
            case docx -> word(library, asked, knownAt);
        }
    }

    /** Real tracked changes, with the act as author. */
    private void word(Library library, UnitReference asked, LocalDate knownAt) throws IOException {
        ExportRequest request = new ExportRequest(
                List.of(asked),
                ExportFormat.DOCX,
                time().language(),
                new Moment.Between(earlier, later, sideBySide),
                knownAt);
        Exporter exporter = new Exporter(library, null, EliAddresses.UNPUBLISHED);
        new Delivery(terminal()).deliver(ExportFormat.DOCX, output, out -> exporter.write(request, out));
    }
}
