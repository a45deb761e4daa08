package org.nomenlex.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Edition;
import org.nomenlex.corpus.CorpusReader;
import org.nomenlex.corpus.FileSeen;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.store.BuildState;
import org.nomenlex.store.FolderLock;
import org.nomenlex.store.GitLibrary;
import org.nomenlex.store.Repositories;
import org.nomenlex.store.Seal;
import org.nomenlex.timeline.ActParser;

/** Builds the consolidated repository from corpus folders. Nothing changed means nothing done. */
public final class Builder {

    /** Some times the real law: below that, reading each act twice costs more than the memory is worth. */
    private static final int MANY = 3_000;

    private static final int FEW = 200;

    private final ActParser parser;
    private final Progress progress;
    private String way = "from nothing";
    private @Nullable Ahead<Boolean> ready;
    private final Times times = new Times();
    private final int many;
    private final int few;

    /**
     * A builder with the program's own parser; good for one build.
     *
     * @param progress is told how far it has come
     */
    public Builder(Progress progress) {
        this(AmendmentParser::parse, progress);
    }

    /**
     * A builder with another parser.
     *
     * @param parser understands acts
     * @param progress is told how far it has come
     */
    public Builder(ActParser parser, Progress progress) {
        this(parser, progress, MANY, FEW);
    }

    /**
     * The same for laws of another size.
     *
     * @param many the acts from which on they are not held in memory together
     * @param few bodies of law of fewer acts are then taken together
     */
    Builder(ActParser parser, Progress progress, int many, int few) {
        this.parser = parser;
        this.progress = progress;
        this.many = many;
        this.few = few;
    }

    /** Loads what reading the notes of the last build takes: begun beside something else, it costs no time. */
    public static void makeReady() {
        LastBuild.makeReady();
    }

    /** Where the search index of a repository lies. */
    public static Path indexFolder(Path out) {
        return BuildState.folder(out).resolve("index");
    }

    /**
     * Builds.
     *
     * @param corpus the corpus folders; together one corpus
     * @param out the folder of the repository
     * @param today the day of the build: what takes effect later counts as pending. Nothing that is written depends on it
     */
    public BuildSummary build(List<Path> corpus, Path out, LocalDate today) {
        long start = System.nanoTime();
        Ahead<String> head = Ahead.of(() -> sealedHead(out));
        List<FileSeen> seen = CorpusReader.seen(corpus);
        String glance = CorpusReader.glance(corpus, seen) + " " + Program.mark();
        Optional<LastBuild> last = LastBuild.in(out).filter(b -> b.commit().equals(head.get()));
        if (last.isPresent() && last.get().glance().equals(glance)) {
            return unchanged(last.get(), out, today, start);
        }
        if (last.isPresent()) {
            ready = Ahead.of(SearchIndex::makeReady);
            try {
                LastBuild built = more(last.get(), seen, out, b -> b.seenAs(glance, names(corpus)));
                return summary(built, true, today, start);
            } catch (FullBuildNeeded e) {
                way = "from nothing: " + e.why();
            }
        }
        Optional<LastBuild> built =
                fromNothing(CorpusReader.open(corpus, seen), last, out, b -> b.seenAs(glance, names(corpus)), start);
        if (built.isEmpty()) {
            return unchanged(last.orElseThrow(), out, today, start);
        }
        return summary(built.get(), true, today, start);
    }

    /** Builds from nothing; empty where the corpus holds the same as for the last build. */
    private Optional<LastBuild> fromNothing(
            CorpusReader reader, Optional<LastBuild> last, Path out, UnaryOperator<LastBuild> named, long start) {
        String fingerprint = fingerprint(reader.fingerprint());
        if (last.isPresent() && last.get().fingerprint().equals(fingerprint)) {
            named.apply(last.get()).keep(out);
            return Optional.empty();
        }
        try (FolderLock held = FolderLock.take(out)) {
            return Optional.of(held.during(() -> {
                Seal.check(out);
                try (IndexAlong index = new IndexAlong(indexFolder(out))) {
                    LastBuild built = named.apply(build(reader, out, fingerprint, start, index));
                    built.keep(out);
                    index(out, index);
                    Seal.set(out);
                    return built;
                }
            }));
        }
    }

    private static String fingerprint(String corpus) {
        return corpus + " " + Program.mark();
    }

    private BuildSummary unchanged(LastBuild last, Path out, LocalDate today, long start) {
        times.lap(Stage.READ, start);
        mendIndex(out);
        way = "nothing changed";
        return summary(last, false, today, start);
    }

