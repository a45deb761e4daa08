package org.nomenlex.search;

/**
 * Something that completes what is being typed.
 *
 * @param kind what it is
 * @param text the question, completed
 * @param detail what tells it apart: the label of an order number; empty for words
 */
public record Suggestion(Kind kind, String text, String detail) {

    /** What a suggestion is. */
    public enum Kind {
        /** A word of the law. */
        WORD,
        /** An order number. */
        CODE,
        /** An article. */
        ARTICLE
    }
}
