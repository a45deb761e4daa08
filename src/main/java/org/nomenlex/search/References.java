package org.nomenlex.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.history.Passage;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;

/** What a line of the law names besides words: order numbers, articles, a key letter with its coefficient. */
public final class References {

    /** Example: {@code 589735}, also in {@code 589735,589746}; bounded as {@link ServiceCode#inText} is. */
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    /** Example: {@code articles 5, 17ter et 34}; the numbers follow in {@link #NUMBERS}. */
    private static final Pattern ARTICLES = Pattern.compile(
            "\\bart(?:icle|ikel)?(?:s|en)?\\.?\\s*((?:\\d+\\s?(?:bis|ter|quater|[a-z]{3,}ies)?\\b(?:\\s*(?:,|et|en|ou|of|à|tot)\\s*)?)+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERS = Pattern.compile("\\d+\\s?(?:bis|ter|quater|[a-z]{3,}ies)?\\b");

    /** Example: {@code R 35}, {@code N 270 + Q 30}, {@code K22,5}; {@code | S | 416} where a table has a column for each. */
    private static final String WORTH = "(?:^|[\\s|.])([A-Z]{1,2})(?:\\s?|\\s*\\|\\s*)(\\d+(?:[.,]\\d+)?)"
            + "((?:\\s?\\+\\s?[A-Z]{1,2}\\s?\\d+(?:[.,]\\d+)?)*)";

    /** Example: the end of {@code Bilan initial   R 35}, {@code | ... | N 270 + Q 30 |}. */
    private static final Pattern VALUE = Pattern.compile(WORTH + "[\\s|;.\"]*$");

    /** Example: {@code 701013 - 701083   Bilan initial   R 35   logopedique}: a row whose label went on below its value. */
    private static final Pattern VALUE_WITHIN = Pattern.compile(WORTH + "(?=\\s|$)");

    /** Example: the start of {@code 701013 - 701083   Bilan initial}. */
    private static final Pattern SERVICE_LINE = Pattern.compile("^[\\s|\"]*\\d{6}(?:[\\s|-]+\\d{6})?[\\s|]+\\S");

    private References() {}

    /** The order numbers that the passage names, or that it is about by its place. */
    public static Set<String> codes(UnitPath path, String text) {
        Set<String> codes = new LinkedHashSet<>();
        for (Segment segment : path.segments()) {
            if (segment.kind() == SegmentKind.CODE && ServiceCode.isServiceCode(segment.value())) {
                ServiceCode.of(segment.value()).numbers().forEach(n -> codes.add(n.digits()));
            }
        }
        Matcher m = CODE.matcher(text);
        while (m.find()) {
            codes.add(m.group());
        }
        return codes;
    }

    /** The articles that the text names, by number. */
    static List<String> articles(String text) {
        List<String> articles = new ArrayList<>();
        Matcher list = ARTICLES.matcher(text);
        while (list.find()) {
            Matcher number = NUMBERS.matcher(list.group(1));
            while (number.find()) {
                articles.add(number.group().replaceAll("\\s", "").toLowerCase(Locale.ROOT));
            }
        }
        return articles;
    }

    /** Whether a line holds an order number and its label: a row of a table, or a code line with words behind it. */
    public static boolean isServiceLine(Passage.Kind kind, String text) {
        boolean row = kind == Passage.Kind.ROW || kind == Passage.Kind.PREFORMATTED || kind == Passage.Kind.CODE;
        return row && SERVICE_LINE.matcher(text).find();
    }

    /** Key letter and coefficient of a label or row, such as {@code N 270}; empty where there is none. */
    public static String value(Passage.Kind kind, String text) {
        boolean service = isServiceLine(kind, text);
        if (kind != Passage.Kind.LABEL && !service) {
            return "";
        }
        Matcher end = VALUE.matcher(tail(text));
        if (end.find()) {
            return written(end);
        }
        String value = "";
        for (Matcher m = VALUE_WITHIN.matcher(tail(text)); service && m.find(); ) {
            value = written(m);
        }
        return value;
    }

    private static String written(Matcher m) {
        return m.group(1) + " " + m.group(2) + m.group(3);
    }

    /** The value stands at the end; the rest of a very long line need not be looked at. */
    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 120));
    }
}
