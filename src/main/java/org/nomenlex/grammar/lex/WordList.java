package org.nomenlex.grammar.lex;

import java.util.Set;

/** Word lists as data: words without accents, separated by white space. */
public final class WordList {

    private WordList() {}

    /** The words of the text. */
    public static Set<String> of(String words) {
        return Set.copyOf(java.util.List.of(words.strip().split("\\s+")).stream()
                .distinct()
                .toList());
    }
}
