package org.nomenlex.history;

/**
 * Words that a version no longer has, and who took them.
 *
 * @param passage the identity of the passage in which they stood
 * @param from where they began in the passage as it was in the version before; 0 for a passage that went whole
 * @param to where they ended, exclusive; {@link #WHOLE} for a passage that went whole
 * @param by the operation that took them
 */
public record Departure(String passage, int from, int to, Provenance by) {

    /** The end of a passage that went whole. */
    public static final int WHOLE = Integer.MAX_VALUE;

    /** Of a passage that went whole. */
    public static Departure whole(String passage, Provenance by) {
        return new Departure(passage, 0, WHOLE, by);
    }

    /** Whether the passage went whole. */
    public boolean isWhole() {
        return to == WHOLE;
    }

    /** How far the words are from others of the passage; 0 where they overlap. */
    int distance(int start, int end) {
        return Math.max(0, Math.max(from - end + 1, start - to + 1));
    }
}
