package org.nomenlex.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.nomenlex.ask.Edition;
import org.nomenlex.check.HealthCheck;
import org.nomenlex.corpus.Corpus;
import org.nomenlex.corpus.CorpusReader;
import org.nomenlex.store.Entry;
import org.nomenlex.store.LawWriter;
import org.nomenlex.timeline.ActParser;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.HeldAct;
import org.nomenlex.timeline.Holdings;
import org.nomenlex.timeline.Publication;

/** Builds a law of which all acts can be held in memory. */
final class WholeLaw {

    private final ActParser parser;
    private final Progress progress;
    private final Times times;
    private final IndexAlong index;

    WholeLaw(ActParser parser, Progress progress, Times times, IndexAlong index) {
        this.parser = parser;
        this.progress = progress;
        this.times = times;
        this.index = index;
    }

    /**
     * Builds.
     *
     * @param start when the reading of the corpus began
     * @param facts takes what the self checks must know
     */
    Made build(CorpusReader reader, Path out, long start, FactsPen facts) {
        Corpus corpus = reader.read();
        progress.at(Stage.READ, corpus.acts().size(), corpus.acts().size());
        times.lap(Stage.READ, start);
        Holdings holdings = holdings(corpus);
        Consolidator consolidator = new Consolidator(holdings, parser);
        Entries entries = new Entries(consolidator, holdings);
        Edition edition = write(consolidator, entries, out, Made.titles(corpus));
        long written = System.nanoTime();
        Report report = new Report(facts);
        report.add(holdings, consolidator, entries);
        Made made = report.made(
                edition,
                reader,
                corpus,
                consolidator.publications().stream().map(Publication::id).toList());
        times.lap(Stage.CONSOLIDATE, written);
        return made;
    }

    private Holdings holdings(Corpus corpus) {
        long start = System.nanoTime();
        int total = corpus.acts().size();
        AtomicInteger done = new AtomicInteger();
        List<HeldAct> acts = corpus.acts().parallelStream()
                .map(act -> {
                    HeldAct held = new HeldAct(act, parser.parse(act));
                    synchronized (done) {
                        progress.at(Stage.PARSE, done.incrementAndGet(), total);
                    }
                    return held;
                })
                .toList();
        times.lap(Stage.PARSE, start);
        return new Holdings(acts, corpus.bases(), corpus.events(), corpus.decisions(), Map.of())
                .listing(HealthCheck.listed(corpus.register(), corpus.modifiedBy()));
    }

    /** Consolidates and writes at the same time: what the next publication changes is worked out while the last is written. */
    private Edition write(Consolidator consolidator, Entries entries, Path out, Map<String, String> titles) {
        List<Publication> publications = consolidator.publications();
        try (LawWriter writer = LawWriter.open(out);
                Scribe scribe = new Scribe("scribe")) {
            int done = 0;
            for (Publication publication : publications) {
                long start = System.nanoTime();
                Entry entry = entries.next(publication);
                times.lap(Stage.CONSOLIDATE, start);
                scribe.enter(() -> writer.enter(entry));
                index.enter(entry);
                progress.at(Stage.CONSOLIDATE, ++done, publications.size());
            }
            index.finish(entries.records());
            index.tidy();
            scribe.settleAll();
            long start = System.nanoTime();
            Edition edition = writer.finish(titles);
            times.lap(Stage.STORE, start);
            times.add(Stage.STORE, scribe.nanos());
            return edition;
        }
    }
}
