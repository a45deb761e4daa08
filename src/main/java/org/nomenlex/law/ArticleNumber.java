package org.nomenlex.law;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an article: {@code 1}, {@code 2}, {@code 3bis}, {@code 17quater}, {@code 3/1}; never {@code 1er}. Sorted
 * as lawyers list them: 17, 17bis, 17ter, 17quater, 18.
 *
 * @param value the number without spaces, suffix in small letters
 */
public record ArticleNumber(String value) implements Comparable<ArticleNumber> {

    /** Latin suffixes in their order, none first; enumerators within articles take the same. */
    public static final List<String> SUFFIXES = List.of(
            "",
            "bis",
            "ter",
            "quater",
            "quinquies",
            "sexies",
            "septies",
            "octies",
            "novies",
            "nonies",
            "decies",
            "undecies",
            "duodecies");

    /** Example: {@code 17ter}, {@code 3/1}, {@code 33bis}. */
    private static final Pattern FORM = Pattern.compile("(\\d+)([a-z]*)((?:/\\d+)*)");

    private static final Comparator<ArticleNumber> ORDER = Comparator.comparingInt(ArticleNumber::main)
            .thenComparingInt(ArticleNumber::rank)
            .thenComparing(ArticleNumber::value);

    /** Takes the number as written; {@code 1er} becomes {@code 1}. */
    public ArticleNumber {
        value = value.strip().replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        if (value.matches("\\d+er")) {
            value = value.substring(0, value.length() - 2);
        }
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an article needs a number");
        }
    }

    private int main() {
        Matcher m = FORM.matcher(value);
        return m.matches() && m.group(1).length() < 9 ? Integer.parseInt(m.group(1)) : Integer.MAX_VALUE;
    }

    private int rank() {
        Matcher m = FORM.matcher(value);
        return m.matches() ? SUFFIXES.indexOf(m.group(2)) : Integer.MAX_VALUE;
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
