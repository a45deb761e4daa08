package org.nomenlex.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.source.harvest.HarvestOptions;
import org.nomenlex.source.harvest.Harvester;
import org.nomenlex.source.harvest.Progress;
import org.nomenlex.source.harvest.Wanted;
import org.nomenlex.source.http.Manners;
import org.nomenlex.source.http.PoliteClient;
import org.nomenlex.source.http.Sleeper;
import org.nomenlex.source.raw.RawStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fetch}: from eJustice into the corpus. */
@Command(
        name = "fetch",
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Fetches acts on the nomenclature from eJustice into the corpus: one request at a time, with a pause. What is in"
                    + " the corpus already is not asked for again: an interrupted run goes on where it stopped.",
            "robots.txt of the site is obeyed. In August 2026 it forbade most addresses of Justel to programs: pages saved in"
                    + " a browser can be imported instead ('nomenlex import'), or permission of the site stated."
        })
final class FetchCommand extends Subcommand {

    /** A NUMAC, alone or in an ELI address: {@code .../eli/arrete/2011/10/26/2011022405/justel}. */
    private static final Pattern NUMAC = Pattern.compile("(?:^|/)(\\d{4}[0-9A-Z]\\d{5})(?:/|$)");

    private static final String CONTACT_VARIABLE = "NOMENLEX_CONTACT";

