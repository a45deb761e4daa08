package org.nomenlex.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Searches as if entries that were taken away had never been. Lucene counts them in how rare a word is until their segment is
 * written again, and so the order of answers would depend on how the law came to be in the index.
 */
final class LawSearcher extends IndexSearcher {

    private final int entries;

    /** The entries taken away, in order, of each segment that has some. */
    private final Map<LeafReader, int[]> taken = new HashMap<>();

    LawSearcher(DirectoryReader reader) {
        super(reader);
        setSimilarity(new LawSimilarity());
        entries = reader.numDocs();
        for (LeafReaderContext leaf : reader.leaves()) {
            @Nullable Bits live = leaf.reader().getLiveDocs();
            if (live != null) {
                taken.put(leaf.reader(), takenFrom(live, leaf.reader().numDeletedDocs()));
            }
        }
    }

    private static int[] takenFrom(Bits live, int count) {
        int[] found = new int[count];
        int at = 0;
        for (int i = 0; i < live.length() && at < count; i++) {
            if (!live.get(i)) {
                found[at++] = i;
            }
        }
        return found;
    }

    /** In how many entries a term stands. */
    int frequency(Term term) throws IOException {
        int frequency = getIndexReader().docFreq(term);
        return frequency == 0 ? 0 : frequency - takenWith(term);
    }

    /** In how many entries that were taken away a term still stands. */
    private int takenWith(Term term) throws IOException {
        int count = 0;
        for (Map.Entry<LeafReader, int[]> leaf : taken.entrySet()) {
            @Nullable PostingsEnum postings = leaf.getKey().postings(term, PostingsEnum.NONE);
            if (postings != null) {
                count += both(postings, leaf.getValue());
            }
        }
        return count;
    }

    /** How many of the entries stand in both, each in their order. */
    private static int both(DocIdSetIterator postings, int[] entries) throws IOException {
        int count = 0;
        int at = 0;
        while (at < entries.length) {
            int next = postings.advance(entries[at]);
            if (next == DocIdSetIterator.NO_MORE_DOCS) {
                return count;
            }
            int found = Arrays.binarySearch(entries, at, entries.length, next);
            count += found >= 0 ? 1 : 0;
            at = found >= 0 ? found + 1 : -found - 1;
        }
        return count;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        // Of a term that stands in entries taken away alone nothing is scored; the statistics must not be empty all the
        // same.
        int there = taken.isEmpty() ? docFreq : Math.max(1, docFreq - takenWith(term));
        return new TermStatistics(term.bytes(), there, Math.max(there, totalTermFreq));
    }

    /** All entries count, whatever fields they have: how many have one is not known of those that were taken away. */
    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        long all = Math.max(1, entries);
        return super.collectionStatistics(field) == null ? null : new CollectionStatistics(field, all, all, all, all);
    }
}
