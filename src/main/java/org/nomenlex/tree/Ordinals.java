package org.nomenlex.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.law.ArticleNumber;

/** The order of enumerators of one style: 1, 2, 2bis, 3; a, b; I, II; 6.1, 6.2. */
public final class Ordinals {

    /** Examples: {@code 4}, {@code 4bis}, {@code 4/1}. */
    private static final Pattern NUMBER = Pattern.compile("(\\d+)([a-z]*)(?:/(\\d+))?");

    /** Examples: {@code a}, {@code fbis}. */
    private static final Pattern LETTER = Pattern.compile("([a-z])(\\1?)((?:[a-z]{3,})?)");

    private Ordinals() {}

    /** The rank of an enumerator among those of its style; a suffix counts little, the next number 1000. */
    public static int rank(Style style, String value) {
        return switch (style) {
            case DASH -> 0;
            case LETTER -> letter(value);
            case CAPITAL -> value.isEmpty() ? 0 : (value.charAt(0) - 'A' + 1) * 1000 + behind(value.substring(1));
            case ROMAN -> roman(value) * 1000;
            case DOTTED -> dotted(value);
            default -> number(value);
        };
    }

    /** Whether it is the first of its kind: 1, a, A, I, 6.1. */
    public static boolean isFirst(Style style, String value) {
        int rank = rank(style, value);
        return style == Style.DASH || (style == Style.DOTTED ? rank % 1000 == 1 : rank == 1000);
    }

    private static int number(String value) {
        Matcher m = NUMBER.matcher(value);
        if (!m.matches() || m.group(1).length() > 5) {
            return Integer.MAX_VALUE / 2;
        }
        int slash = m.group(3) == null ? 0 : slash(m.group(3));
        return Integer.parseInt(m.group(1)) * 1000 + suffix(m.group(2)) + slash;
    }

    /** "/1" comes behind every "bis". */
    private static int slash(String number) {
        return 20 + Math.min(900, Integer.parseInt(number));
    }

    /** What follows a capital: "bis", "/1". */
    private static int behind(String rest) {
        return rest.startsWith("/") ? slash(rest.substring(1)) : suffix(rest);
    }

    private static int letter(String value) {
        Matcher m = LETTER.matcher(value);
        if (!m.matches()) {
            return Integer.MAX_VALUE / 2;
        }
        int letter = m.group(1).charAt(0) - 'a' + 1 + (m.group(2).isEmpty() ? 0 : 26);
        return letter * 1000 + suffix(m.group(3));
    }

    private static int dotted(String value) {
        String[] parts = value.split("\\.");
        return Integer.parseInt(parts[parts.length - 1]);
    }

    private static int suffix(String latin) {
        int index = ArticleNumber.SUFFIXES.indexOf(latin);
        return index < 0 ? 500 : index;
    }

    private static int roman(String value) {
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = digit(value.charAt(i));
            boolean subtract = i + 1 < value.length() && digit(value.charAt(i + 1)) > digit;
            sum += subtract ? -digit : digit;
        }
        return sum;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 0;
        };
    }
}
