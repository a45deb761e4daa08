package org.nomenlex.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its typography folded away, so that words compare equal however they are set: quotes, apostrophes, dashes and
 * spaces of one form, no leader dots, no spaces around punctuation and within a pair of order numbers. Every folded
 * character knows where it comes from.
 */
public final class Folded {

    /** The first letter with an accent. */
    private static final char LATIN = '\u00c0';

    /** The letters from U+00C0 to U+00FF without theirs: long articles are folded often, and Unicode's tables take their time. */
    private static final String UNACCENTED = "AAAAAA\u00c6CEEEEIIII\u00d0NOOOOO\u00d7\u00d8UUUUY\u00de\u00df"
            + "aaaaaa\u00e6ceeeeiiii\u00f0nooooo\u00f7\u00f8uuuuy\u00fey";

    private final StringBuilder out;
    private int[] from;
    private int[] to;

    private Folded(int length) {
        out = new StringBuilder(length);
        from = new int[length];
        to = new int[length];
    }

    /** How far folding goes. */
    public enum Depth {
        /** Typography only. */
        TYPOGRAPHY,
        /** Quotes go as well. */
        NO_QUOTES,
        /** Quotes and accents go: for preformatted blocks, which lost them. */
        NO_ACCENTS
    }

    /** Folds a text. */
    public static Folded of(String text, Depth depth) {
        Folded folded = new Folded(Math.max(16, text.length()));
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int leader = isPlain(c) ? i : leaderEnd(text, i);
            if (leader > i) {
                folded.space(i, leader);
                i = leader;
            } else {
                folded.add(c, i, depth);
                i++;
            }
        }
        folded.trim();
        return folded;
    }

    /** Most characters are nothing that folding knows of, and begin no run of dots. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    /** Where a run of leader dots (". . . . .", "....", "…") that starts there ends; the start itself where none does. */
    private static int leaderEnd(String text, int start) {
        int dots = 0;
        int end = start;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '.') {
                dots++;
                end = i + 1;
            } else if (c == '\u2026') {
                dots += 3;
                end = i + 1;
            } else if (!isSpace(c) || i > end) {
                break;
            }
            i++;
        }
        return dots >= 3 ? end : start;
    }

    private void add(char c, int at, Depth depth) {
        if (isPlain(c)) {
            put(c, at);
            return;
        }
        switch (c) {
            case '\u2019', '\u2018', '\u00b4', '`' -> put('\'', at);
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '"' -> quote(at, depth);
            case '\u2013', '\u2014', '\u2011', '\u2010', '\u2212' -> put('-', at);
            case '\u0153' -> two("oe", at);
            case '\u0152' -> two("OE", at);
            case '\u00ba' -> put('\u00b0', at);
            case '\u00ad' -> {
                // A soft hyphen is no character of the text.
            }
            default -> {
                if (isSpace(c)) {
                    space(at, at + 1);
                } else {
                    put(depth == Depth.NO_ACCENTS ? unaccented(c) : c, at);
                }
            }
        }
    }

    private void quote(int at, Depth depth) {
        if (depth == Depth.TYPOGRAPHY) {
            put('"', at);
        }
    }

    private void two(String letters, int at) {
        put(letters.charAt(0), at);
        put(letters.charAt(1), at);
    }

    private void space(int start, int end) {
        if (!out.isEmpty() && last() != ' ' && !glues(last())) {
            append(' ', start, end);
        }
    }

    private void put(char c, int at) {
        if (!out.isEmpty() && last() == ' ') {
            char beforeSpace = out.length() > 1 ? out.charAt(out.length() - 2) : ' ';
            boolean pair = c == '-' && Character.isDigit(beforeSpace);
            boolean afterPair = beforeSpace == '-' && Character.isDigit(c) && digitBeforeHyphen();
            if (glues(c) || pair || afterPair) {
                out.setLength(out.length() - 1);
            }
        }
        append(c, at, at + 1);
    }

    private boolean digitBeforeHyphen() {
        return out.length() > 2 && Character.isDigit(out.charAt(out.length() - 3));
    }

    /** Characters around which spaces do not count. */
    private static boolean glues(char c) {
        return c == ';' || c == ':' || c == ',' || c == '.' || c == '(' || c == ')' || c == '"' || c == '|';
    }

    private void append(char c, int start, int end) {
        if (out.length() == from.length) {
            from = Arrays.copyOf(from, from.length * 2);
            to = Arrays.copyOf(to, to.length * 2);
        }
        from[out.length()] = start;
        to[out.length()] = end;
        out.append(c);
    }

    private char last() {
        return out.charAt(out.length() - 1);
    }

    private void trim() {
        if (!out.isEmpty() && last() == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    private static char unaccented(char c) {
        if (c < LATIN) {
            return c;
        }
        if (c < LATIN + UNACCENTED.length()) {
            return UNACCENTED.charAt(c - LATIN);
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return decomposed.charAt(0);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    /** The folded text. */
    public String text() {
        return out.toString();
    }

    /** Where in the source the folded character comes from. */
    public int start(int index) {
        return from[index];
    }

    /** Behind the source of the folded character. */
    public int end(int index) {
        return to[index];
    }

    /** Whether two texts say the same in the same words, typography aside. */
    public static boolean same(String a, String b) {
        return of(a, Depth.NO_QUOTES).text().equals(of(b, Depth.NO_QUOTES).text());
    }
}
