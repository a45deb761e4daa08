package org.nomenlex.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Key letters and coefficients (<i>valeur relative</i>) at the end of a label: {@code . . . . . N 270},
 * {@code L 1860 + P 77}, {@code R 17,5}, glued {@code K180}.
 */
public final class Values {

    /** Example: {@code K 60}, {@code R 17,5}, {@code K180}, {@code NIC 45}. */
    private static final String ONE = "[A-Z]{1,3}\\s?\\d+(?:[.,]\\d+)*";

    private static final String MANY = ONE + "(?:\\s*[+x]\\s*" + ONE + ")*";

    /** A whole text that is a value: {@code C 12 + Q 30}. */
    private static final Pattern WHOLE = Pattern.compile("\\s*=?\\s*(" + MANY + ")\\s*[*.;]*\\s*");

    /** A value behind leader dots or columns of space. */
    private static final Pattern LED =
            Pattern.compile("(\\s*(?:(?:\\.\\s?){3,}|\u2026+)\\s*|\\s{2,}|\\t)(" + MANY + ")\\s*[*.;]*\\s*$");

    /** A value behind a single space. */
    private static final Pattern PLAIN = Pattern.compile("(\\s+(?:=\\s*)?)(" + MANY + ")\\s*[*.;]*\\s*$");

    /** A value that the source runs into the last word of the wording: {@code S 416} of "moins de 65 ansS 416". */
    private static final Pattern JOINED =
            Pattern.compile("(?<=\\p{Ll}{2})()([A-Z]\\s\\d+(?:[.,]\\d+)?)\\s*[*.;]*\\s*$");

    /** Leader dots with nothing behind them: a service without a value. */
    private static final Pattern EMPTY = Pattern.compile("(\\s*(?:\\.\\s?){4,}|\\s*\u2026+)()\\s*$");

    private Values() {}

    /**
     * Where the value stands in a label.
     *
     * @param leader where the leader dots or spaces before it start: the end of the wording
     * @param start where the value starts
     * @param end where it ends
     */
    public record Found(int leader, int start, int end) {
        /** Whether there is a value at all. */
        public boolean present() {
            return end > start;
        }
    }

    /** Finds the value at the end of a line; without one, the wording ends where the line does. */
    public static Found in(String line) {
        for (Pattern pattern : new Pattern[] {LED, PLAIN, JOINED, EMPTY}) {
            Matcher m = pattern.matcher(line);
            if (m.find()) {
                return new Found(m.start(1), m.start(2), m.end(2));
            }
        }
        int end = line.stripTrailing().length();
        return new Found(end, end, end);
    }

    /** Whether the text is a value and nothing else. */
    public static boolean isValue(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Whether two values say the same: {@code K180} and {@code K 180}. */
    public static boolean same(String a, String b) {
        return squeezed(a).equals(squeezed(b));
    }

    private static String squeezed(String value) {
        return value.replaceAll("[\\s.;=|]", "").replace(',', '.');
    }
}
