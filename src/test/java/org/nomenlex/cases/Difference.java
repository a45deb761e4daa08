package org.nomenlex.cases;

import java.util.ArrayList;
import java.util.List;

/** What makes another text of one: lines that go ({@code -}) and come ({@code +}), each run of them behind the line before it. */
final class Difference {

    private final List<String> before;
    private final List<String> after;

    private Difference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<String> of(List<String> before, List<String> after) {
        return new Difference(before, after).lines();
    }

    private List<String> lines() {
        int[][] common = common();
        List<String> lines = new ArrayList<>();
        boolean same = true;
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean equal =
                    i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
            if (!equal && same && i > 0) {
                lines.add("  " + before.get(i - 1));
            }
            same = equal;
            if (equal) {
                i++;
                j++;
            } else if (j >= after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add("- " + before.get(i++));
            } else {
                lines.add("+ " + after.get(j++));
            }
        }
        return lines;
    }

    /** How many lines the rests of the two have in common, from each pair of lines on. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
