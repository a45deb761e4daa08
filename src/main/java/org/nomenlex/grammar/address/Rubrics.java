package org.nomenlex.grammar.address;

/** The name of a heading as a path holds it. */
public final class Rubrics {

    private Rubrics() {}

    /** The name without leading dash and closing colon, a slash written as a hyphen. */
    public static String name(String words) {
        return Names.clean(words);
    }
}
