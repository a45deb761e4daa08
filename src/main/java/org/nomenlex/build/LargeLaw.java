package org.nomenlex.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActEvent;
import org.nomenlex.act.BaseText;
import org.nomenlex.amend.Decision;
import org.nomenlex.ask.Edition;
import org.nomenlex.check.HealthCheck;
import org.nomenlex.corpus.Corpus;
import org.nomenlex.corpus.CorpusReader;
import org.nomenlex.decide.Decisions;
import org.nomenlex.history.ListedDays;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.store.Entry;
import org.nomenlex.store.LawWriter;
import org.nomenlex.store.Spool;
import org.nomenlex.timeline.ActParser;
import org.nomenlex.timeline.ActResolver;
import org.nomenlex.timeline.ActSketch;
import org.nomenlex.timeline.Bodies;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.HeldAct;
import org.nomenlex.timeline.Holdings;
import org.nomenlex.timeline.Publication;
import org.nomenlex.timeline.SketchBook;

/**
 * Builds a law too large to be held in memory. Every act is read once to see which acts and articles hang together; then
 * each body of law that has nothing to do with the others is read again and consolidated with these out of sight, and what
 * its publications change is written and noted. In the end the publications of all bodies are committed in their order. The
 * outcome is the same, to the ids of commits.
 */
final class LargeLaw {

    private final CorpusReader reader;
    private final ActParser parser;
    private final Progress progress;
    private final Times times;
    private final IndexAlong index;
    private final int few;
    private final List<Set<ArticleNumber>> met = new ArrayList<>();

    /** @param few bodies of fewer acts are taken together */
    LargeLaw(CorpusReader reader, ActParser parser, Progress progress, Times times, IndexAlong index, int few) {
        this.few = few;
        this.index = index;
        this.reader = reader;
        this.parser = parser;
        this.progress = progress;
        this.times = times;
    }

