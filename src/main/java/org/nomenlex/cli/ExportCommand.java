package org.nomenlex.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.ActReference;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.NothingThere;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.build.HealthJson;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.export.ExportRequest;
import org.nomenlex.export.Exporter;
import org.nomenlex.export.Moment;
import org.nomenlex.export.SplitExport;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.export.statement.Gap;
import org.nomenlex.export.statement.Gaps;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.Numac;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export UNIT... --format F}. */
@Command(
        name = "export",
        addMethodSubcommands = false,
        sortOptions = false,
        description = "The law in forms that others use: a text of a day, all versions, or two days compared.",
        footer = {
            "",
            "Each export says as of when, known at when, which edition, what is missing, and that it has no legal value.",
            "Examples:",
            "  nomenlex export 36 --format pdf --as-of 2012-01-01 --output art36.pdf",
            "  nomenlex export 36 --format docx --compare 2012-07-31 2012-08-01 --output changes.docx",
            "  nomenlex export --all --history --format csv > codes.csv",
            "  nomenlex export 2011022405 --format akn"
        })
final class ExportCommand extends LibraryCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "UNIT",
            description = "34, 17ter, 34/§1/a, an order number; or an act (akn only): 2011022405.")
    private List<String> units = new ArrayList<>();

    @Option(names = "--all", description = "The whole nomenclature.")
    private boolean all;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "akn, html, docx, pdf, json, csv, csv-excel (for spreadsheets), ttl, jsonld or fhir.")
    private String format = "";

    @Option(names = "--as-of", paramLabel = "DAY", description = "The text in force on that day (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--history", description = "All versions.")
    private boolean history;

    @Option(
            names = "--compare",
            arity = "2",
            paramLabel = "DAY",
            description = "Two days compared; in Word as tracked changes (html, pdf, docx).")
    private List<LocalDate> compare = new ArrayList<>();

    @Option(names = "--side-by-side", description = "With --compare: a table of old text, new text and act.")
    private boolean sideBySide;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable Path output;

    @Option(
            names = "--split",
            description = "One file for each article (and version, with --history) in the folder named by --output.")
    private boolean split;

    @Option(
            names = "--base-uri",
            paramLabel = "URI",
            description = "What the addresses of articles start with in ELI metadata (default: urn:nomenlex:).")
    private String baseUri = EliAddresses.UNPUBLISHED.base();

    ExportCommand(Terminal terminal, LibraryOpener opener) {
        super(terminal, opener);
    }

    @Override
    int answer(Library library) throws Exception {
        ExportFormat form = form();
        Exporter exporter = new Exporter(library, gaps(), new EliAddresses(baseUri));
        ActRecord act = units.size() == 1 ? act(library, units.get(0)) : null;
        if (act != null) {
            if (!form.showsActs()) {
                throw CommandFailure.wrongUse("an act is exported as akn, not as " + form.word());
            }
            LocalDate knownAt = time().knownAt(terminal());
            write(form, out -> exporter.writeAct(act, time().language(), knownAt, out));
            return ExitCodes.DONE;
        }
        ExportRequest request = request(form);
        if (split) {
            return split(library, exporter, request);
        }
        write(form, out -> exporter.write(request, out));
        return ExitCodes.DONE;
    }

    /** What the last build found missing, or null where no build of this version left its checks. */
    private @Nullable List<Gap> gaps() {
        try {
            return HealthJson.in(folder()).map(Gaps::of).orElse(null);
        } catch (IllegalArgumentException e) {
            // Checks kept by another version of the program: what they found cannot be told, and the export says so.
            return null;
        }
    }

    private ExportFormat form() {
        try {
            return ExportFormat.of(format);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongUse(e.getMessage());
        }
    }

    /** The act of that name, or null where the words name a unit of the nomenclature. */
    private @Nullable ActRecord act(Library library, String words) {
        boolean numac = Numac.isNumac(words.strip().toUpperCase(Locale.ROOT));
        if (!numac && isUnit(words)) {
            return null;
        }
        ActReference reference;
        try {
            reference = ActReference.read(words);
        } catch (IllegalArgumentException e) {
            // It is neither: what is said of units tells more.
            return null;
        }
        List<ActRecord> found = library.acts(time().knownAt(terminal())).stream()
                .filter(a -> reference.matches(a.parsed().header()))
                .toList();
        if (found.size() != 1) {
            throw new NothingThere(
                    found.isEmpty()
                            ? "no act " + words + " is known then"
                            : found.size() + " acts are " + words + ": name one by its NUMAC");
        }
        return found.get(0);
    }

    private static boolean isUnit(String words) {
        try {
            UnitReference.read(words);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private ExportRequest request(ExportFormat form) {
        if (units.isEmpty() != all) {
            throw CommandFailure.wrongUse(all ? "name units or --all, not both" : "what? name a unit, or --all");
        }
        if (history && asOf != null || !compare.isEmpty() && (history || asOf != null)) {
            throw CommandFailure.wrongUse("--as-of, --history and --compare exclude each other");
        }
        if (sideBySide && compare.isEmpty()) {
            throw CommandFailure.wrongUse("--side-by-side goes with --compare");
        }
        if (!compare.isEmpty() && !form.comparesDays()) {
            throw CommandFailure.wrongUse("a comparison is written as html, pdf or docx, not as " + form.word());
        }
        return new ExportRequest(asked(), form, time().language(), moment(), time().knownAt(terminal()));
    }

    private List<UnitReference> asked() {
        List<UnitReference> asked = new ArrayList<>();
        for (String unit : units) {
            try {
                asked.add(UnitReference.read(unit));
            } catch (IllegalArgumentException e) {
                throw CommandFailure.wrongUse(e.getMessage());
            }
        }
        return asked;
    }

    private Moment moment() {
        if (!compare.isEmpty()) {
            LocalDate before = compare.get(0);
            LocalDate after = compare.get(1);
            if (before.isAfter(after)) {
                throw CommandFailure.wrongUse(before + " is after " + after + ": the earlier day comes first");
            }
            return new Moment.Between(before, after, sideBySide);
        }
        if (history) {
            return new Moment.History();
        }
        return new Moment.AsOf(asOf == null ? terminal().today() : asOf);
    }

    private int split(Library library, Exporter exporter, ExportRequest request) throws IOException {
        Path folder = output;
        if (folder == null) {
            throw CommandFailure.wrongUse("--split writes files: name their folder with --output");
        }
        int files = new SplitExport(library, exporter).write(request, terminal().resolve(folder));
        terminal().tell(files + " files in " + folder);
        return ExitCodes.DONE;
    }

    private void write(ExportFormat form, Delivery.Content content) throws IOException {
        new Delivery(terminal()).deliver(form, output, content);
    }
}
