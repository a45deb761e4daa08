package org.nomenlex.tree;

/** Units that open with a title, of which the text stands below: "2.1.3. Adaptations". */
final class Titles {

    private static final String CLOSING = ".;,:";

    private Titles() {}

    /** Whether the first line of a unit is a title. */
    static boolean opens(Unit unit, String line) {
        String text = line.substring(Math.min(unit.head().end(), line.length())).strip();
        boolean closed = text.isEmpty() || isClosed(text);
        boolean capital = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        return !closed && capital && Lines.looksLikeHeading(text);
    }

    /** Whether a line ends as a sentence or an item does. */
    static boolean isClosed(String text) {
        return !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
