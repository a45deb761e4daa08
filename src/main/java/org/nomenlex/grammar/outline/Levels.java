package org.nomenlex.grammar.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open levels of a list, outermost first: which of them an enumerator continues ("b)" behind "a)", "4°" behind "3." where
 * the source changed the sign), and which enumerator a mistyped one stands for.
 */
final class Levels {

    /** An open level: the style of its enumerators and the item that stands there now. */
    record Level(@Nullable Enumerator mark, Item item, boolean plain) {}

    private final List<Level> levels = new ArrayList<>();

    /** The opening paragraph. */
    Item root() {
        return levels.get(0).item();
    }

    /** What stands at that level now. */
    Item itemAt(int level) {
        return levels.get(level).item();
    }

    /** The item that opened the list which the enumerator goes on with, where that list says what comes in; null for none. */
    @Nullable
    Item listContinuedBy(Enumerator mark) {
        for (int i = levels.size() - 1; i >= 1; i--) {
            Enumerator open = levels.get(i).mark();
            Item parent = levels.get(i).item().parent();
            if (open != null && sameStyle(open, mark) && mark.rank() == open.rank() + 1) {
                return parent != null && parent.announces() ? parent : null;
            }
        }
        return null;
    }

    /** The innermost level. */
    Level top() {
        return levels.get(levels.size() - 1);
    }

    /** Opens a level below the others. */
    void open(Level level) {
        levels.add(level);
    }

    /** Closes that level and those below it. */
    void closeFrom(int level) {
        levels.subList(level, levels.size()).clear();
    }

    /** Closes the innermost level. */
    void closeTop() {
        levels.remove(levels.size() - 1);
    }

    /** Whether an open level has enumerators of that style. */
    boolean knows(Enumerator mark) {
        return levels.stream().anyMatch(l -> l.mark() != null && sameStyle(l.mark(), mark));
    }

    /** The innermost level that an address on a line of its own opened, -1 where none is open. */
    int addressLevel() {
        int found = -1;
        for (int i = levels.size() - 1; i >= 1 && found < 0; i--) {
            boolean address =
                    levels.get(i).plain() && levels.get(i).item().sentence().isAddress();
            found = address ? i : -1;
        }
        return found;
    }

    /** The rank of the enumerator that stands at that level now. */
    int rankAt(int level) {
        Enumerator mark = levels.get(level).mark();
        return mark == null ? 0 : mark.rank();
    }

    /** Whether nothing but the opening paragraph is open. */
    boolean atRoot() {
        return levels.size() == 1;
    }

    /** Whether the enumerator is the next of an open level. */
    boolean continues(Enumerator mark) {
        return levels.stream()
                .anyMatch(l -> l.mark() != null
                        && (follows(l.mark(), mark)
                                || follows(l.mark(), mark.asLetter())
                                || follows(l.mark(), mark.asRoman())));
    }

    private static boolean follows(Enumerator before, Enumerator mark) {
        boolean dash = before.style() == Enumerator.Style.DASH && mark.style() == Enumerator.Style.DASH;
        return dash
                || sameStyle(before, mark) && mark.rank() > before.rank() && mark.rank() <= before.rank() + 2
                || sameStyle(before, mark)
                        && mark.rank() == before.rank()
                        && !mark.value().equals(before.value());
    }

    private static boolean sameStyle(Enumerator a, Enumerator b) {
        return a.style() == b.style();
    }

    /** "b) ... 1) ... b)": the second "b)" stands for "2)", since its own level has a "b)" already. */
    Enumerator slip(Enumerator mark) {
        Enumerator inner = levels.get(levels.size() - 1).mark();
        boolean repeats = levels.stream()
                .limit(levels.size() - 1)
                .anyMatch(l -> l.mark() != null
                        && sameStyle(l.mark(), mark)
                        && l.mark().value().equals(mark.value()));
        boolean next = inner != null
                && !sameStyle(inner, mark)
                && inner.style() != Enumerator.Style.DASH
                && mark.rank() == inner.rank() + 1;
        return repeats && next ? mark.after(inner) : mark;
    }

    /** "I." behind "H." is a letter, behind nothing a Roman number; so is "i)". */
    Enumerator resolve(Enumerator mark) {
        Enumerator roman = mark.asRoman();
        if (roman.style() != mark.style()) {
            return countsInRoman(mark, roman) ? roman : mark;
        }
        Enumerator letter = mark.asLetter();
        if (letter.style() == mark.style()) {
            return mark;
        }
        for (int i = levels.size() - 1; i >= 0; i--) {
            Enumerator open = levels.get(i).mark();
            if (open != null && open.style() == mark.style()) {
                return mark;
            }
            if (open != null && sameStyle(open, letter) && letter.rank() == open.rank() + 1) {
                return letter;
            }
        }
        return mark;
    }

    private boolean countsInRoman(Enumerator mark, Enumerator roman) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            Enumerator open = levels.get(i).mark();
            if (open != null && sameStyle(open, roman) && roman.rank() == open.rank() + 1) {
                return true;
            }
            if (open != null && sameStyle(open, mark) && mark.rank() == open.rank() + 1) {
                return opensList(i, roman);
            }
        }
        return roman.rank() == 1 && !skips(mark) && !knows(roman);
    }

    /** "h) au § 8 : i) ...; ii) ...": the letter before only leads to a list. */
    private boolean opensList(int level, Enumerator mark) {
        return level == levels.size() - 1
                && mark.rank() == 1
                && Outliner.isHeader(levels.get(level).item());
    }

    /** "g) ...; i) ...": the letter between is missing. */
    private boolean skips(Enumerator letter) {
        Enumerator open = top().mark();
        return open != null
                && sameStyle(open, letter)
                && letter.rank() == open.rank() + 2
                && !Outliner.isHeader(top().item());
    }

    /** The level that the enumerator continues, innermost first; -1 where it opens one. */
    int levelOf(Enumerator mark) {
        int later = -1;
        int same = -1;
        for (int i = levels.size() - 1; i >= 1; i--) {
            Enumerator open = levels.get(i).mark();
            if (open == null || !sameStyle(open, mark)) {
                continue;
            }
            boolean next = mark.rank() == open.rank() + 1
                    || mark.style() == Enumerator.Style.DASH
                    || mark.rank() == open.rank() && !mark.value().equals(open.value());
            if (next) {
                return i;
            }
            later = later < 0 && mark.rank() > open.rank() ? i : later;
            same = same < 0 && mark.rank() == open.rank() ? i : same;
        }
        if (later >= 0 && mark.rank() > 1) {
            return later;
        }
        return same >= 0 && mark.rank() > 1 ? same : flattenedLevelOf(mark);
    }

    /** "4° ..." behind "3. ...": the source made "1." of 1°, 2° and 3°, and a later act added a 4°. */
    int flattenedLevelOf(Enumerator mark) {
        for (int i = levels.size() - 1; i >= 1; i--) {
            Enumerator open = levels.get(i).mark();
            if (open != null && followsFlattened(open, mark)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean followsFlattened(Enumerator before, Enumerator mark) {
        boolean dotThenDegree =
                before.style() == Enumerator.Style.NUMBER_DOT && mark.style() == Enumerator.Style.NUMBER_DEGREE;
        boolean degreeThenDot =
                before.style() == Enumerator.Style.NUMBER_DEGREE && mark.style() == Enumerator.Style.NUMBER_DOT;
        return (dotThenDegree || degreeThenDot) && mark.rank() > before.rank() && mark.rank() <= before.rank() + 2;
    }
}
