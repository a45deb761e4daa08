package org.nomenlex.search;

import java.util.Set;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * How well an entry answers: BM25, with the length that entries have on average taken as given. Counted anew, it would change
 * with each act, and with it the order of answers that no act has touched.
 */
final class LawSimilarity extends BM25Similarity {

    /** Words of an entry with words. */
    private static final float WORDS = 24;

    /** Terms of an entry in the other fields, which hold one or a few that count alike. */
    private static final float TERMS = 1;

    private static final Set<String> TEXTS = Set.of(LawAnalyzers.FRENCH, LawAnalyzers.DUTCH, LawAnalyzers.EXACT);

    @Override
    protected float avgFieldLength(CollectionStatistics field) {
        return TEXTS.contains(field.field()) ? WORDS : TERMS;
    }
}
