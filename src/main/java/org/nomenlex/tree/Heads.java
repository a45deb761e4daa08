package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the enumerators with which a line starts: "Art. 60. § 1er. a) ..." has three. */
public final class Heads {

    private static final String LATIN =
            "(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|nonies|decies|undecies|duodecies)";

    /** Examples: {@code Art. 60.}, {@code Article 24bis.}, {@code Art. 36,}, {@code Art. N1.}, {@code Art. 17quater § 1er}. */
    private static final Pattern ARTICLE = Pattern.compile("Art(?:icle|ikel|\\.)\\s*(\\d+(?:er)?(?:\\s?" + LATIN
            + ")?(?:/\\d+)*)\\s*(?:[.,]\\s*|$|(?=\u00a7))(?:-\\s+)?");

    /** Examples: {@code § 1er.}, {@code § 4bis.}, {@code § 4/1.}; not "§ 2, b)" within a sentence. */
    private static final Pattern PARAGRAPH = Pattern.compile("\u00a7\\s*(\\d+(?:er)?(?:\\s?" + LATIN
            + ")?(?:/\\d+)*)\\s*(?:[.:]\\s*|-\\s+|$|\\s(?=\\p{Lu}|\\d+[\u00b0.]))");

    /** Examples: {@code 6.3.}, {@code 1.1.2}. */
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})+)(?:\\.?(?:\\s+|$)|\\)\\s*|\\.(?=\\p{L}))");

    /** Examples: {@code 1°}, {@code 4°bis}, {@code 1.}, {@code 3bis.}. */
    private static final Pattern POINT = Pattern.compile("(\\d{1,3})\\s?(" + LATIN + ")?(?:\\s?\u00b0\\s?(" + LATIN
            + "\\b)?(?:/(\\d+))?\\.?\\s*|\\.\\s?(" + LATIN + "\\b)?\\.?(?:\\s+|$))");

    /** Examples: {@code 1)}, {@code 3bis)}. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:" + LATIN + ")?)\\)\\s*");

    /** Examples: {@code a)}, {@code f)bis}, {@code abis)}, {@code aa)}. */
    private static final Pattern LETTER =
            Pattern.compile("(([a-z])\\2?)\\s?(" + LATIN + ")?\\)\\s?(?:(" + LATIN + ")\\b\\)?)?\\s*");

    /** Example: {@code a. }. */
    private static final Pattern LETTER_DOT = Pattern.compile("([a-z])\\.(?:\\s+|$)");

    /** Examples: {@code II.}, {@code I)}. */
    private static final Pattern ROMAN = Pattern.compile("([IVXL]+)(?:\\.\\s?-?|\\)|\\s?-)(?:\\s+|$)");

    /** Examples: {@code A.}, {@code E.-}, {@code B)}, {@code B/1.}. */
    private static final Pattern CAPITAL =
            Pattern.compile("([A-Z])(" + LATIN + "|/\\d{1,3})?(?:\\.\\s?-?|\\))(?:\\s+|$)");

    /** Examples: {@code - }, {@code – }. */
    private static final Pattern DASH = Pattern.compile("[-\u2013\u2014\u2022](?:\\s+|(?=\\p{L}))");

    private Heads() {}

    /** The enumerators at the start of a line, outermost first. */
    public static List<Head> of(String line) {
        if (Lines.isLoneNumber(line)) {
            String value = line.strip().replaceAll("[.)\u00b0\\s]", "");
            return List.of(new Head(Style.POINT, value, 0, line.length(), sign(line)));
        }
        List<Head> heads = new ArrayList<>();
        int at = 0;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        Head head = next(line, at, heads);
        while (head != null && head.end() > at) {
            heads.add(head);
            at = head.end();
            head = head.style() == Style.DASH ? null : next(line, at, heads);
        }
        return List.copyOf(heads);
    }

    private static @Nullable Head next(String line, int at, List<Head> before) {
        if (before.isEmpty()) {
            Head article = simple(ARTICLE, Style.ARTICLE, line, at);
            if (article != null) {
                return article;
            }
            Head dash = dash(line, at);
            if (dash != null) {
                return dash;
            }
        }
        if (before.stream().allMatch(h -> h.style() == Style.ARTICLE)) {
            Head paragraph = simple(PARAGRAPH, Style.PARAGRAPH, line, at);
            if (paragraph != null) {
                return paragraph;
            }
        }
        Head numbered = numbered(line, at);
        return numbered != null ? numbered : lettered(line, at);
    }

    private static @Nullable Head numbered(String line, int at) {
        Head dotted = simple(DOTTED, Style.DOTTED, line, at);
        if (dotted != null) {
            return dotted;
        }
        Matcher point = matcher(POINT, line, at);
        if (point.lookingAt()) {
            String suffix = first(point.group(2), point.group(3), point.group(5));
            String slash = point.group(4) == null ? "" : "/" + point.group(4);
            return new Head(Style.POINT, point.group(1) + suffix + slash, at, point.end(), sign(point.group()));
        }
        return simple(NUMBER, Style.NUMBER, line, at);
    }

    private static @Nullable Head lettered(String line, int at) {
        Matcher letter = matcher(LETTER, line, at);
        if (letter.lookingAt()) {
            String value = letter.group(1) + first(letter.group(3), letter.group(4));
            return new Head(Style.LETTER, value, at, letter.end(), ')');
        }
        Head dotted = simple(LETTER_DOT, Style.LETTER, line, at);
        if (dotted != null) {
            return dotted;
        }
        Head roman = simple(ROMAN, Style.ROMAN, line, at);
        if (roman != null) {
            return roman;
        }
        Matcher capital = matcher(CAPITAL, line, at);
        return capital.lookingAt() ? head(Style.CAPITAL, capital.group(1) + first(capital.group(2)), capital) : null;
    }

    private static @Nullable Head dash(String line, int at) {
        Matcher m = matcher(DASH, line, at);
        return m.lookingAt() ? new Head(Style.DASH, "", at, m.end(), '.') : null;
    }

    private static @Nullable Head simple(Pattern pattern, Style style, String line, int at) {
        Matcher m = matcher(pattern, line, at);
        return m.lookingAt() ? head(style, plain(m.group(1)), m) : null;
    }

    private static Head head(Style style, String value, Matcher m) {
        return new Head(style, value, m.start(), m.end(), sign(m.group()));
    }

    private static char sign(String printed) {
        if (printed.indexOf(')') >= 0) {
            return ')';
        }
        return printed.indexOf('\u00b0') >= 0 ? '\u00b0' : '.';
    }

    /** "1er" is 1, "1erbis" is 1bis, "24 bis" is 24bis. */
    private static String plain(String value) {
        String joined = value.replaceAll("\\s", "");
        return caseKept(joined.replaceFirst("^(\\d+)er", "$1"));
    }

    private static String caseKept(String value) {
        return Character.isDigit(value.charAt(0)) ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return "";
    }

    private static Matcher matcher(Pattern pattern, String line, int at) {
        return pattern.matcher(line).region(at, line.length());
    }
}
