package org.nomenlex.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.nomenlex.history.Passage;
import org.nomenlex.law.OrderNumber;

/**
 * Which passage of the later text is which of the earlier one: by identity where the consolidation kept it; by the same words;
 * by alike words between the same neighbours.
 */
final class PassagePairs {

    /** From this likeness on, two passages between the same neighbours are one that was edited. */
    private static final double ALIKE = 0.5;

    /** A gap with more pairs than these is a text replaced as a whole; its passages went and came. */
    private static final long GAP = 250_000;

    /** The words that a passage has at least for its move to be worth telling. */
    private static final int MEANINGFUL = 3;

    private final List<Passage> before;
    private final List<Passage> after;

    /** For each later passage its earlier one, or -1. */
    private final int[] earlier;

    /** For each earlier passage its later one, or -1. */
    private final int[] later;

    private final boolean[] stays;

    PassagePairs(List<Passage> before, List<Passage> after) {
        this.before = before;
        this.after = after;
        this.earlier = new int[after.size()];
        this.later = new int[before.size()];
        Arrays.fill(earlier, -1);
        Arrays.fill(later, -1);
        pairBy(Passage::identity);
        if (anyLeft(earlier) && anyLeft(later)) {
            pairBy(Passage::text);
        }
        this.stays = longestInOrder();
        forgetIdleMoves();
        pairAlikeBetweenNeighbours();
    }

    /** The earlier index of a later passage, or -1. */
    int earlier(int index) {
        return earlier[index];
    }

    /** The later index of an earlier passage, or -1. */
    int later(int index) {
        return later[index];
    }

    /** Whether the later passage kept its place among the others. */
    boolean stays(int index) {
        return stays[index];
    }

    private static boolean anyLeft(int[] partners) {
        return Arrays.stream(partners).anyMatch(p -> p < 0);
    }

    /** What stands there more than once is no key: the first "ou" of a list need not be the first one of the other. */
    private static List<String> keys(List<Passage> passages, Function<Passage, String> key) {
        String[] keys = new String[passages.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key.apply(passages.get(i));
            Integer before = first.putIfAbsent(keys[i], i);
            if (before != null) {
                keys[before] = "";
                keys[i] = "";
            }
        }
        return List.of(keys);
    }

    private void pairBy(Function<Passage, String> key) {
        List<String> keysBefore = keys(before, key);
        List<String> keysAfter = keys(after, key);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (later[i] < 0 && !keysBefore.get(i).isEmpty()) {
                places.put(keysBefore.get(i), i);
            }
        }
        for (int j = 0; j < after.size(); j++) {
            Integer i = earlier[j] < 0 ? places.get(keysAfter.get(j)) : null;
            if (i != null) {
                pair(i, j);
            }
        }
    }

    private void pair(int i, int j) {
        earlier[j] = i;
        later[i] = j;
    }

    /** Marks the longest run of pairs that kept their order (patience sorting); the others moved. */
    private boolean[] longestInOrder() {
        int[] tails = new int[after.size()];
        int[] previous = new int[after.size()];
        int length = 0;
        for (int j = 0; j < after.size(); j++) {
            if (earlier[j] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (earlier[tails[middle]] < earlier[j]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            tails[low] = j;
            previous[j] = low == 0 ? -1 : tails[low - 1];
            length = Math.max(length, low + 1);
        }
        boolean[] inOrder = new boolean[after.size()];
        for (int j = length == 0 ? -1 : tails[length - 1]; j >= 0; j = previous[j]) {
            inOrder[j] = true;
        }
        return inOrder;
    }

    /** That a line "ou" moved tells nobody anything: it came here and went there. */
    private void forgetIdleMoves() {
        for (int j = 0; j < after.size(); j++) {
            int i = earlier[j];
            boolean moved = i >= 0 && !stays[j];
            if (moved && after.get(j).kind() != Passage.Kind.CODE && words(after.get(j)) < MEANINGFUL) {
                earlier[j] = -1;
                later[i] = -1;
            }
        }
    }

    private static int words(Passage p) {
        return p.text().strip().split("\\s+").length;
    }

    private void pairAlikeBetweenNeighbours() {
        int start = 0;
        int earlierStart = 0;
        for (int j = 0; j <= after.size(); j++) {
            if (j == after.size() || stays[j]) {
                int earlierEnd = j == after.size() ? before.size() : earlier[j];
                pairAlike(earlierStart, earlierEnd, start, j);
                start = j + 1;
                earlierStart = earlierEnd + 1;
            }
        }
    }

    /** Of all ways to pair the passages of a gap in order, the one with the most likeness in all. */
    private void pairAlike(int earlierStart, int earlierEnd, int start, int end) {
        List<Integer> old = free(later, earlierStart, earlierEnd);
        List<Integer> now = free(earlier, start, end);
        if (old.isEmpty() || now.isEmpty() || (long) old.size() * now.size() > GAP) {
            return;
        }
        double[][] likeness = likeness(old, now);
        double[][] best = new double[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                double together = likeness[i][j] > ALIKE ? likeness[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                stays[now.get(j)] = true;
                pair(old.get(i++), now.get(j++));
            }
        }
    }

    private static List<Integer> free(int[] partner, int start, int end) {
        List<Integer> free = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (partner[i] < 0) {
                free.add(i);
            }
        }
        return free;
    }

    private double[][] likeness(List<Integer> old, List<Integer> now) {
        List<List<String>> words =
                now.stream().map(j -> Words.of(after.get(j).text())).toList();
        double[][] likeness = new double[old.size()][now.size()];
        for (int i = 0; i < old.size(); i++) {
            Passage passage = before.get(old.get(i));
            List<String> own = Words.of(passage.text());
            for (int j = 0; j < now.size(); j++) {
                boolean other = otherServices(passage, after.get(now.get(j)));
                likeness[i][j] = other ? 0 : Words.likeness(own, words.get(j));
            }
        }
        return likeness;
    }

    /** Two lines that print services of other numbers are two services, however alike their labels. */
    private static boolean otherServices(Passage a, Passage b) {
        Set<String> numbers = printed(a);
        return !numbers.isEmpty() && !printed(b).isEmpty() && Collections.disjoint(numbers, printed(b));
    }

    private static Set<String> printed(Passage passage) {
        if (passage.kind() == Passage.Kind.TEXT || passage.kind() == Passage.Kind.RULE) {
            return Set.of();
        }
        return OrderNumber.IN_TEXT
                .matcher(passage.text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
