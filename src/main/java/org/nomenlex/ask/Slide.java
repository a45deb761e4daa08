package org.nomenlex.ask;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves an edit where a reader expects it. "A B B" made of "A B" has come by either B; of all equal places the one is taken
 * that starts and ends where a sentence or a word does.
 */
final class Slide {

    private Slide() {}

    /** The same edits at their best places; edits that both take and give stay where they are. */
    static List<Words.Edit> toWordBoundaries(List<Words.Edit> edits, List<String> before, List<String> after) {
        List<Words.Edit> slid = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < edits.size(); i++) {
            Words.Edit e = edits.get(i);
            int end = i + 1 < edits.size() ? edits.get(i + 1).beforeStart() : before.size();
            int shift = shift(e, before, after, free - e.beforeStart(), end - e.beforeEnd());
            Words.Edit moved = new Words.Edit(
                    e.beforeStart() + shift, e.beforeEnd() + shift, e.afterStart() + shift, e.afterEnd() + shift);
            slid.add(moved);
            free = moved.beforeEnd();
        }
        return slid;
    }

    private static int shift(Words.Edit e, List<String> before, List<String> after, int least, int most) {
        if (e.beforeStart() == e.beforeEnd()) {
            return best(after, e.afterStart(), e.afterEnd(), least, most);
        }
        if (e.afterStart() == e.afterEnd()) {
            return best(before, e.beforeStart(), e.beforeEnd(), least, most);
        }
        return 0;
    }

    private static int best(List<String> tokens, int start, int end, int least, int most) {
        int first = 0;
        while (first > least && tokens.get(start + first - 1).equals(tokens.get(end + first - 1))) {
            first--;
        }
        int best = first;
        int bestScore = -1;
        for (int shift = first; shift <= most; shift++) {
            if (shift > first && !tokens.get(start + shift - 1).equals(tokens.get(end + shift - 1))) {
                break;
            }
            int score = score(tokens, start + shift) + score(tokens, end + shift);
            if (score >= bestScore) {
                best = shift;
                bestScore = score;
            }
        }
        return best;
    }

    /** How good a place is to cut: behind a sentence best, then behind a blank, then beside anything but letters. */
    private static int score(List<String> tokens, int cut) {
        if (cut == 0 || cut == tokens.size()) {
            return 5;
        }
        String left = tokens.get(cut - 1);
        String right = tokens.get(cut);
        if (left.isBlank()) {
            return cut > 1 && isStop(tokens.get(cut - 2)) ? 5 : 3;
        }
        if (isStop(left)) {
            return 4;
        }
        return right.isBlank() ? 2 : 1;
    }

    static boolean isStop(String token) {
        return token.equals(".") || token.equals(";") || token.equals(":");
    }
}
