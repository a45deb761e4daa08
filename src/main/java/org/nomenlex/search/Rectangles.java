package org.nomenlex.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The rectangles of all entries, days in force and days of knowledge, held in memory: to ask an entry whether it holds on a day
 * is to compare four numbers. Of a word that most of the law holds, thousands are asked.
 */
final class Rectangles {

    /** Sixteen bytes each: of a law a hundred times the real one they take less room than its texts on a page. */
    private static final int MOST = 8_000_000;

    private final int[] forceFirst;
    private final int[] forceLast;
    private final int[] knownFirst;
    private final int[] knownLast;

    private Rectangles(DirectoryReader reader) throws IOException {
        forceFirst = days(reader, Fields.FORCE + Fields.FIRST, Integer.MAX_VALUE);
        forceLast = days(reader, Fields.FORCE + Fields.LAST, Integer.MIN_VALUE);
        knownFirst = days(reader, Fields.KNOWN + Fields.FIRST, Integer.MAX_VALUE);
        knownLast = days(reader, Fields.KNOWN + Fields.LAST, Integer.MIN_VALUE);
    }

    /** Reads them; null of an index too large for that. */
    static @Nullable Rectangles of(DirectoryReader reader) throws IOException {
        return reader.maxDoc() > MOST ? null : new Rectangles(reader);
    }

    /** A bound of each entry; what has none, an instruction, holds on no day. */
    private static int[] days(DirectoryReader reader, String field, int none) throws IOException {
        int[] days = new int[reader.maxDoc()];
        Arrays.fill(days, none);
        for (LeafReaderContext leaf : reader.leaves()) {
            @Nullable NumericDocValues values = leaf.reader().getNumericDocValues(field);
            while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                days[leaf.docBase + values.docID()] = day(values.longValue());
            }
        }
        return days;
    }

    private static int day(long epochDay) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, epochDay));
    }

    /**
     * What is known on a day to be in force on some day from the first to the last.
     *
     * @param known that day, counted from 1970
     */
    Query holding(long known, long first, long last) {
        return new Holding(this, day(known), day(first), day(last));
    }

    private boolean holds(int entry, Holding asked) {
        return knownFirst[entry] <= asked.known
                && asked.known <= knownLast[entry]
                && forceFirst[entry] <= asked.last
                && asked.first <= forceLast[entry];
    }

    /** As a filter: asked of each entry that the rest of the question leaves. */
    private static final class Holding extends Query {
        private final Rectangles all;
        private final int known;
        private final int first;
        private final int last;

        Holding(Rectangles all, int known, int first, int last) {
            this.all = all;
            this.known = known;
            this.first = first;
            this.last = last;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            return new ConstantScoreWeight(this, boost) {
                @Override
                public Scorer scorer(LeafReaderContext leaf) {
                    DocIdSetIterator each = DocIdSetIterator.all(leaf.reader().maxDoc());
                    return new ConstantScoreScorer(this, score(), mode, asked(each, leaf.docBase));
                }

                @Override
                public boolean isCacheable(LeafReaderContext leaf) {
                    return false; // nothing that is kept could be quicker
                }
            };
        }

        private TwoPhaseIterator asked(DocIdSetIterator each, int base) {
            return new TwoPhaseIterator(each) {
                @Override
                public boolean matches() {
                    return all.holds(base + approximation.docID(), Holding.this);
                }

                @Override
                public float matchCost() {
                    return 4;
                }
            };
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public String toString(String field) {
            return "known " + known + ", in force " + first + " to " + last;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Holding h && h.all == all && h.known == known && h.first == first && h.last == last;
        }

        @Override
        public int hashCode() {
            return (known * 31 + first) * 31 + last;
        }
    }
}
