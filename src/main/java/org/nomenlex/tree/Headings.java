package org.nomenlex.tree;

/** Levels of headings. */
public final class Headings {

    private Headings() {}

    /** The level of a heading, as a key: headings printed alike stand on one level. */
    public static String level(String line) {
        return Lines.headingClass(line);
    }
}
