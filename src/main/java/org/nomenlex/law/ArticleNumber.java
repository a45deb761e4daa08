package org.nomenlex.law;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private static final int LONGEST_MAIN = 8;
    private static final int NUMBER_BITS = 17;
    private static final int SUFFIX_BITS = 4;
    private static final int SLASH_BITS = 5;

    /** The room that {@link #order} takes. */
    public static final int ORDER_BITS = NUMBER_BITS + SUFFIX_BITS + SLASH_BITS;

    private static final Comparator<ArticleNumber> ORDER = Comparator.comparingInt(ArticleNumber::main)
            .thenComparingInt(ArticleNumber::rank)
            .thenComparing(ArticleNumber::value);

    /** Takes the number as written; {@code 1er} becomes {@code 1}. */
    public ArticleNumber {
        value = value.strip().replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        if (isFirst(value)) {
            value = value.substring(0, value.length() - 2);
        }
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an article needs a number");
        }
    }

    /** Whether it is written as an ordinal: {@code 1er}. */
    private static boolean isFirst(String value) {
        int end = value.length() - 2;
        return end > 0 && value.endsWith("er") && value.chars().limit(end).allMatch(c -> c >= '0' && c <= '9');
    }

    private int main() {
        int end = digits();
        return end == 0 || end > LONGEST_MAIN ? Integer.MAX_VALUE : Integer.parseInt(value, 0, end, 10);
    }

    /** The place of the suffix among the Latin ones; what is behind a slash does not count. */
    private int rank() {
        int start = digits();
        int slash = value.indexOf('/', start);
        String suffix = value.substring(start, slash < 0 ? value.length() : slash);
        return start == 0 ? Integer.MAX_VALUE : SUFFIXES.indexOf(suffix);
    }

    /**
     * The place among all articles that there could be, as a number below {@code 2^}{@link #ORDER_BITS}: articles in their
     * order have it in theirs. Those with a number beyond 131 070, a suffix that is not Latin, or more than 31 behind a slash
     * share one with others.
     */
    public int order() {
        int number = Math.min(main(), (1 << NUMBER_BITS) - 1);
        int suffix = Math.min(rank() + 1, (1 << SUFFIX_BITS) - 1);
        int behind = Math.min(behindSlash(), (1 << SLASH_BITS) - 1);
        return (number << SUFFIX_BITS | suffix) << SLASH_BITS | behind;
    }

    /** What is behind the slash as a number: 1 of {@code 3/1}; 0 where there is none. */
    private int behindSlash() {
        int slash = value.indexOf('/');
        int end = slash + 1;
        while (slash >= 0 && end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
            end++;
        }
        int length = end - slash - 1;
        return slash < 0 || length == 0 || length > LONGEST_MAIN ? 0 : Integer.parseInt(value, slash + 1, end, 10);
    }

    private int digits() {
        int end = 0;
        while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return value.equals(other.value) ? 0 : ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleNumber o && value.equals(o.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
