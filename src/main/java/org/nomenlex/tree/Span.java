package org.nomenlex.tree;

/**
 * A run of characters of one line.
 *
 * @param line the index of the line
 * @param start the first character
 * @param end behind the last character
 */
public record Span(int line, int start, int end) {

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return end <= start;
    }
}
