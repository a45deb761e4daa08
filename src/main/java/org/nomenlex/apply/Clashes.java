package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;

/**
 * Points of one act that do to the same unit what cannot both be meant: one replaces a paragraph and another repeals it, or
 * puts an alinéa into it. Which of them holds the act does not say: the later one is refused.
 */
final class Clashes {

    private enum What {
        REPLACED,
        REPEALED,
        COMPLETED
    }

    /** What a point did to a unit as a whole. */
    private record Done(What what, Target unit, String point) {}

    private final List<Done> done = new ArrayList<>();

    /** Notes that the point gave the unit a new text. */
    void replaced(Target unit, String point) {
        done.add(new Done(What.REPLACED, unit, point));
    }

    /** Notes that the point took the unit away. */
    void repealed(Target unit, String point) {
        done.add(new Done(What.REPEALED, unit, point));
    }

    /** Notes that the point put something new at the end of the unit. */
    void completed(Target unit, String point) {
        done.add(new Done(What.COMPLETED, unit, point));
    }

    /**
     * Before a unit is replaced or repealed as a whole.
     *
     * @throws CannotApply where another point replaced, repealed or completed it, a part of it, or what it is a part of
     */
    void requireUnchanged(Target unit, boolean repeal) {
        for (Done other : done) {
            boolean beside = other.what() == What.COMPLETED && unit.shape() == Target.Shape.SERVICE && !repeal;
            boolean part = holds(unit, other.unit()) && !beside;
            boolean whole = holds(other.unit(), unit) && other.what() != What.COMPLETED;
            if (whole || part) {
                throw clash(other, !holds(other.unit(), unit));
            }
        }
    }

    /**
     * Before something new is put at the end of a unit.
     *
     * @return whether another point replaced it: what is put there ends the new text
     * @throws CannotApply where another point repealed it, or replaced what it is a part of
     */
    boolean completesNew(Target unit) {
        boolean fresh = false;
        for (Done other : done) {
            boolean same = other.what() == What.REPLACED && holds(unit, other.unit());
            if (other.what() != What.COMPLETED && holds(other.unit(), unit) && !same) {
                throw clash(other, false);
            }
            fresh |= same && holds(other.unit(), unit) && unit.shape() != Target.Shape.SERVICE;
        }
        return fresh;
    }

    /**
     * Before something new is put beside a unit, or at a named place in it.
     *
     * @throws CannotApply where another point replaced or repealed what it is a part of
     */
    void requireStanding(Target unit, boolean whole) {
        for (Done other : done) {
            boolean same = !whole && holds(unit, other.unit());
            if (other.what() != What.COMPLETED && holds(other.unit(), unit) && !same) {
                throw clash(other, false);
            }
        }
    }

    private static CannotApply clash(Done other, boolean part) {
        String unit = part ? "une partie de cette unit\u00e9" : "cette unit\u00e9";
        return new CannotApply(
                switch (other.what()) {
                    case REPEALED ->
                        unit + " dispara\u00eet d\u00e9j\u00e0 par un autre point du m\u00eame acte (" + other.point()
                                + ")";
                    case REPLACED -> told(unit + " est remplac\u00e9e", other);
                    case COMPLETED -> told(unit + " est compl\u00e9t\u00e9e", other);
                });
    }

    private static String told(String what, Done other) {
        return what + " par un autre point du m\u00eame acte (" + other.point() + ") : lequel l'emporte n'est pas dit";
    }

    /** Whether the one is or holds the other; an alinéa never holds the unit of which it is the only one. */
    private static boolean holds(Target outer, Target inner) {
        boolean starts = outer.from() < inner.from() || outer.from() == inner.from() && outer.start() <= inner.start();
        return starts && outer.to() >= inner.to();
    }
}
