package org.nomenlex.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.build.Builder;
import org.nomenlex.json.AnswersJson;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.search.Hit;
import org.nomenlex.search.QueryRefused;
import org.nomenlex.search.SearchAnswer;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.search.SearchJson;
import org.nomenlex.search.SearchRequest;
import org.nomenlex.search.Snippet;
import org.nomenlex.search.Unsettled;
import org.nomenlex.store.Repositories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search QUERY}. */
@Command(
        name = "search",
        addMethodSubcommands = false,
        sortOptions = false,
        description =
                "Full text of the law: words in any form, \"exact phrases\", AND/OR/NOT, wildcards, order numbers.",
        footer = {
            "",
            "Fields: article:34 code:589735 act:2012022355 key:N in:label (code, rule, heading, text, table) lang:nl.",
            "Example: nomenlex search '\"fraction flow reserve\"' --as-of 2013-01-01"
        })
final class SearchCommand extends LibraryCommand {

    private static final int SNIPPET = 240;
    private static final int MOST_INSTRUCTIONS = 20;
    private static final int SHOWN_INSTRUCTIONS = 5;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    @Parameters(paramLabel = "QUERY", description = "What is looked for; several words need quotes of the shell.")
    private @Nullable String query;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day on which the text is in force (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--all-versions",
            description = "Every version, whenever in force; one hit per provision and period.")
    private boolean allVersions;

    @Option(names = "--article", paramLabel = "A", description = "Only in that article.")
    private @Nullable String article;

    @Option(names = "--from", paramLabel = "DAY", description = "Only what was in force on that day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only what was in force on that day or before.")
    private @Nullable LocalDate to;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "Hits to print (default: 20).")
    private int limit = 20;

    @Mixin
    private FormatOption format = new FormatOption();

    SearchCommand(Terminal terminal, LibraryOpener opener) {
        super(terminal, opener);
    }

    @Override
    int answer(Library library) {
        if (allVersions && asOf != null) {
            throw CommandFailure.wrongUse("--as-of and --all-versions exclude each other");
        }
        if (limit < 1 || limit > 10_000) {
            throw CommandFailure.wrongUse("--limit is a number from 1 to 10000");
        }
        try (SearchIndex index = index(library)) {
            SearchRequest request = request();
            return print(
                    index.search(request),
                    index.unsettled(request.query(), library, request.knownAt(), MOST_INSTRUCTIONS));
        } catch (QueryRefused e) {
            throw CommandFailure.wrongUse(e.getMessage());
        }
    }

    /** The index beside the repository; in memory for a library that is no repository. */
    private SearchIndex index(Library library) {
        Path folder = folder();
        boolean stored = Repositories.head(folder)
                .filter(library.edition().commit()::equals)
                .isPresent();
        return stored ? SearchIndex.open(Builder.indexFolder(folder), library) : SearchIndex.inMemory(library);
    }

    private SearchRequest request() {
        String wanted = Objects.requireNonNull(query);
        LocalDate knownAt = time().knownAt(terminal());
        boolean span = allVersions || from != null || to != null;
        LocalDate day = span && asOf == null ? null : asOf == null ? terminal().today() : asOf;
        SearchRequest request = day == null
                ? SearchRequest.allVersions(wanted, knownAt, limit)
                : SearchRequest.asOf(wanted, day, knownAt, limit);
        return request.in(time().language())
                .of(article == null ? null : number(article))
                .between(from, to);
    }

    private static ArticleNumber number(String text) {
        return new ArticleNumber(text.replaceFirst("(?i)^art(?:icle|ikel)?\\.?\\s*", ""));
    }

    private int print(SearchAnswer answer, List<Unsettled> unsettled) {
        if (format.isJson()) {
            ObjectNode root = SearchJson.answer(answer);
            root.set("unsettled", SearchJson.unsettled(unsettled));
            terminal().out().print(AnswersJson.write(root));
        } else {
            answer.hits().forEach(this::print);
            tell(answer);
            tell(unsettled);
        }
        return answer.total() == 0 ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    private void print(Hit hit) {
        String until = hit.inForce().end().map(d -> d.minusDays(1).toString()).orElse("today on");
        String bold = terminal().colorful() ? "\u001B[1m" : "";
        String plain = terminal().colorful() ? "\u001B[0m" : "";
        terminal().print(hit.unit() + "  " + hit.inForce().from() + "  " + until);
        StringBuilder line = new StringBuilder("    ");
        for (Snippet.Run run : hit.snippet(SNIPPET).runs()) {
            // A text of an act must not steer the terminal.
            String text = CONTROL.matcher(run.text()).replaceAll(" ");
            line.append(run.marked() ? bold + text + plain : text);
        }
        terminal().print(line.toString().stripTrailing());
    }

    /** What stands in acts only is no hit, and is not passed over in silence. */
    private void tell(List<Unsettled> unsettled) {
        if (unsettled.isEmpty()) {
            return;
        }
        terminal().tell("not in the text, but in instructions of acts (pending, refused or not understood):");
        for (Unsettled u : unsettled.subList(0, Math.min(SHOWN_INSTRUCTIONS, unsettled.size()))) {
            String effect = u.effect() == null ? "" : ", effect " + u.effect();
            terminal()
                    .tell("  " + u.act() + " art. " + u.instruction()
                            + (u.target().isEmpty() ? "" : ", " + u.target()) + effect + ": "
                            + u.state().name().toLowerCase(Locale.ROOT)
                            + (u.reason().isEmpty()
                                    ? ""
                                    : ", " + CONTROL.matcher(u.reason()).replaceAll(" ")));
        }
        if (unsettled.size() > SHOWN_INSTRUCTIONS) {
            terminal().tell("  and more: --format json lists " + unsettled.size());
        }
    }

    private void tell(SearchAnswer answer) {
        if (answer.didYouMean() != null) {
            terminal().tell("nothing; did you mean: " + answer.didYouMean());
        } else if (answer.total() == 0) {
            terminal()
                    .tell("nothing"
                            + (answer.request().asOf() == null
                                    ? ""
                                    : " on " + answer.request().asOf() + "; --all-versions looks at every day"));
        } else if (answer.total() > answer.hits().size()) {
            terminal().tell(answer.hits().size() + " of " + answer.total() + " hits; --limit prints more");
        }
    }
}
