package org.nomenlex.source.harvest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.source.Relevance;
import org.nomenlex.source.SourceAct;
import org.nomenlex.source.http.FetchException;
import org.nomenlex.source.http.Fetched;
import org.nomenlex.source.http.PoliteClient;
import org.nomenlex.source.justel.ActHints;
import org.nomenlex.source.justel.JustelPage;
import org.nomenlex.source.justel.ListItem;
import org.nomenlex.source.justel.ListPage;
import org.nomenlex.source.justel.PageReading;
import org.nomenlex.source.justel.RegisterFile;
import org.nomenlex.source.lexiterata.ActShelf;
import org.nomenlex.source.lexiterata.LexIterataWriter;

/** Fetches acts into a corpus. One use per run. */
public final class Harvester {

    /** Justel's index runs some days behind the Moniteur: these last days are read in the Moniteur's own contents. */
    private static final int DAYS_BEHIND = 7;

    /** A search with more pages than this was not narrowed as asked. */
    private static final int MOST_PAGES = 200;

    private final PoliteClient client;
    private final Path corpus;
    private final ActShelf shelf;
    private final HarvestOptions options;

    /**
     * Opens a corpus.
     *
     * @throws IOException where its folder cannot be read
     */
    public Harvester(PoliteClient client, Path corpus, HarvestOptions options) throws IOException {
        this.client = client;
        this.corpus = corpus;
        this.shelf = new ActShelf(corpus);
        this.options = options;
    }

    /** The acts on the nomenclature among the decrees of a year. */
    public List<Wanted> ofYear(int year) throws FetchException, InterruptedException {
        return wanted(list(Addresses.year(year, language())));
    }

    /** The acts on the nomenclature in the Moniteur of a day. */
    public List<Wanted> ofDay(LocalDate day) throws FetchException, InterruptedException {
        return wanted(list(Addresses.day(day, language()))).stream()
                .map(w -> w.published() == null ? new Wanted(w.numac(), w.dossier(), day) : w)
                .toList();
    }

    /** The acts on the nomenclature that Justel consolidated lately. */
    public List<Wanted> recent() throws FetchException, InterruptedException {
        return wanted(list(Addresses.recent(language())));
    }

