package org.nomenlex.grammar.outline;

/** Quotes at the ends of lines, from which the end of a block of quoted text is told. */
public final class Marks {

    private Marks() {}

    /** Whether the character is a double quote of any kind. */
    public static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e' || c == '\u00ab' || c == '\u00bb';
    }

    /** Whether the line starts with a quote, white space and table bars aside. */
    public static boolean opens(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isQuote(c)) {
                return true;
            }
            if (!Character.isWhitespace(c) && c != '|' && c != '(') {
                return false;
            }
        }
        return false;
    }

    /** Whether the line ends with a quote, white space, table bars and the sentence's own closing mark aside. */
    public static boolean closes(String line) {
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (isQuote(c)) {
                return line.length() > 1;
            }
            if (!Character.isWhitespace(c) && ";.,|)]".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** How many quotes the line holds. */
    public static int count(String line) {
        int n = 0;
        for (int i = 0; i < line.length(); i++) {
            n += isQuote(line.charAt(i)) ? 1 : 0;
        }
        return n;
    }
}
