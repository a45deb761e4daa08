package org.nomenlex.web;

import java.util.regex.Pattern;

/**
 * Makes the characters of a text that act on the reader's screen visible: marks of writing direction, control characters,
 * halves of surrogate pairs. A text of law must not be able to show itself other than it is.
 */
final class Visible {

    /** Example: U+202E, after which letters run from right to left; U+0007; a lone U+D800. */
    private static final Pattern ACTING = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\u061C\\u200B-\\u200F\\u2028-\\u202E"
            + "\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB&&[^\\t\\n\\r]]");

    private Visible() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayAct(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    /** A quick look: nearly no text has such a character. */
    private static boolean mayAct(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F;
        return control
                || c == 0x61C
                || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xD800;
    }

    private static String replaced(String text) {
        return ACTING.matcher(text)
                .replaceAll(m -> "\u27E8U+%04X\u27E9".formatted(m.group().codePointAt(0)));
    }
}