    /** The acts on the nomenclature published since a day: by search, the last days by the Moniteur's contents. */
    public List<Wanted> since(LocalDate from, LocalDate today) throws FetchException, InterruptedException {
        Map<String, Wanted> found = new LinkedHashMap<>();
        URI page = Addresses.search(from, today, language());
        for (int i = 0; i < MOST_PAGES; i++) {
            ListPage results = list(page);
            wanted(results).forEach(w -> found.putIfAbsent(w.name(), w));
            if (results.next().isEmpty()) {
                break;
            }
            page = page.resolve(results.next().replace(" ", "%20"));
        }
        LocalDate day = from.isAfter(today.minusDays(DAYS_BEHIND)) ? from : today.minusDays(DAYS_BEHIND);
        for (; !day.isAfter(today); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= 5) {
                ofDay(day).forEach(w -> found.putIfAbsent(w.name(), w));
            }
        }
        return List.copyOf(found.values());
    }

    /** The register: Justel's page of the nomenclature, which lists the acts that amended it. */
    public String register() throws IOException, InterruptedException {
        Wanted wanted = Wanted.of(Relevance.NOMENCLATURE);
        Fetched page = client.get(
                Addresses.justel(Relevance.NOMENCLATURE, language()), b -> PageCheck.act(b, wanted, ActHints.NONE));
        PageReading.Read read = (PageReading.Read) JustelPage.read(page.body());
        RegisterFile.write(corpus, read.register(), read.modifications());
        return read.register().size() + " changes noted, "
                + read.modifications().size() + " acts on the sheet of modifications";
    }

    private Language language() {
        return options.languages().get(0);
    }

    private ListPage list(URI address) throws FetchException, InterruptedException {
        return ListPage.read(client.get(address, PageCheck::list).body());
    }

    private static List<Wanted> wanted(ListPage page) {
        List<Wanted> found = new ArrayList<>();
        for (ListItem item : page.items()) {
            if (Relevance.ofTitle(item.title())) {
                found.add(new Wanted(item.numac(), item.dossier(), item.published()));
            }
        }
        return found;
    }

    /**
     * Fetches acts. One that fails does not stop the others.
     *
     * @return how many are not in the corpus at the end
     */
    public int fetch(List<Wanted> acts, Progress progress) throws IOException, InterruptedException {
        int failed = 0;
        int done = 0;
        for (Wanted act : acts) {
            Progress.Event event;
            try {
                event = one(act);
            } catch (FetchException e) {
                event = new Progress.Event(act.name(), false, String.valueOf(e.getMessage()));
            }
            failed += event.good() ? 0 : 1;
            progress.told(++done, acts.size(), event);
        }
        return failed;
    }

    private Progress.Event one(Wanted act) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        for (Language language : options.languages()) {
            Optional<Path> there = act.numac() == null ? Optional.empty() : shelf.find(act.numac(), language);
            said.add(there.isPresent() && !options.refresh() ? "already there" : fetch(act, language));
        }
        return new Progress.Event(act.name(), true, String.join("; ", said));
    }

    private String fetch(Wanted act, Language language) throws IOException, InterruptedException {
        PageReading.@Nullable Read justel;
        try {
            justel = justel(act, language);
        } catch (FetchException e) {
            if (act.published() == null || act.numac() == null || e.isPassing()) {
                throw e;
            }
            return place(moniteur(act.numac(), act.published(), language));
        }
        boolean changed = justel.act().articles().stream()
                .flatMap(a -> a.lines().stream())
                .anyMatch(l -> l.startsWith("`(") || l.contains(" <AR ") || l.contains(" <KB "));
        boolean both = options.asPublished() == HarvestOptions.AsPublished.ALWAYS
                || changed && options.asPublished() == HarvestOptions.AsPublished.WHEN_CHANGED;
        return both ? asPublished(justel.act(), language) : place(justel.act());
    }

    private PageReading.Read justel(Wanted act, Language language) throws IOException, InterruptedException {
        URI address = act.numac() == null
                ? Addresses.dossier(act.dossier(), language)
                : Addresses.justel(act.numac(), language);
        Fetched page = client.get(address, b -> PageCheck.act(b, act, ActHints.NONE));
        return (PageReading.Read) JustelPage.read(page.body());
    }

    private SourceAct moniteur(Numac numac, LocalDate published, Language language)
            throws IOException, InterruptedException {
        URI address = Addresses.moniteur(numac, published, language);
        ActHints hints = new ActHints(numac, published, "");
        Fetched page = client.get(address, b -> PageCheck.act(b, Wanted.of(numac), hints));
        return ((PageReading.Read) JustelPage.read(page.body(), hints)).act();
    }

    /** The Moniteur's words under Justel's particulars; Justel's text where the Moniteur's page cannot be had. */
    private String asPublished(SourceAct justel, Language language) throws IOException, InterruptedException {
        ActHeader header = justel.header();
        try {
            SourceAct published = moniteur(header.numac(), header.published(), language);
            return place(new SourceAct(
                    header,
                    justel.service(),
                    justel.consolidatedPdf(),
                    justel.language(),
                    published.articles(),
                    published.signatures(),
                    published.origin()));
        } catch (FetchException e) {
            return place(justel) + ", as Justel has it since (the text as published: " + e.getMessage() + ")";
        }
    }

    private String place(SourceAct act) throws IOException {
        ActShelf.Placed placed =
                shelf.put(act.header().numac(), act.language(), act.origin(), LexIterataWriter.write(act));
        return act.articles().size() + " articles, " + act.origin().code() + " "
                + act.language().code() + ", "
                + switch (placed) {
                    case ADDED -> "new";
                    case REPLACED -> "replaced";
                    case UNCHANGED -> "unchanged";
                    case KEPT -> "a better text stays";
                };
    }
}
