package org.nomenlex.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.UnitHistory;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.json.AnswersJson;
import org.nomenlex.law.Numac;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code history UNIT}. */
@Command(
        name = "history",
        addMethodSubcommands = false,
        sortOptions = false,
        description = "The versions of an article, a unit of it or a service: from, to, and the acts that made them.")
final class HistoryCommand extends LibraryCommand {

    @Parameters(paramLabel = "UNIT", description = "34, 17ter, 34/§1/a or an order number.")
    private @Nullable UnitReference unit;

    @Mixin
    private FormatOption format = new FormatOption();

    HistoryCommand(Terminal terminal, LibraryOpener opener) {
        super(terminal, opener);
    }

    @Override
    int answer(Library library) {
        UnitReference asked = java.util.Objects.requireNonNull(unit);
        UnitHistory history = UnitHistory.find(library, asked, time().language(), time().knownAt(terminal()));
        if (format.isJson()) {
            AnswersJson json = new AnswersJson(library, time().knownAt(terminal()));
            terminal().out().print(AnswersJson.write(json.history(history)));
            return ExitCodes.DONE;
        }
        history.versions().forEach(v -> print(v, name -> header(library, name)));
        return ExitCodes.DONE;
    }

    /** Null for a base text: it is no act. */
    private @Nullable ActHeader header(Library library, String name) {
        return Numac.isNumac(name)
                ? library.act(new Numac(name), time().knownAt(terminal()))
                        .map(a -> a.parsed().header())
                        .orElse(null)
                : null;
    }

    private void print(UnitHistory.Version v, Function<String, @Nullable ActHeader> headers) {
        String to = v.period().end().map(Object::toString).orElse("today on  ");
        String state = v.passages().isEmpty() ? "  repealed" : v.article().complete() ? "" : "  NOT COMPLETE";
        String first = v.period().from() + "  " + to + "  ";
        for (String name : v.madeBy()) {
            terminal().print(first + ActNames.of(name, headers.apply(name)) + state);
            first = " ".repeat(first.length());
            state = "";
        }
        if (v.madeBy().isEmpty()) {
            terminal().print((first + state).stripTrailing());
        }
    }
}
