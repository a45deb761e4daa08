package org.nomenlex.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of a text as a page shows it.
 *
 * @param text the characters, acting ones made visible
 * @param note the number of the note that says who put it there, 0 for none
 * @param code the order number that it is, for a link; empty mostly
 * @param last whether it is the last of its note here: the mark of the note stands behind it
 */
public record Span(String text, int note, String code, boolean last) {

    /** Digits of an order number. */
    private static final int DIGITS = 6;

    /** A text of one origin, order numbers cut out. */
    static List<Span> of(String text, int note, boolean last) {
        List<Span> spans = new ArrayList<>(1);
        int at = 0;
        int i = 0;
        while (i < text.length()) {
            int end = digitsEnd(text, i);
            if (end - i == DIGITS && (i == 0 || !partOfFigure(text.charAt(i - 1)))) {
                String code = text.substring(i, end);
                add(spans, text.substring(at, i), note, "");
                add(spans, code, note, code);
                at = end;
            }
            i = Math.max(end, i + 1);
        }
        add(spans, at == 0 ? text : text.substring(at), note, "");
        int end = spans.size() - 1;
        if (last && end >= 0) {
            Span s = spans.get(end);
            spans.set(end, new Span(s.text(), s.note(), s.code(), true));
        }
        return spans;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** "1.234567" and "0,123456" are no order numbers. */
    private static boolean partOfFigure(char before) {
        return before == '.' || before == ',';
    }

    private static void add(List<Span> spans, String text, int note, String code) {
        if (!text.isEmpty()) {
            spans.add(new Span(Visible.of(text), note, code, false));
        }
    }
}
