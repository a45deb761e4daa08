package org.nomenlex.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Language;

/**
 * Reads the entries that were found, and marks in them what was looked for. Those read last are kept at hand, because people
 * look at the same provisions again and again. Safe for several threads.
 */
final class EntryReader {

    /** Entries kept at hand; a provision has some hundred characters. */
    private static final int KEPT = 20_000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final LuceneQueries queries;
    private final Map<Integer, Hit> provisions = new ConcurrentHashMap<>();
    private final Map<Integer, Unsettled> instructions = new ConcurrentHashMap<>();

    EntryReader(DirectoryReader reader, IndexSearcher searcher, LuceneQueries queries) {
        this.reader = reader;
        this.searcher = searcher;
        this.queries = queries;
    }

    /**
     * The provisions that were found.
     *
     * @param docs what was found, best first
     * @param offset how many of them are left out
     * @param asked what to mark
     */
    List<Hit> hits(ScoreDoc[] docs, int offset, Clause asked) throws IOException {
        Map<Language, Weight> weights = new EnumMap<>(Language.class);
        List<Hit> hits = new ArrayList<>();
        for (int i = offset; i < docs.length; i++) {
            float score = docs[i] instanceof FieldDoc f && f.fields[0] instanceof Float s ? s : 0;
            Hit entry = provision(docs[i].doc);
            Weight weight = weights.get(entry.language());
            if (weight == null) {
                weight = weight(queries.marking(entry.language()).query(asked));
                weights.put(entry.language(), weight);
            }
            hits.add(entry.found(score, marks(weight, docs[i].doc)));
        }
        return hits;
    }

    /** The instructions that were found, with what was wanted marked in them. */
    List<Unsettled> unsettled(ScoreDoc[] docs, Query wanted) throws IOException {
        Weight weight = weight(wanted);
        List<Unsettled> found = new ArrayList<>();
        for (ScoreDoc doc : docs) {
            found.add(instruction(doc.doc).found(marks(weight, doc.doc)));
        }
        return found;
    }

    private Weight weight(Query wanted) throws IOException {
        return searcher.createWeight(searcher.rewrite(wanted), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private Hit provision(int doc) throws IOException {
        return kept(provisions, KEPT, doc, entry -> Fields.hit(entry, 0, List.of()));
    }

    private Unsettled instruction(int doc) throws IOException {
        return kept(instructions, KEPT / 10, doc, entry -> Instructions.read(entry, List.of()));
    }

    /** An entry from those at hand, or read and put with them; when they are too many all are let go. */
    private <T> T kept(Map<Integer, T> atHand, int most, int doc, Function<Document, T> reading) throws IOException {
        T known = atHand.get(doc);
        if (known == null) {
            known = reading.apply(searcher.storedFields().document(doc));
            if (atHand.size() >= most) {
                atHand.clear();
            }
            atHand.put(doc, known);
        }
        return known;
    }

    private List<Hit.Mark> marks(Weight weight, int doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        @Nullable Matches matches = weight.matches(leaf, doc - leaf.docBase);
        List<Hit.Mark> found = new ArrayList<>();
        if (matches == null) {
            return found;
        }
        for (String field : List.of(LawAnalyzers.FRENCH, LawAnalyzers.DUTCH, LawAnalyzers.EXACT)) {
            @Nullable MatchesIterator i = matches.getMatches(field);
            while (i != null && i.next()) {
                if (i.startOffset() >= 0 && i.endOffset() > i.startOffset()) {
                    found.add(new Hit.Mark(i.startOffset(), i.endOffset()));
                }
            }
        }
        return apart(found);
    }

    /** Overlapping marks become one. */
    private static List<Hit.Mark> apart(List<Hit.Mark> marks) {
        marks.sort(Comparator.comparingInt(Hit.Mark::start).thenComparingInt(Hit.Mark::end));
        List<Hit.Mark> apart = new ArrayList<>();
        for (Hit.Mark mark : marks) {
            int last = apart.size() - 1;
            if (last >= 0 && mark.start() < apart.get(last).end()) {
                int end = Math.max(mark.end(), apart.get(last).end());
                apart.set(last, new Hit.Mark(apart.get(last).start(), end));
            } else {
                apart.add(mark);
            }
        }
        return apart;
    }
}
