package org.nomenlex.export.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Characters of a line that are read in one direction (Unicode Standard Annex 9).
 *
 * @param from the first, in the order in which they are read
 * @param to behind the last
 * @param rightToLeft whether the first stands at the right
 */
record Direction(int from, int to, boolean rightToLeft) {

    /** Signs that look the other way where they are read from right to left. */
    private static final Map<Integer, Integer> MIRRORED = Map.of(
            (int) '(', (int) ')', (int) ')', (int) '(', (int) '[', (int) ']', (int) ']', (int) '[', (int) '<',
            (int) '>', (int) '>', (int) '<', (int) '{', (int) '}', (int) '}', (int) '{', 0xAB, 0xBB, 0xBB, 0xAB);

    /**
     * The stretches of a line, in the order in which they are read and seen. One that holds anything read from right to left
     * has its parts in the order in which they are seen from the left, numbers in it too.
     */
    static List<List<Direction>> of(int[] characters, int from, int to) {
        String text = new String(characters, from, to - from);
        char[] units = text.toCharArray();
        if (!Bidi.requiresBidi(units, 0, units.length)) {
            return List.of(List.of(new Direction(from, to, false)));
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<List<Direction>> stretches = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            int end = run + 1;
            while (bidi.getRunLevel(run) > 0 && end < bidi.getRunCount() && bidi.getRunLevel(end) > 0) {
                end++;
            }
            stretches.add(asSeen(bidi, run, end, text, from));
            run = end - 1;
        }
        return stretches;
    }

    private static List<Direction> asSeen(Bidi bidi, int first, int end, String text, int from) {
        byte[] levels = new byte[end - first];
        Direction[] runs = new Direction[end - first];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(first + i);
            int start = from + text.codePointCount(0, bidi.getRunStart(first + i));
            int limit = from + text.codePointCount(0, bidi.getRunLimit(first + i));
            runs[i] = new Direction(start, limit, levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return List.of(runs);
    }

    int length() {
        return to - from;
    }

    /** Where the character stands that is seen at a place, counted from the left. */
    int place(int seenAt) {
        return rightToLeft ? to - 1 - seenAt : from + seenAt;
    }

    /** What is seen there. */
    int seen(int seenAt, int[] characters) {
        int character = characters[place(seenAt)];
        return rightToLeft ? MIRRORED.getOrDefault(character, character) : character;
    }
}
