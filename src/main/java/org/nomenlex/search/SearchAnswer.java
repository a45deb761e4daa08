package org.nomenlex.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param request what was asked
 * @param total how many provisions answer
 * @param hits the best of them
 * @param facets how the answers spread; empty where they were not asked for
 * @param didYouMean the question with other words that the law does hold, or null
 * @param edition the edition of the law that answered
 */
public record SearchAnswer(
        SearchRequest request,
        int total,
        List<Hit> hits,
        List<Facet> facets,
        @Nullable String didYouMean,
        String edition) {

    /**
     * One way to narrow the answers.
     *
     * @param name {@code article}, {@code key}, {@code year} or {@code act}
     * @param counts its values with the number of answers, most first
     */
    public record Facet(String name, List<Count> counts) {
        /** Copies the list. */
        public Facet {
            counts = List.copyOf(counts);
        }
    }

    /**
     * How many answers have a value.
     *
     * @param value the value
     * @param count the answers
     */
    public record Count(String value, int count) {}

    /** Copies the lists. */
    public SearchAnswer {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /** The facet of that name, without counts where there is none. */
    public Facet facet(String name) {
        return facets.stream().filter(f -> f.name().equals(name)).findFirst().orElse(new Facet(name, List.of()));
    }
}
