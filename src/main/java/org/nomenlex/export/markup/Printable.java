package org.nomenlex.export.markup;

/**
 * Text that every form can carry. XML 1.0 (section 2.2, production Char) has no place for most control characters, and a
 * line of law has none for line breaks: each is shown by its picture (U+2400 and following), so that nothing disappears
 * and a reader sees that something odd stands there. Halves of surrogate pairs and non-characters become U+FFFD.
 */
public final class Printable {

    private static final int PICTURES = 0x2400;
    private static final char PICTURE_OF_DELETE = '\u2421';

    private Printable() {}

    /** The text with a visible character for each one that cannot be carried; the same object where there is none. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0 || c >= 0xD800) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> result.appendCodePoint(visible(c)));
        return result.toString();
    }

    private static int visible(int c) {
        if (c == '\t') {
            return c;
        }
        if (c < ' ') {
            return PICTURES + c;
        }
        if (c == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        boolean secondControls = c >= 0x80 && c < 0xA0;
        return surrogate || nonCharacter || secondControls ? 0xFFFD : c;
    }
}