    /**
     * Builds.
     *
     * @param start when the reading of the corpus began
     * @param facts takes what the self checks must know
     */
    Made build(Path out, long start, FactsPen facts) {
        Map<Act, ActSketch> sketches = Collections.synchronizedMap(new IdentityHashMap<>());
        SketchBook book = new SketchBook();
        int total = reader.countOfActs();
        AtomicInteger done = new AtomicInteger();
        Corpus corpus = reader.read(act -> {
            ActSketch sketch = book.sketch(new HeldAct(act, parser.parse(act)));
            sketches.put(sketch.act(), sketch);
            synchronized (done) {
                progress.at(Stage.READ, done.incrementAndGet(), total);
            }
            return sketch.act();
        });
        times.lap(Stage.READ, start);
        List<ActSketch> inOrder = corpus.acts().stream().map(sketches::get).toList();
        ActResolver resolver = new ActResolver(corpus.acts());
        while (true) {
            List<Bodies.Body> bodies = Bodies.of(inOrder, corpus.bases(), corpus.decisions(), resolver, met, few);
            Optional<Made> made = build(corpus, bodies, resolver, out, facts);
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    /** Empty where bodies met that were taken for apart: they are noted, and all is to be done again with them as one. */
    private Optional<Made> build(
            Corpus corpus, List<Bodies.Body> bodies, ActResolver resolver, Path out, FactsPen facts) {
        Parts parts = new Parts(corpus);
        Report report = new Report(facts);
        Decisions.ofAbsentActs(corpus.decisions(), numbers(corpus)).forEach(report::add);
        try (LawWriter writer = LawWriter.open(out);
                Spool spool = Spool.open(out);
                Scribe scribe = new Scribe("scribe")) {
            List<String> publications = new ArrayList<>();
            for (Bodies.Body body : bodies) {
                Holdings holdings = parts.of(body);
                Consolidator law = new Consolidator(holdings, parser, parts.languages, resolver);
                Entries entries = new Entries(law, holdings);
                Consumer<Entry> pen = entry -> scribe.enter(() -> spool.add(writer.write(entry)));
                enter(law.publications(), entries, pen, corpus.acts().size(), publications.size());
                scribe.settleAll();
                law.publications().forEach(p -> publications.add(p.id()));
                writer.closeArticles();
                if (meets(law, body, bodies)) {
                    facts.startAgain();
                    index.startAgain();
                    return Optional.empty();
                }
                long start = System.nanoTime();
                report.add(holdings, law, entries);
                index.finish(entries.records());
                times.lap(Stage.CONSOLIDATE, start);
            }
            index.tidy();
            int[] order = inOrder(publications);
            Edition edition = commit(order, spool, writer, corpus);
            times.add(Stage.STORE, scribe.nanos());
            long start = System.nanoTime();
            Made made = report.made(
                    edition,
                    reader,
                    corpus,
                    Arrays.stream(order).mapToObj(publications::get).toList());
            times.lap(Stage.CONSOLIDATE, start);
            return Optional.of(made);
        }
    }

    private void enter(List<Publication> publications, Entries entries, Consumer<Entry> pen, int total, int before) {
        int done = before;
        for (Publication publication : publications) {
            long start = System.nanoTime();
            Entry entry = entries.next(publication);
            times.lap(Stage.CONSOLIDATE, start);
            pen.accept(entry);
            index.enter(entry);
            progress.at(Stage.CONSOLIDATE, Math.min(++done, total), total);
        }
    }

    /** Whether the body reached articles of others; then they are noted. */
    private boolean meets(Consolidator law, Bodies.Body body, List<Bodies.Body> bodies) {
        if (bodies.size() == 1) {
            return false;
        }
        Set<ArticleNumber> beyond = new TreeSet<>(law.reached());
        if (law.reachesAll()) {
            bodies.forEach(b -> beyond.addAll(b.articles()));
        }
        beyond.removeAll(body.articles());
        if (beyond.isEmpty()) {
            return false;
        }
        body.articles().stream().findFirst().ifPresent(beyond::add);
        met.add(beyond);
        return true;
    }

    /** Where in the list each publication stands, by order of publication. */
    private static int[] inOrder(List<String> publications) {
        return IntStream.range(0, publications.size())
                .boxed()
                .sorted(Comparator.comparing(publications::get))
                .mapToInt(i -> i)
                .toArray();
    }

    private static Set<Numac> numbers(Corpus corpus) {
        return corpus.decisions().isEmpty()
                ? Set.of()
                : corpus.acts().stream().map(a -> a.header().numac()).collect(Collectors.toSet());
    }

    private Edition commit(int[] order, Spool spool, LawWriter writer, Corpus corpus) {
        long start = System.nanoTime();
        Arrays.stream(order).forEach(i -> writer.commit(spool.get(i)));
        Edition edition = writer.finish(Made.titles(corpus));
        times.lap(Stage.STORE, start);
        return edition;
    }

    /** The corpus, by what its parts belong to. */
    private final class Parts {
        private final Set<Language> languages = EnumSet.noneOf(Language.class);
        private final Map<ArticleNumber, List<BaseText>> bases;
        private final Map<Numac, List<ActEvent>> events;
        private final Map<Numac, List<Decision>> decisions;
        private final ListedDays listed;

        Parts(Corpus corpus) {
            corpus.acts().forEach(a -> languages.add(a.language()));
            corpus.bases().forEach(b -> languages.add(b.language()));
            bases = corpus.bases().stream().collect(Collectors.groupingBy(BaseText::article));
            events = corpus.events().stream().collect(Collectors.groupingBy(ActEvent::act));
            listed = HealthCheck.listed(corpus.register(), corpus.modifiedBy());
            decisions = corpus.decisions().stream().collect(Collectors.groupingBy(Decision::act));
        }

        /** All there is of a body, its acts read again. */
        Holdings of(Bodies.Body body) {
            long start = System.nanoTime();
            List<HeldAct> whole = body.acts().parallelStream()
                    .map(a -> {
                        Act act = reader.whole(a);
                        return new HeldAct(act, parser.parse(act));
                    })
                    .toList();
            times.lap(Stage.PARSE, start);
            Set<Numac> own = new TreeSet<>();
            whole.forEach(a -> own.add(a.numac()));
            return new Holdings(whole, of(bases, body.articles()), of(events, own), of(decisions, own), Map.of())
                    .listing(listed);
        }

        private static <K extends Comparable<K>, V> List<V> of(Map<K, List<V>> all, Set<K> keys) {
            return keys.stream()
                    .sorted()
                    .flatMap(k -> all.getOrDefault(k, List.of()).stream())
                    .toList();
        }
    }
}
