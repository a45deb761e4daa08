package org.nomenlex.law;

import java.util.regex.Pattern;

/** How French texts write the number of a paragraph or an article: the first is an ordinal, whatever follows it. */
public final class FrenchNumber {

    /** Example: the 1 of {@code 1}, {@code 1bis}, {@code 1/1}; none in {@code 10} or {@code 17bis}. */
    private static final Pattern FIRST = Pattern.compile("^1(?=$|/|\\p{L})");

    private FrenchNumber() {}

    /** {@code 1} is "1er", {@code 1bis} "1erbis", {@code 1/1} "1er/1"; any other number stays as it is. */
    public static String written(String value) {
        return FIRST.matcher(value).replaceFirst("1er");
    }
}
