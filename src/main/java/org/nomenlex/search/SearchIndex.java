package org.nomenlex.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.Whereabouts;

/**
 * The index of the law. Opening it brings it to the edition of the library; it may be used by several threads at once.
 */
public final class SearchIndex implements AutoCloseable {

    /** Provisions looked at, at most, to say from when to when words stood in the law. */
    private static final int STANDING_LIMIT = 5_000;

    /** Questions that are answered from the files alone. */
    private static final int QUESTIONS_BEFORE = 4;

    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.ORDER, SortField.Type.LONG),
            new SortField(Fields.PLACE, SortField.Type.LONG));

    private final IndexFiles files;
    private final DirectoryReader reader;
    private final LawSearcher searcher;
    private final LuceneQueries queries = new LuceneQueries(LawAnalyzers.perField());
    private final Map<String, SortedSetDocValuesReaderState> facetStates;
    private final Vocabulary vocabulary;
    private final EntryReader entries;
    private final AtomicInteger questions = new AtomicInteger();
    private volatile @Nullable Rectangles rectangles;
    private final String edition;
    private final int instructions;

    private SearchIndex(IndexFiles files) throws IOException {
        this.files = files;
        this.reader = files.reader();
        this.searcher = new LawSearcher(reader);
        this.entries = new EntryReader(reader, searcher, queries);
        this.edition = files.edition();
        this.facetStates = facetStates(reader);
        this.vocabulary = new Vocabulary(reader, searcher);
        this.instructions = searcher.count(new TermQuery(new Term(Fields.KIND, Instructions.KIND)));
    }

    /**
     * Opens the index in a folder and brings it to the library's edition.
     *
     * @throws UncheckedIOException where the folder cannot be read or written
     */
    public static SearchIndex open(Path folder, Library library) {
        try {
            return opened(IndexFiles.in(folder), library);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index in " + folder + " cannot be read or written", e);
        }
    }

    /** Whether the index in a folder is that of the library's edition, so that it can be opened at once. */
    public static boolean isOf(Path folder, Library library) {
        try (IndexFiles files = IndexFiles.in(folder)) {
            return files.isOf(library);
        } catch (IOException e) {
            return false;
        }
    }

    /** An index that lives as long as the program. */
    public static SearchIndex inMemory(Library library) {
        try {
            return opened(IndexFiles.inMemory(), library);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Brings the index in a folder to the library's edition, for a build.
     *
     * @return the number of articles and acts that were indexed; 0 where the index was right
     */
    public static int follow(Path folder, Library library) {
        try (IndexFiles files = IndexFiles.in(folder)) {
            return files.follow(library);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index in " + folder + " cannot be written", e);
        }
    }

    /**
     * Goes once through all that writing an index needs, in memory and without a law: who is about to write one, and has
     * something else to do until then, saves the time that first uses take.
     *
     * @return whether it went well; whatever did not is told when it matters
     */
    public static boolean makeReady() {
        try {
            IndexFiles.rehearse();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes an index away that is damaged, by the checksums of all its files; the next {@link #follow} makes it anew. */
    public static void dropUnlessWhole(Path folder) {
        try (IndexFiles files = IndexFiles.in(folder)) {
            files.dropUnlessWhole();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index in " + folder + " cannot be read or written", e);
        }
    }

    private static SearchIndex opened(IndexFiles files, Library library) throws IOException {
        try {
            files.follow(library);
            return new SearchIndex(files);
        } catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException e) {
            return anew(files, library);
        } catch (RuntimeException e) {
            if (files.isWhole()) {
                throw e;
            }
            return anew(files, library);
        }
    }

    /** All of it can be made again from the library. */
    private static SearchIndex anew(IndexFiles files, Library library) throws IOException {
        files.forget();
        files.follow(library);
        return new SearchIndex(files);
    }

    private static Map<String, SortedSetDocValuesReaderState> facetStates(DirectoryReader reader) throws IOException {
        Map<String, SortedSetDocValuesReaderState> states = new LinkedHashMap<>();
        FacetsConfig config = IndexFiles.facets();
        for (String facet : Fields.FACETS) {
            try {
                states.put(facet, new DefaultSortedSetDocValuesReaderState(reader, "facet_" + facet, config));
            } catch (IllegalArgumentException e) {
                // No entry has a value: the law has no key letter yet, or nothing at all.
                continue;
            }
        }
        return states;
    }

    /** The edition of the law that the index holds. */
    public String edition() {
        return edition;
    }

    /** The number of provisions and periods that it holds. */
    public int size() {
        return reader.numDocs() - instructions;
    }

    /**
     * Answers a question, without facets: the quick way.
     *
     * @throws QueryRefused where the question exceeds a limit
     */
    public SearchAnswer search(SearchRequest request) {
        return search(request, false);
    }

    /**
     * Answers a question, with facets.
     *
     * @throws QueryRefused where the question exceeds a limit
     */
    public SearchAnswer searchWithFacets(SearchRequest request) {
        return search(request, true);
    }

    private SearchAnswer search(SearchRequest request, boolean withFacets) {
        return fromFiles(() -> {
            Clause asked = QueryReader.read(request.query());
            Query query = filtered(queries.query(asked), request);
            TopFieldCollectorManager best = best(request.offset() + request.limit());
            if (!withFacets) {
                return answer(request, asked, searcher.search(query, best), List.of());
            }
            // What is found is looked through once for both.
            Object[] both = searcher.search(query, new MultiCollectorManager(best, new FacetsCollectorManager()));
            return answer(request, asked, (TopFieldDocs) both[0], facets((FacetsCollector) both[1]));
        });
    }

    private SearchAnswer answer(SearchRequest request, Clause asked, TopFieldDocs top, List<SearchAnswer.Facet> facets)
            throws IOException {
        int total = (int) top.totalHits.value;
        List<Hit> hits = entries.hits(top.scoreDocs, request.offset(), asked);
        @Nullable String other = total == 0 ? didYouMean(request) : null;
        return new SearchAnswer(request, total, hits, facets, other, edition);
    }

    /** An answer that is read from the files of the index. */
    @FunctionalInterface
    private interface Answer<T> {
        T read() throws IOException;
    }

    /** Lucene verifies its files when it writes; when it reads it may stumble over a damaged one in any way. */
    private <T> T fromFiles(Answer<T> answer) {
        try {
            return answer.read();
        } catch (QueryRefused e) {
            throw e;
        } catch (IOException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            throw IndexFiles.isWhole(reader) ? e : damaged(new IOException(e));
        }
    }

    private static UncheckedIOException damaged(IOException e) {
        return new UncheckedIOException("the search index is damaged; 'nomenlex build' makes it anew", e);
    }

    private Query filtered(Query wanted, SearchRequest request) throws IOException {
        return new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(LuceneQueries.filter(request, rectangles()), Occur.FILTER)
                .build();
    }

    /** A command asks once, and to read the days of all entries takes longer than it saves there. */
    private @Nullable Rectangles rectangles() throws IOException {
        if (questions.get() <= QUESTIONS_BEFORE && questions.incrementAndGet() == QUESTIONS_BEFORE) {
            rectangles = Rectangles.of(reader);
        }
        return rectangles;
    }

    private static TopFieldCollectorManager best(int count) {
        return new TopFieldCollectorManager(ORDER, Math.max(1, count), null, Integer.MAX_VALUE);
    }

    private List<SearchAnswer.Facet> facets(FacetsCollector collected) throws IOException {
        List<SearchAnswer.Facet> facets = new ArrayList<>();
        for (Map.Entry<String, SortedSetDocValuesReaderState> state : facetStates.entrySet()) {
            @Nullable
            FacetResult result =
                    new SortedSetDocValuesFacetCounts(state.getValue(), collected).getTopChildren(12, state.getKey());
            List<SearchAnswer.Count> counts = new ArrayList<>();
            if (result != null) {
                for (LabelAndValue value : result.labelValues) {
                    counts.add(new SearchAnswer.Count(value.label, value.value.intValue()));
                }
            }
            facets.add(new SearchAnswer.Facet(state.getKey(), counts));
        }
        return facets;
    }

    private @Nullable String didYouMean(SearchRequest request) throws IOException {
        @Nullable String other = vocabulary.corrected(request.query());
        if (other == null) {
            return null;
        }
        Query query = filtered(queries.query(QueryReader.read(other)), request);
        return searcher.count(query) > 0 ? other : null;
    }

    /**
     * Instructions that hold what is looked for and whose words stand in no text: best answers first.
     *
     * @param query the question
     * @param law where to look up their fate as known on the day
     * @param knownAt only acts published by that day, with what became of them as known then
     * @param limit how many at most
     * @throws QueryRefused where the question exceeds a limit
     */
    public List<Unsettled> unsettled(String query, Library law, LocalDate knownAt, int limit) {
        return unsettled(query, knownAt, limit).stream()
                .flatMap(u -> u.asKnown(law, knownAt).stream())
                .toList();
    }

    /** The same in the state of the last day of the edition. */
    List<Unsettled> unsettled(String query, LocalDate knownAt, int limit) {
        Query wanted = queries.query(QueryReader.read(query));
        Query all = new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(
                        LongPoint.newRangeQuery(Instructions.PUBLISHED, Long.MIN_VALUE, knownAt.toEpochDay()),
                        Occur.FILTER)
                .build();
        return fromFiles(() -> entries.unsettled(searcher.search(all, Math.max(1, limit)).scoreDocs, wanted));
    }

    /**
     * Words, order numbers and articles that complete what is being typed.
     *
     * @param typed the question so far; its last word is completed
     * @param limit how many at most
     */
    public List<Suggestion> suggest(String typed, LocalDate knownAt, int limit) {
        return typed.length() > QueryReader.MAX_LENGTH
                ? List.of()
                : fromFiles(() -> vocabulary.complete(typed, knownAt, limit));
    }

    /** Where order numbers are named; good as long as the index is open. */
    public Whereabouts whereabouts() {
        return new NumberIndex(reader, null);
    }

    /**
     * From when to when these words stood in the law, by place; first come first.
     *
     * @param request the question; its day in force is not looked at
     * @throws QueryRefused where the question exceeds a limit
     */
    public List<Standing> standing(SearchRequest request) {
        SearchRequest everything = new SearchRequest(
                request.query(),
                null,
                request.knownAt(),
                null,
                null,
                request.article(),
                request.language(),
                request.keys(),
                List.of(),
                request.acts(),
                0,
                STANDING_LIMIT);
        Map<String, List<Hit>> byNode = new LinkedHashMap<>();
        for (Hit hit : search(everything, false).hits()) {
            byNode.computeIfAbsent(
                            Fields.owner(hit.article(), hit.language()) + "#" + hit.identity(), k -> new ArrayList<>())
                    .add(hit);
        }
        return byNode.values().stream()
                .map(Standing::of)
                .sorted(Comparator.comparing((Standing s) -> s.periods().get(0).from())
                        .thenComparing(Standing::article)
                        .thenComparing(s -> s.unit().toString()))
                .toList();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            files.close();
        }
    }
}