    /** Builds from the last build on. */
    private LastBuild more(LastBuild last, List<FileSeen> seen, Path out, UnaryOperator<LastBuild> named) {
        long start = System.nanoTime();
        Memory memory =
                Memory.in(out, last.state()).orElseThrow(() -> new FullBuildNeeded("the last build left no memory"));
        FactsNote facts = FactsNote.in(out).orElseThrow(() -> new FullBuildNeeded("the last build left no facts"));
        Increment increment = new Increment(memory, seen, parser);
        times.lap(Stage.CONSOLIDATE, start);
        try (FolderLock held = FolderLock.take(out)) {
            return held.during(() -> more(last, increment, facts, out, named));
        }
    }

    private LastBuild more(
            LastBuild last, Increment increment, FactsNote facts, Path out, UnaryOperator<LastBuild> named) {
        if (!LastBuild.in(out).filter(b -> b.isOf(last)).isPresent()) {
            throw new FullBuildNeeded("another build came between");
        }
        long written = System.nanoTime();
        Increment.Result result = increment.write(out, last.counts(), LastBuild::state);
        Ahead<Boolean> notes = Ahead.of(() -> {
            facts.keepWith(out, result.facts());
            AbsentNote.keep(out);
            result.memory().keep(out);
            return true;
        });
        times.lap(Stage.STORE, written);
        try {
            index(out);
        } finally {
            notes.get();
        }
        way = result.way();
        LastBuild built = named.apply(new LastBuild(
                "",
                fingerprint(increment.fingerprint()),
                result.edition().commit(),
                result.edition().tag(),
                result.counts(),
                increment.problems(),
                List.of()));
        // Only now: who is killed before this finds another commit than that of the last build, and builds from
        // nothing.
        built.keep(out);
        Seal.set(out);
        return built;
    }

    private LastBuild build(CorpusReader reader, Path out, String fingerprint, long start, IndexAlong index) {
        Made made;
        long noted;
        try (FactsDraft facts = new FactsDraft(out)) {
            made = reader.countOfActs() < many
                    ? new WholeLaw(parser, progress, times, index).build(reader, out, start, facts.pen())
                    : new LargeLaw(reader, parser, progress, times, index, few).build(out, start, facts.pen());
            noted = System.nanoTime();
            reader.forget();
            facts.keep();
        }
        AbsentNote.keep(out);
        made.memory().ifPresentOrElse(m -> m.keep(out), () -> Memory.forget(out));
        times.lap(Stage.STORE, noted);
        Edition edition = made.edition();
        return new LastBuild(
                "", fingerprint, edition.commit(), edition.tag(), made.counts(), made.problems(), List.of());
    }

    private static List<String> names(List<Path> folders) {
        return folders.stream()
                .map(f -> f.toAbsolutePath().normalize().toString())
                .toList();
    }

    /** The corpus folders of the last build in a folder; empty where there was none. */
    public static List<Path> corpusOf(Path out) {
        return LastBuild.in(out)
                .map(b -> b.folders().stream().map(Path::of).toList())
                .orElse(List.of());
    }

    /** The last commit of a folder in which nothing was touched since the last build; empty for others. */
    private static String sealedHead(Path out) {
        Optional<String> head = Repositories.head(out);
        return head.isPresent() && Seal.holds(out) ? head.get() : "";
    }

    private void mendIndex(Path out) {
        if (!Seal.indexHolds(out, indexFolder(out))) {
            try (FolderLock held = FolderLock.take(out)) {
                index(out);
            }
        }
    }

    /** Puts the index in its place that was written along with the law. */
    private void index(Path out, IndexAlong along) {
        long start = System.nanoTime();
        try (GitLibrary library = GitLibrary.open(out)) {
            OptionalInt articles = along.keep(library);
            if (articles.isEmpty()) {
                index(out);
                return;
            }
            progress.at(Stage.INDEX, articles.getAsInt(), articles.getAsInt());
            library.keepChanges();
        }
        Seal.setIndex(out, indexFolder(out));
        times.lap(Stage.INDEX, start);
        times.add(Stage.INDEX, along.nanos());
    }

    private void index(Path out) {
        long start = System.nanoTime();
        if (ready != null) {
            ready.get();
        }
        if (!Seal.indexHolds(out, indexFolder(out))) {
            SearchIndex.dropUnlessWhole(indexFolder(out));
        }
        try (GitLibrary library = GitLibrary.open(out)) {
            int articles = SearchIndex.follow(indexFolder(out), library);
            progress.at(Stage.INDEX, articles, articles);
            library.keepChanges();
        }
        Seal.setIndex(out, indexFolder(out));
        times.lap(Stage.INDEX, start);
    }

    private BuildSummary summary(LastBuild build, boolean changed, LocalDate today, long start) {
        Counts counts = build.counts();
        return new BuildSummary(
                counts.acts(),
                counts.operations(),
                counts.appliedBy(today),
                counts.pendingOn(today),
                counts.refused(),
                counts.unparsed(),
                counts.articles(),
                counts.versions(),
                build.commit(),
                build.edition(),
                changed,
                way,
                build.problems(),
                times.millis(start));
    }
}
