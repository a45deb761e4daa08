package org.nomenlex.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;
import org.nomenlex.source.compare.TextFiles;
import org.nomenlex.source.intake.ArticleHints;
import org.nomenlex.source.intake.ImportOptions;
import org.nomenlex.source.intake.Importer;
import org.nomenlex.source.intake.Outcome;
import org.nomenlex.source.justel.ActHints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import PATH...}. */
@Command(
        name = "import",
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Takes files of yours into the corpus: Lex Iterata Markdown (a file, or a whole clone, of which only the acts on"
                    + " the nomenclature are taken), saved pages of eJustice, PDFs of the Moniteur and of INAMI, scans and"
                    + " their text, NomenSoft XML.",
            "What is not taken is refused by name, one line each."
        })
final class ImportCommand extends Subcommand {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--corpus", paramLabel = "DIR", description = "The corpus folder (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("corpus");

    @Option(names = "--all", description = "From folders, take every act, not only those on the nomenclature.")
    private boolean all;

    @Option(
            names = "--numac",
            paramLabel = "NUMAC",
            description = "The act's number, for a page or PDF that does not say it, or the act wanted of an issue.")
    private @Nullable String numac;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of the Moniteur, for a page or PDF that does not say it.")
    private @Nullable LocalDate published;

    @Option(
            names = "--article",
            paramLabel = "ARTICLE",
            description = "The article, for a coordinated text or scan that does not say it (34, 17ter).")
    private @Nullable String article;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day on which such a text is in force, where it does not say it.")
    private @Nullable LocalDate date;

    @Option(
            names = "--as",
            paramLabel = "base|witness",
            description =
                    "Whether the consolidation starts from such a text or is compared with it (default: base where the"
                            + " corpus has none for the article and nothing in it is doubtful, witness otherwise).")
    private TextFiles.@Nullable Role role;

    @Option(
            names = "--tesseract",
            paramLabel = "PROGRAM",
            description = "The program that reads scans (default: ${DEFAULT-VALUE}).")
    private String tesseract = "tesseract";

    @Option(names = "--quiet", description = "Only the summary and what was refused.")
    private boolean quiet;

    ImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        ImportOptions options = new ImportOptions(
                terminal().resolve(corpus),
                all,
                hints(),
                articleHints(),
                tesseract,
                terminal().clock());
        Importer importer = new Importer(options);
        Map<Outcome.Status, Integer> counts = new EnumMap<>(Outcome.Status.class);
        for (Path path : paths) {
            importer.take(terminal().resolve(path), o -> {
                counts.merge(o.status(), 1, Integer::sum);
                tell(o);
            });
        }
        terminal().print(summary(counts));
        boolean nothing =
                counts.keySet().stream().noneMatch(s -> s != Outcome.Status.REFUSED && s != Outcome.Status.NOTE);
        return nothing ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    private ActHints hints() {
        if (numac != null && !Numac.isNumac(numac)) {
            throw CommandFailure.wrongUse("--numac: not a NUMAC (ten characters such as 2011022405): " + numac);
        }
        return new ActHints(numac == null ? null : new Numac(numac), published, "");
    }

    private ArticleHints articleHints() {
        String number = article == null ? "" : article.strip().replaceFirst("(?i)^art(?:icle|\\.)?\\s*", "");
        if (article != null && !number.matches("\\d{1,3}(?:er|[a-z]{2,12})?(?:/\\d+)*")) {
            throw CommandFailure.wrongUse("--article: the number of an article (34, 17ter), not: " + article);
        }
        return new ArticleHints(article == null ? null : new ArticleNumber(number), date, role);
    }

    private void tell(Outcome o) {
        String file = o.file().getFileName() + ": ";
        switch (o.status()) {
            case REFUSED -> terminal().tell("refused: " + file + o.message());
            case NOTE -> {
                if (!quiet) {
                    terminal().tell("note: " + file + o.message());
                }
            }
            default -> {
                if (!quiet) {
                    terminal().print(file + o.message());
                }
            }
        }
    }

    private static String summary(Map<Outcome.Status, Integer> counts) {
        return "added " + counts.getOrDefault(Outcome.Status.ADDED, 0)
                + ", replaced " + counts.getOrDefault(Outcome.Status.REPLACED, 0)
                + ", already there " + counts.getOrDefault(Outcome.Status.UNCHANGED, 0)
                + ", kept " + counts.getOrDefault(Outcome.Status.KEPT, 0)
                + ", refused " + counts.getOrDefault(Outcome.Status.REFUSED, 0);
    }
}
