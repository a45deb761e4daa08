package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The levels of headings, as they follow each other. Headings printed alike stand on one level; where they are numbered
 * ("1/Sang", "2/Urine"), the numbers tell those of one level from those below: a new "1" opens a level, "2/Mycologie" behind
 * "1/Bactériologie", "1/Sang", "2/Urine" goes on with the first.
 */
public final class HeadingLevels {

    /** An open level: how its headings are printed, and the number of the last of them, 0 for none. */
    private record Level(String form, int number) {}

    private final List<Level> open = new ArrayList<>();

    /** Takes the next heading; gives its level, 1 for the outermost. */
    public int enter(String line) {
        String form = Lines.headingClass(line);
        int number = Lines.headingNumber(line);
        int at = number == 0 ? last(form) : numbered(form, number);
        if (at < 0) {
            open.add(new Level(form, number));
            return open.size();
        }
        open.subList(at, open.size()).clear();
        open.add(new Level(form, number));
        return open.size();
    }

    private int last(String form) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).form().equals(form)) {
                return i;
            }
        }
        return -1;
    }

    /** The deepest level of that form with which the number goes on; failing that, the deepest with a smaller number. */
    private int numbered(String form, int number) {
        int smaller = -1;
        for (int i = open.size() - 1; i >= 0; i--) {
            Level level = open.get(i);
            if (level.form().equals(form) && level.number() == number - 1 && number > 1) {
                return i;
            }
            if (level.form().equals(form) && level.number() < number && smaller < 0) {
                smaller = i;
            }
        }
        return smaller;
    }
}
