package org.nomenlex.grammar;

import java.util.List;
import org.nomenlex.grammar.outline.Line;

/** Counts the characters of a text, white space left out: what share of an article was read is given in them. */
final class Characters {

    private Characters() {}

    /** The characters of lines. */
    static int count(List<Line> lines) {
        return lines.stream().mapToInt(l -> count(l.text())).sum();
    }

    /** The characters of a text, white space left out. */
    static int count(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return n;
    }
}
