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

    /** Example: {@code 589735}. */
    private static final Pattern CODE = Pattern.compile("(?<![\\d.,])\\d{6}(?![\\d])");

    /** Example: {@code articles 5, 17ter et 34}; the numbers follow in {@link #NUMBERS}. */
    private static final Pattern ARTICLES = Pattern.compile(
            "\\bart(?:icle|ikel)?(?:s|en)?\\.?\\s*((?:\\d+\\s?(?:bis|ter|quater|[a-z]{3,}ies)?\\b(?:\\s*(?:,|et|en|ou|of|à|tot)\\s*)?)+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERS = Pattern.compile("\\d+\\s?(?:bis|ter|quater|[a-z]{3,}ies)?\\b");

    /** Example: the end of {@code Bilan initial   R 35}, {@code | ... | N 270 + Q 30 |}. */
    private static final Pattern VALUE = Pattern.compile(
            "(?:^|[\\s|.])([A-Z]{1,2})\\s(\\d+(?:[.,]\\d+)?)((?:\\s?\\+\\s?[A-Z]{1,2}\\s?\\d+(?:[.,]\\d+)?)*)[\\s|;.\"]*$");

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

    /** Key letter and coefficient at the end of a label or row, such as {@code N 270}; empty where there is none. */
    public static String value(Passage.Kind kind, String text) {
        boolean mayHold = kind != Passage.Kind.HEADING && kind != Passage.Kind.CODE && kind != Passage.Kind.RULE;
        Matcher m = VALUE.matcher(tail(text));
        return mayHold && m.find() ? m.group(1) + " " + m.group(2) + m.group(3) : "";
    }

    /** The value stands at the end; the rest of a very long line need not be looked at. */
    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 120));
    }
}
