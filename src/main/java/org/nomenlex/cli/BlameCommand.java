package org.nomenlex.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.Removal;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.ask.UnitText;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.json.AnswersJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blame UNIT}. */
@Command(
        name = "blame",
        addMethodSubcommands = false,
        sortOptions = false,
        description =
                "The text in force on a day with, for every piece of it, the act, the act's article and the day that put"
                        + " it there.",
        footer = {
            "",
            "A line per piece: day of effect, act/article, day and page of the Moniteur, words. A line that goes on is '+'."
        })
final class BlameCommand extends LibraryCommand {

    @Parameters(paramLabel = "UNIT", description = "34, 17ter, 34/§1/a or an order number.")
    private @Nullable UnitReference unit;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--removed",
            description = "Also what stood there before: the words, until when, and who took them away.")
    private boolean removed;

    @Mixin
    private FormatOption format = new FormatOption();

    /** A piece as shown: who, and the words. */
    private record Line(String who, String words, boolean goesOn) {}

    BlameCommand(Terminal terminal, LibraryOpener opener) {
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
        List<Removal> removals = removed
                ? Removal.of(
                        library.versions(text.version().article(), time().language(), text.knownAt()),
                        text.asked(),
                        text.asOf())
                : List.of();
        if (format.isJson()) {
            AnswersJson json = new AnswersJson(library, text.knownAt());
            terminal().out().print(AnswersJson.write(json.blame(text, removals)));
        } else {
            List<Line> lines = new ArrayList<>();
            text.passages().forEach(p -> lines.addAll(lines(p)));
            int width = lines.stream().mapToInt(l -> l.who().length()).max().orElse(0);
            lines.forEach(l -> terminal()
                    .print(l.who() + " ".repeat(width - l.who().length()) + (l.goesOn() ? " + " : " | ") + l.words()));
            removals.forEach(this::print);
        }
        Notices.tell(terminal(), text);
        return ExitCodes.DONE;
    }

    private void print(Removal r) {
        String by = r.by().stream()
                .map(c -> c.numac() + (c.operation().isEmpty() ? "" : "/" + c.operation()))
                .collect(Collectors.joining(", "));
        terminal().print("until " + r.until() + "  " + by + "  " + r.unit() + " - " + r.words());
    }

    private static List<Line> lines(Passage passage) {
        List<Line> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        List<Piece> pieces = passage.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            words.append(pieces.get(i).text());
            Provenance origin = pieces.get(i).provenance();
            boolean last =
                    i + 1 == pieces.size() || !pieces.get(i + 1).provenance().equals(origin);
            if (last) {
                lines.add(new Line(who(origin), words.toString(), !lines.isEmpty()));
                words.setLength(0);
            }
        }
        return lines;
    }

    private static String who(Provenance o) {
        String where = o.operation().isEmpty() ? o.numac() : o.numac() + "/" + o.operation();
        String gazette = o.published() == null ? "" : "  M.B. " + o.published();
        String page = o.page().isEmpty() ? "" : " p. " + o.page();
        return o.effect() + "  " + where + gazette + page;
    }
}