    @Option(
            names = "--numac",
            paramLabel = "NUMAC",
            description = "An act, by its number or its ELI address; repeatable.")
    private List<String> numacs = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "The acts published since that day: by search, the last week by the Moniteur's contents.")
    private @Nullable LocalDate since;

    @Option(names = "--list", paramLabel = "YEAR", description = "The acts among the decrees of that year; repeatable.")
    private List<Integer> years = new ArrayList<>();

    @Option(names = "--day", paramLabel = "DATE", description = "The acts in the Moniteur of that day; repeatable.")
    private List<LocalDate> days = new ArrayList<>();

    @Option(names = "--recent", description = "The acts that Justel consolidated lately.")
    private boolean recent;

    @Option(
            names = "--register",
            description =
                    "The list of the acts that amended the nomenclature, against which 'status' checks the corpus.")
    private boolean register;

    @Option(names = "--corpus", paramLabel = "DIR", description = "The corpus folder (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("corpus");

    @Option(
            names = "--lang",
            split = ",",
            paramLabel = "fr|nl",
            description = "The languages, separated by a comma (default: fr).")
    private List<Language> languages = new ArrayList<>();

    @Option(
            names = "--as-published",
            paramLabel = "always|when-changed|never",
            description =
                    "When to fetch the Moniteur's own page besides Justel's (default: when-changed: where Justel shows"
                            + " the act as changed since).")
    private String asPublished = "when-changed";

    @Option(names = "--refresh", description = "Ask again for acts that are in the corpus: did they change?")
    private boolean refresh;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Who asks: a mail address or page, told to the site with each request (or: "
                    + CONTACT_VARIABLE + ").")
    private @Nullable String contact;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            description = "Between two requests (default: ${DEFAULT-VALUE}).")
    private double pause = 2;

    @Option(
            names = "--permission",
            paramLabel = "TEXT",
            description =
                    "The permission you have from the site (from whom, when): robots.txt is then read but not obeyed.")
    private String permission = "";

    @Mixin
    private LogOption log = new LogOption();

    @Option(
            names = "--site",
            paramLabel = "URL",
            description = "Another address of the site (default: ${DEFAULT-VALUE}).")
    private URI site = URI.create("https://www.ejustice.just.fgov.be/");

    FetchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (numacs.isEmpty() && years.isEmpty() && days.isEmpty() && since == null && !recent && !register) {
            throw CommandFailure.wrongUse(
                    "what to fetch? one of --numac, --since, --list, --day, --recent, --register");
        }
        Path folder = terminal().resolve(corpus);
        PoliteClient client =
                new PoliteClient(manners(), new RawStore(folder), terminal().clock(), Sleeper.real());
        Harvester harvester = new Harvester(client, folder, options());
        try {
            return fetch(harvester, client);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.because("interrupted; the same command goes on where it stopped", e);
        }
    }

    private int fetch(Harvester harvester, PoliteClient client) throws IOException, InterruptedException {
        if (register) {
            terminal().print("register: " + harvester.register());
        }
        List<Wanted> wanted = wanted(harvester);
        log.event(terminal(), "fetch", n -> n.put("acts", wanted.size()));
        if (!log.isJson()) {
            terminal().tell(wanted.size() + " acts to look at");
        }
        long start = System.nanoTime();
        int failed = harvester.fetch(wanted, this::tell);
        log.event(
                terminal(),
                "fetched",
                n -> n.put("acts", wanted.size() - failed)
                        .put("failed", failed)
                        .put("requests", client.requests())
                        .put("millis", (System.nanoTime() - start) / 1_000_000));
        terminal()
                .print((wanted.size() - failed) + " of " + wanted.size() + " acts are in the corpus, " + failed
                        + " failed, " + client.requests() + " requests");
        return failed == 0 ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private List<Wanted> wanted(Harvester harvester) throws IOException, InterruptedException {
        Map<String, Wanted> found = new LinkedHashMap<>();
        List<Wanted> all = new ArrayList<>();
        for (String given : numacs) {
            all.add(Wanted.of(numac(given)));
        }
        for (int year : years) {
            all.addAll(harvester.ofYear(year));
        }
        for (LocalDate day : days) {
            all.addAll(harvester.ofDay(day));
        }
        if (recent) {
            all.addAll(harvester.recent());
        }
        if (since != null) {
            all.addAll(harvester.since(since, terminal().today()));
        }
        all.forEach(w ->
                found.putIfAbsent(w.numac() == null ? w.dossier() : w.numac().value(), w));
        return List.copyOf(found.values());
    }

    private static Numac numac(String given) {
        Matcher m = NUMAC.matcher(given.strip());
        if (!m.find()) {
            throw CommandFailure.wrongUse("--numac: neither a NUMAC (2011022405) nor an ELI address: " + given);
        }
        return new Numac(m.group(1));
    }

    private void tell(int done, int total, Progress.Event event) {
        if (log.isJson()) {
            log.event(
                    terminal(),
                    "act",
                    n -> n.put("act", event.name()).put("good", event.good()).put("message", event.message()));
            return;
        }
        String line = "[" + done + "/" + total + "] " + event.name() + ": " + event.message();
        if (event.good()) {
            terminal().tell(line + (total > done ? " (" + (total - done) + " to go)" : ""));
        } else {
            terminal().tell(line + " - failed");
        }
    }

    private Manners manners() {
        String who = contact != null ? contact : System.getenv().getOrDefault(CONTACT_VARIABLE, "");
        if (who.isBlank()) {
            throw CommandFailure.wrongUse(
                    "the site must be able to reach you: give --contact ADDRESS or set " + CONTACT_VARIABLE);
        }
        if (!(pause >= 0 && pause <= 3600) || site.getHost() == null) {
            throw CommandFailure.wrongUse(
                    site.getHost() == null ? "--site: not an address: " + site : "--pause: 0 to 3600 seconds");
        }
        String agent = "Nomenlex (consolidation of the nomenclature; contact: "
                + who.replaceAll("[^\\x20-\\x7e]", "?").strip() + ")";
        return Manners.of(site, agent)
                .withPause(Duration.ofMillis(Math.round(pause * 1000)))
                .withPermission(permission.strip());
    }

    private HarvestOptions options() {
        HarvestOptions.AsPublished when = switch (asPublished) {
            case "always" -> HarvestOptions.AsPublished.ALWAYS;
            case "when-changed" -> HarvestOptions.AsPublished.WHEN_CHANGED;
            case "never" -> HarvestOptions.AsPublished.NEVER;
            default -> throw CommandFailure.wrongUse("--as-published: always, when-changed or never");
        };
        return new HarvestOptions(languages.isEmpty() ? List.of(Language.FR) : languages, when, refresh);
    }
}
