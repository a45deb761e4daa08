package org.nomenlex.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of a text as a page shows it.
 *
 * @param text the characters, acting ones made visible
 * @param note the number of the note that says who put it there, 0 for none
 * @param code the order number that it is, for a link; empty mostly
 * @param last whether it is the last of its note here: the mark of the note stands behind it
 */
public record Span(String text, int note, String code, boolean last) {

    /** Example: {@code 589735}. */
    private static final Pattern CODE = Pattern.compile("(?<![\\d.,])\\d{6}(?!\\d)");

    /** A text of one origin, order numbers cut out. */
    static List<Span> of(String text, int note, boolean last) {
        List<Span> spans = new ArrayList<>();
        Matcher m = CODE.matcher(text);
        int at = 0;
        while (m.find()) {
            add(spans, text.substring(at, m.start()), note, "");
            add(spans, m.group(), note, m.group());
            at = m.end();
        }
        add(spans, text.substring(at), note, "");
        int end = spans.size() - 1;
        if (last && end >= 0) {
            Span s = spans.get(end);
            spans.set(end, new Span(s.text(), s.note(), s.code(), true));
        }
        return spans;
    }

    private static void add(List<Span> spans, String text, int note, String code) {
        if (!text.isEmpty()) {
            spans.add(new Span(Visible.of(text), note, code, false));
        }
    }
}
