package org.nomenlex.source.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two texts compared word by word. White space, line breaks, quotes, the form of apostrophes and dashes, leader dots and
 * Markdown marks do not count; everything else does: accents, capitals, punctuation.
 *
 * @param same how many words agree
 * @param words how many words the longer text has
 * @param differences where they differ, in the order of the text
 */
public record WordComparison(int same, int words, List<Difference> differences) {

    /**
     * A place where the texts differ.
     *
     * @param before the words that stand before it in both
     * @param left the words of the first text, empty where it has none
     * @param right the words of the second text, empty where it has none
     */
    public record Difference(String before, String left, String right) {
        /** {@code ... des suppléments [K 30 | K 50]}. */
        @Override
        public String toString() {
            return (before.isEmpty() ? "" : "... " + before + " ") + "[" + left + " | " + right + "]";
        }
    }

    /** Quotes, Markdown marks, leader dots. */
    private static final Pattern IGNORED = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb\"`*_|]|(?:\\. ?){3,}");

    private static final Pattern PUNCTUATION = Pattern.compile("\\s*([;:,.()])\\s*");

    private static final int CONTEXT = 4;

    /** More differing words than this on either side are told as one difference, not taken apart. */
    private static final int LARGEST = 6_000;

    /** Copies the list. */
    public WordComparison {
        differences = List.copyOf(differences);
    }

    /** Compares the paragraphs of two texts. */
    public static WordComparison of(List<String> left, List<String> right) {
        return compare(words(left), words(right));
    }

    /** The part of the words that agree, 0 to 1; 1 where both texts are empty. */
    public double agreement() {
        return words == 0 ? 1 : (double) same / words;
    }

    /** Whether the texts say the same. */
    public boolean equal() {
        return differences.isEmpty();
    }

    private static List<String> words(List<String> paragraphs) {
        String text = Normalizer.normalize(String.join("\n", paragraphs), Normalizer.Form.NFC)
                .replaceAll("[\u2019\u2018]", "'")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replaceAll("[\u00a0\u202f]", " ");
        text = IGNORED.matcher(text).replaceAll(" ").replaceAll("[\u2013\u2014]", "-");
        text = PUNCTUATION.matcher(text.replaceAll("\\s*-\\s*(?=\\d)", "-")).replaceAll(" $1 ");
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static WordComparison compare(List<String> a, List<String> b) {
        int start = 0;
        while (start < a.size() && start < b.size() && a.get(start).equals(b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.size(), b.size()) - start
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        Middle middle = new Middle(a, b, start, a.size() - end, b.size() - end);
        int same = start + end + middle.same();
        return new WordComparison(same, Math.max(a.size(), b.size()), middle.differences);
    }

    /** What lies between the common start and the common end, by the longest common sequence. */
    private static final class Middle {
        private final List<String> a;
        private final List<String> b;
        private final List<Difference> differences = new ArrayList<>();
        private final int same;

        Middle(List<String> a, List<String> b, int start, int endA, int endB) {
            this.a = a;
            this.b = b;
            int n = endA - start;
            int m = endB - start;
            if (n > LARGEST || m > LARGEST || n == 0 || m == 0) {
                add(start, endA, start, endB);
                same = 0;
                return;
            }
            same = walk(lengths(start, n, m), start, n, m);
        }

        int same() {
            return same;
        }

        private int[][] lengths(int start, int n, int m) {
            int[][] length = new int[n + 1][m + 1];
            for (int i = n - 1; i >= 0; i--) {
                for (int j = m - 1; j >= 0; j--) {
                    length[i][j] = a.get(start + i).equals(b.get(start + j))
                            ? length[i + 1][j + 1] + 1
                            : Math.max(length[i + 1][j], length[i][j + 1]);
                }
            }
            return length;
        }

        private int walk(int[][] length, int start, int n, int m) {
            int i = 0;
            int j = 0;
            int fromI = 0;
            int fromJ = 0;
            while (i < n && j < m) {
                if (a.get(start + i).equals(b.get(start + j))) {
                    add(start + fromI, start + i, start + fromJ, start + j);
                    fromI = ++i;
                    fromJ = ++j;
                } else if (length[i + 1][j] >= length[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            add(start + fromI, start + n, start + fromJ, start + m);
            return length[0][0];
        }

        private void add(int fromA, int toA, int fromB, int toB) {
            if (fromA < toA || fromB < toB) {
                String before = String.join(" ", a.subList(Math.max(0, fromA - CONTEXT), fromA));
                differences.add(new Difference(
                        before, String.join(" ", a.subList(fromA, toA)), String.join(" ", b.subList(fromB, toB))));
            }
        }
    }
}
