package org.nomenlex.read;

import java.text.Normalizer;

/**
 * One character for what sources write in several ways, so that an instruction reads the same wherever it comes from: letters
 * composed, spaces that do not break as spaces, characters without width left out, raised ordinal endings on the line.
 */
final class SourceCharacters {

    private SourceCharacters() {}

    /** The text with its characters made plain; the same text where there is nothing to do, as mostly. */
    static String plain(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.chars().noneMatch(c -> isSpecial((char) c))) {
            return composed;
        }
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            append(composed, i, out);
        }
        return out.toString();
    }

    private static boolean isSpecial(char c) {
        return switch (c) {
            case '\u00a0', '\u2007', '\u2009', '\u202f', '\u00ad', '\u200b', '\u2060', '\u1d49', '\u02b3' -> true;
            default -> false;
        };
    }

    private static void append(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        switch (c) {
            case '\u00a0', '\u2007', '\u2009', '\u202f' -> out.append(' ');
            case '\u00ad' -> out.append(betweenDigits(text, at) ? "-" : "");
            case '\u200b', '\u2060' -> {}
            case '\u1d49' -> out.append('e');
            case '\u02b3' -> out.append('r');
            default -> out.append(c);
        }
    }

    /** A pair of order numbers that is joined by a hyphen which shows at the end of a line alone. */
    private static boolean betweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
