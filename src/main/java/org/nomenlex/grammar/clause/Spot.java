package org.nomenlex.grammar.clause;

import java.util.List;

/**
 * A place as an instruction names it: "après la prestation X", "entre les mots A et B", "in fine".
 *
 * @param kind on which side
 * @param anchors what it is named by: one, two for "entre", none for the start and the end
 */
public record Spot(Kind kind, List<Anchored> anchors) {

    /** "sous la lettre clé et le nombre-coefficient": the end of the value. */
    public static final Spot UNDER_VALUE = new Spot(Kind.UNDER_VALUE, List.of());

    /** The end of the unit. */
    public static final Spot END = new Spot(Kind.END, List.of());

    /** Copies the list. */
    public Spot {
        anchors = List.copyOf(anchors);
    }

    /** On which side of its anchors a place lies. */
    public enum Kind {
        /** après. */
        AFTER,
        /** avant, devant. */
        BEFORE,
        /** entre. */
        BETWEEN,
        /** au début, in limine. */
        START,
        /** à la fin, in fine. */
        END,
        /** sous la lettre clé et le coefficient. */
        UNDER_VALUE
    }
}
