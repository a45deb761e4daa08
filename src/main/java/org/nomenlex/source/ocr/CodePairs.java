package org.nomenlex.source.ocr;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.law.OrderNumber;

/**
 * Order numbers in a text that was read from a picture. The sixth digit of a number is the first five modulo 7, and the
 * numbers of a pair follow each other in their first five digits: what was misread shows.
 */
final class CodePairs {

    /** Two numbers that are a pair but for the hyphen: {@code 589890 589901}, {@code 589890589901}. */
    static final Pattern BROKEN =
            Pattern.compile("(?<![\\d-])(\\d{6})(?: ?[-\u2013\u2014\u2212~_=.] ?| ?)(\\d{6})(?![\\d-])");

    private static final Pattern PAIR = Pattern.compile("(?<![\\d-])(\\d{6})-(\\d{6})(?![\\d-])");

    private static final Pattern SINGLE = Pattern.compile("(?<![\\d,.-])\\d{6}(?![\\d,-])");

    private CodePairs() {}

    /** The pair with its hyphen, where the two numbers are one. */
    static String joined(MatchResult m) {
        return areAPair(m.group(1), m.group(2)) ? m.group(1) + "-" + m.group(2) : m.group();
    }

    /** The text with numbers repaired where their pair tells how, and marked where nothing does. */
    static String checked(String text, BiConsumer<String, String> repaired, Consumer<String> doubtful) {
        String pairs = PAIR.matcher(text).replaceAll(r -> {
            String right = right(r.group(1), r.group(2));
            if (!right.equals(r.group())) {
                repaired.accept(r.group(), right);
            } else if (!areAPair(r.group(1), r.group(2)) && !(holds(r.group(1)) && holds(r.group(2)))) {
                doubtful.accept(r.group());
                return Matcher.quoteReplacement(r.group() + OcrCleaner.DOUBT);
            }
            return Matcher.quoteReplacement(right);
        });
        return SINGLE.matcher(pairs).replaceAll(r -> {
            if (holds(r.group())) {
                return r.group();
            }
            doubtful.accept(r.group());
            return Matcher.quoteReplacement(r.group() + OcrCleaner.DOUBT);
        });
    }

    /** Where one number holds and the other is a digit away from the one that belongs to it, that one. */
    private static String right(String first, String second) {
        if (holds(first) && !holds(second)) {
            String expected = withControl(prefix(first) + 1);
            return differsOnce(expected, second) ? first + "-" + expected : first + "-" + second;
        }
        if (holds(second) && !holds(first)) {
            String expected = withControl(prefix(second) - 1);
            return differsOnce(expected, first) ? expected + "-" + second : first + "-" + second;
        }
        return first + "-" + second;
    }

    private static boolean areAPair(String first, String second) {
        return holds(first) && holds(second) && prefix(second) == prefix(first) + 1;
    }

    private static boolean holds(String number) {
        return new OrderNumber(number).controlDigitHolds();
    }

    private static int prefix(String number) {
        return Integer.parseInt(number.substring(0, 5));
    }

    private static String withControl(int prefix) {
        return String.format("%05d%d", prefix, Math.floorMod(prefix, 7));
    }

    private static boolean differsOnce(String a, String b) {
        int differences = 0;
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return a.length() == b.length() && differences == 1;
    }
}
