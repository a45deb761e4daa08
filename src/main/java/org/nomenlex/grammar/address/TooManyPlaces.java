package org.nomenlex.grammar.address;

/**
 * A sentence whose enumerations multiply ("aux prestations A, B, ..., aux règles qui suivent C, D, ...") until it names more
 * places than any act does: its enumerators or its punctuation are spoilt, and what it means cannot be told.
 */
public final class TooManyPlaces extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What one sentence may name: some ten times the longest lists of order numbers, in three articles at once. */
    private static final int MOST = 5_000;

    private TooManyPlaces() {
        super("une phrase y nomme plus de " + MOST + " endroits \u00e0 la fois", null, false, false);
    }

    /**
     * Of what is named below each of several places.
     *
     * @throws TooManyPlaces where that is more than an act can mean
     */
    public static void unless(int places, int namedBelow) {
        if ((long) places * namedBelow > MOST) {
            throw new TooManyPlaces();
        }
    }
}
