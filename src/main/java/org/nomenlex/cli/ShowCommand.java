package org.nomenlex.cli;

import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.ask.UnitText;
import org.nomenlex.json.AnswersJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show UNIT}. */
@Command(
        name = "show",
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
        json
    }

    ShowCommand(Terminal terminal, LibraryOpener opener) {
        super(terminal, opener);
    }

    @Override
    int answer(Library library) {
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
        }
        Notices.tell(terminal(), text);
        return ExitCodes.DONE;
    }
}
