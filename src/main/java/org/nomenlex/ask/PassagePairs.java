package org.nomenlex.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nomenlex.history.Passage;

/**
 * Which passage of the later text is which of the earlier one: by identity where the consolidation kept it; by the same words;
 * by alike words between the same neighbours.
 */
final class PassagePairs {

    /** From this likeness on, two passages between the same neighbours are one that was edited. */
    private static final double ALIKE = 0.5;

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
        pairBy(keys(before, true), keys(after, true));
        pairBy(keys(before, false), keys(after, false));
        this.stays = longestInOrder();
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

    private static List<String> keys(List<Passage> passages, boolean byIdentity) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (Passage p : passages) {
            String key = byIdentity ? p.identity() : p.text();
            keys.add(key.isEmpty() ? "" : key + "\u0000" + seen.merge(key, 1, Integer::sum));
        }
        return keys;
    }

    private void pairBy(List<String> keysBefore, List<String> keysAfter) {
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

    private void pairAlike(int earlierStart, int earlierEnd, int start, int end) {
        int from = start;
        for (int i = earlierStart; i < earlierEnd; i++) {
            if (later[i] >= 0) {
                continue;
            }
            List<String> words = Words.of(before.get(i).text());
            int best = -1;
            double likeness = ALIKE;
            for (int j = from; j < end; j++) {
                double l = earlier[j] >= 0
                        ? 0
                        : Words.likeness(words, Words.of(after.get(j).text()));
                if (l > likeness) {
                    best = j;
                    likeness = l;
                }
            }
            if (best >= 0) {
                pair(i, best);
                stays[best] = true;
                from = best + 1;
            }
        }
    }
}
