package org.nomenlex.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.ask.UnitText;
import org.nomenlex.build.Builder;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.export.ExportRequest;
import org.nomenlex.export.Exporter;
import org.nomenlex.export.Moment;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.json.AnswersJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show UNIT}. */
@Command(
        name = "show",
        addMethodSubcommands = false,
        sortOptions = false,
        description = "The text of an article, a unit of it or a service, in force on a day, as known on a day.",
        footer = {
            "",
            "What could not be applied to the text is told on standard error; the text is printed all the same.",
            "Example: nomenlex show 36/§2/b --as-of 2004-01-01"
        })
final class ShowCommand extends LibraryCommand {

    @Parameters(paramLabel = "UNIT", description = "34, 17ter, 34/§1/a, 36/§2/b/6° or an order number.")
    private @Nullable UnitReference unit;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.text;

    enum Format {
        text,
        md,
        html,
        json,
        akn
    }

    ShowCommand(Terminal terminal, LibraryOpener opener) {
        super(terminal, opener);
    }

    @Option(
            names = "--assume",
            paramLabel = "ACT=DAY",
            description = "Let an act whose day of effect is not yet known take effect on that day; computed anew,"
                    + " nothing is written.")
    private Map<String, LocalDate> assumed = new LinkedHashMap<>();

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Override
    int answer(Library library) throws IOException {
        if (!assumed.isEmpty()) {
            try (Library supposed =
                    new Assumption(corpus.foldersOr(terminal(), Builder.corpusOf(folder()))).library(assumed)) {
                return show(supposed);
            }
        }
        return show(library);
    }

    private int show(Library library) throws IOException {
        UnitText text = UnitText.find(
                library,
                java.util.Objects.requireNonNull(unit),
                time().language(),
                asOf.day(terminal()),
                time().knownAt(terminal()));
        switch (format) {
            case text -> text.lines().forEach(terminal()::print);
            case md -> terminal().out().print(new TextPages(text).markdown());
            case html -> terminal().out().print(new TextPages(text).html());
            case json -> terminal().out().print(AnswersJson.write(new AnswersJson(library, text.knownAt()).text(text)));
            case akn -> akomaNtoso(library, text);
        }
        Notices.tell(terminal(), text);
        return ExitCodes.DONE;
    }

    private void akomaNtoso(Library library, UnitText text) throws IOException {
        ExportRequest request = new ExportRequest(
                List.of(text.asked()),
                ExportFormat.AKN,
                time().language(),
                new Moment.AsOf(text.asOf()),
                text.knownAt());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Exporter(library, null, EliAddresses.UNPUBLISHED).write(request, bytes);
        terminal().out().print(bytes.toString(StandardCharsets.UTF_8));
    }
}
