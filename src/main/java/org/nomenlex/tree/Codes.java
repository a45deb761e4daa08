package org.nomenlex.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Order numbers as they stand in lines: {@code 453574-453585}, {@code 682010 - 682021}, {@code 589735}. */
public final class Codes {

    /** An order number or pair within a text, never a part of a longer number. */
    public static final Pattern CODE = Pattern.compile("(?<![\\d/])\\d{6}(?:\\s*[-\u2013\u2014]\\s*\\d{6})*(?![\\d])");

    /** A line that holds nothing else: {@code 354336 - 354340}, {@code * 371556}. */
    private static final Pattern ALONE = Pattern.compile("[\\s*\u00b0+]*(" + CODE + ")[\\s*\u00b0.;,]*");

    /** The second number of a pair that has no first: {@code - 469700}. */
    private static final Pattern UNPAIRED = Pattern.compile("\\s*[-\u2013\u2014]\\s*(\\d{6})\\s*");

    /** Words with which a sentence or a list goes on behind an order number; a wording starts with none of them. */
    private static final String GOES_ON =
            "(?:et|ou|\u00e0|sont|est|ne|en|of|tot|zijn|is|mag|mogen|kan|kunnen|worden|wordt)(?:\\s|$)|n'";

    /** A line that holds order numbers and nothing else: {@code 683034, 683056 et 683071.} */
    private static final Pattern ONLY = Pattern.compile("\\s*(?:(?:et|ou|en|of)\\s)?" + CODE
            + "(?:(?:[\\s,;]|\\b(?:et|ou|\u00e0|en|of|tot)\\b)+" + CODE + ")*[\\s,;.]*");

    /** A line that starts with an order number and goes on with words: {@code 556710-556721 Détection ...}. */
    private static final Pattern LEADING = Pattern.compile(
            "[\\s*\u00b0+]*((?>" + CODE + "))\\s*[*\u00b0:.-]*\\s+(?!" + GOES_ON + ")(?=[\\p{L}\\d*(\"])");

    private Codes() {}

    /** The order number in its form without spaces. */
    public static String plain(String code) {
        return code.replaceAll("\\s", "").replaceAll("[\u2013\u2014]", "-");
    }

    /** The order number of a line that holds nothing else, empty for other lines. */
    public static String alone(String line) {
        Matcher m = ALONE.matcher(line);
        return m.matches() ? plain(m.group(1)) : "";
    }

    /**
     * The order number behind a dash on a line that holds nothing else, empty for other lines. Where a wording follows it is a
     * service that exists for patients in hospital alone.
     */
    static String unpaired(String line) {
        Matcher m = UNPAIRED.matcher(line);
        return m.matches() ? m.group(1) : "";
    }

    /** The match of an order number that a line starts with and words follow; its end is where these start. */
    static Matcher leading(String line) {
        return LEADING.matcher(line);
    }

    /** Whether the line holds several order numbers, or one behind "et", and nothing else. */
    static boolean onlyIn(String line) {
        return ONLY.matcher(line).matches();
    }

    /** Whether the line names an order number anywhere. */
    public static boolean anyIn(String line) {
        return CODE.matcher(line).find();
    }
}
