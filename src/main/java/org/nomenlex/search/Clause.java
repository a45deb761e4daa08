package org.nomenlex.search;

import java.util.List;

/** A question as people type it, understood: words, phrases, fields, and how they go together. */
sealed interface Clause {

    /** A word, in any of its forms ({@code artère} finds {@code artères}). */
    record Word(String text) implements Clause {}

    /** A word with {@code *} or {@code ?} in it. */
    record Wildcard(String pattern) implements Clause {}

    /** Words between quotes: these forms, in this order. */
    record Phrase(String text) implements Clause {}

    /** A field and its value: {@code article:34}, {@code in:label}. */
    record Field(Name name, String value) implements Clause {}

    /** All of them. */
    record And(List<Clause> clauses) implements Clause {
        public And {
            clauses = List.copyOf(clauses);
        }
    }

    /** One of them at least. */
    record Or(List<Clause> clauses) implements Clause {
        public Or {
            clauses = List.copyOf(clauses);
        }
    }

    /** Not this. */
    record Not(Clause clause) implements Clause {}

    /** Everything: the empty question, or {@code *}. */
    record All() implements Clause {}

    /** The fields that a question can name. */
    enum Name {
        /** The provision's article. */
        ARTICLE,
        /** An order number or pair that it is about or names. */
        CODE,
        /** An act whose words it holds: NUMAC or dossier. */
        ACT,
        /** The key letter, with or without coefficient. */
        KEY,
        /** What the provision is: label, code, rule, heading, text, table. */
        IN,
        /** An article that it names. */
        REF,
        /** The language of the text. */
        LANG,
        /** A step of the provision's place: {@code par:1}, {@code let:a}, {@code pt:5}. */
        STEP
    }
}
