package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.tree.Span;

/** Cuts an alinéa into sentences. */
final class Sentences {

    /** A full stop, question or exclamation mark, a space, and a capital, a digit or a quote. */
    private static final Pattern END = Pattern.compile("[.!?][\"\u00bb\u201d]?\\s+(?=[\\p{Lu}\"\u00ab\u201c])");

    /** What stands before a full stop that ends no sentence: {@code art.}, {@code p. ex.}, an initial. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*(?:^|[\\s('])(?:[A-Za-z]|art|Art|al|cf|ex|nos?|n|Dr|Prof|MM|resp|c\\.-\u00e0-d|[IVX]+|\\d{1,2})$");

    private Sentences() {}

    /** The sentences of a span of a line, without the spaces between them. */
    static List<Span> in(String line, Span span) {
        List<Span> result = new ArrayList<>();
        int start = span.start();
        Matcher m = END.matcher(line).region(span.start(), span.end());
        while (m.find()) {
            if (!ABBREVIATION.matcher(line.substring(start, m.start())).matches()) {
                int end = m.start() + 1 + (isQuote(line.charAt(m.start() + 1)) ? 1 : 0);
                result.add(new Span(span.line(), start, end));
                start = m.end();
            }
        }
        int end = span.end();
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            result.add(new Span(span.line(), start, end));
        }
        return result;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u00bb' || c == '\u201d';
    }
}
