package org.nomenlex.tree;

import org.jspecify.annotations.Nullable;

/** Which open unit an enumerator goes on from: "c)" from "b)", "2.2" from "2.1", though units inside these are still open. */
final class Numbering {

    private Numbering() {}

    /** The open unit that the head follows most closely; null where it follows none. */
    static @Nullable Unit nearest(Unit open, Head head) {
        Unit best = null;
        int bestGap = Integer.MAX_VALUE;
        for (Unit unit = open; unit != null; unit = unit.parent()) {
            int gap = gap(unit.head(), head);
            if (gap < bestGap) {
                best = unit;
                bestGap = gap;
            }
        }
        return best;
    }

    /** The open unit whose enumeration the head goes on with, or null where it opens one. */
    static @Nullable Unit siblingFor(Unit open, Head head, boolean announced) {
        boolean first = Ordinals.isFirst(head.style(), head.value());
        if (first && announced) {
            return null;
        }
        Unit best = nearest(open, head);
        if (best == null && first && head.style() != Style.DOTTED) {
            return sameStyle(open, head);
        }
        return best == null && head.style() == Style.DOTTED ? otherStem(open, head) : best;
    }

    /** "2.1" behind "1.2" goes on beside it, unless a "2." is open above. */
    private static @Nullable Unit otherStem(Unit open, Head head) {
        String stem = prefix(head.value());
        Unit beside = null;
        for (Unit unit = open; unit != null; unit = unit.parent()) {
            if (unit.head().value().equals(stem)
                    || unit.head().style() == Style.CAPITAL
                    || unit.head().style() == Style.ROMAN) {
                return beside != null && unit.head().value().equals(stem) ? null : beside;
            }
            boolean deep = unit.head().style() == Style.DOTTED && parts(unit.head()) == parts(head);
            beside = deep ? unit : beside;
        }
        return beside;
    }

    private static int parts(Head dotted) {
        return dotted.value().split("\\.").length;
    }

    private static @Nullable Unit sameStyle(Unit open, Head head) {
        // A second "1." without a new sentence before it starts a list of its own beside the first.
        for (Unit unit = open; unit != null; unit = unit.parent()) {
            if (unit.head().style() == head.style() && isSecondList(unit, head)) {
                return unit;
            }
        }
        return null;
    }

    /** "A)" under "F." is no second list of divisions; numbers are printed now 1., now 1°. */
    private static boolean isSecondList(Unit unit, Head head) {
        boolean alike = head.style() == Style.POINT || unit.head().sign() == head.sign();
        return alike && !Ordinals.isFirst(unit.head().style(), unit.head().value());
    }

    /** How far the head is behind the unit's in one enumeration; the largest number where it cannot be of it. */
    static int gap(Head before, Head after) {
        if (before.style() != after.style()) {
            return Integer.MAX_VALUE;
        }
        if (before.style() == Style.DASH) {
            return 0;
        }
        if (before.style() == Style.DOTTED && !prefix(before.value()).equals(prefix(after.value()))) {
            return Integer.MAX_VALUE;
        }
        int gap = Ordinals.rank(after.style(), after.value()) - Ordinals.rank(before.style(), before.value());
        if (gap <= 0) {
            return Integer.MAX_VALUE;
        }
        // Behind "B. ... A) ... B) ..." a "C." goes on with the divisions printed like it.
        return before.sign() == after.sign() ? gap : gap + 1;
    }

    private static String prefix(String dotted) {
        return dotted.substring(0, dotted.lastIndexOf('.'));
    }

    /** "I." is a Roman number, unless an "H." is open; "C." and "V." as what is open tells. */
    static Head settled(Unit open, Head head) {
        if (head.style() != Style.ROMAN) {
            return head;
        }
        boolean single = head.value().length() == 1;
        for (Unit unit = open; unit != null; unit = unit.parent()) {
            boolean capital = unit.head().style() == Style.CAPITAL;
            if (single
                    && capital
                    && unit.head().value().charAt(0) + 1 == head.value().charAt(0)) {
                return new Head(Style.CAPITAL, head.value(), head.start(), head.end(), head.sign());
            }
        }
        return head;
    }
}
