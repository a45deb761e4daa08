package org.nomenlex.grammar.clause;

import java.util.List;

/**
 * Quoted words, as subject or complement.
 *
 * @param texts the words, without their quotes
 * @param noun what the act calls them ("mot", "phrase", "disposition"), without accents
 */
public record Words(List<String> texts, String noun) {

    /** Copies the list. */
    public Words {
        texts = List.copyOf(texts);
    }

    /** Both lists in one. */
    public Words plus(Words more) {
        List<String> all = new java.util.ArrayList<>(texts);
        all.addAll(more.texts);
        return new Words(all, noun);
    }
}
