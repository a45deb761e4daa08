package org.nomenlex.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A service (<i>prestation</i>) as it is printed.
 *
 * @param code its order number or pair, without spaces
 * @param from its first line
 * @param to behind its last line: bracketed lines ("(Maximum 1)") belong to it, rules do not
 * @param codeSpan where the order number stands
 * @param label the wording, a span per line; empty where the order number stands alone
 * @param value where key letter and coefficient stand, null where there are none
 * @param others where further values stand, each on a line of its own below the first
 * @param bracketed the first bracketed line, {@code to} where there is none
 * @param preformatted whether it is a row of a preformatted block
 * @param twin the same service in Dutch in a row that gives both languages side by side; null elsewhere
 */
public record Service(
        String code,
        int from,
        int to,
        Span codeSpan,
        List<Span> label,
        @Nullable Span value,
        List<Span> others,
        int bracketed,
        boolean preformatted,
        @Nullable Twin twin) {

    /** A service that stands in one language. */
    Service(
            String code,
            int from,
            int to,
            Span codeSpan,
            List<Span> label,
            @Nullable Span value,
            List<Span> others,
            int bracketed,
            boolean preformatted) {
        this(code, from, to, codeSpan, label, value, others, bracketed, preformatted, null);
    }

    /**
     * The Dutch half of a bilingual row.
     *
     * @param whole from its order number to its end
     * @param code where its order number stands
     * @param value where its value stands, null where there is none
     */
    public record Twin(Span whole, Span code, @Nullable Span value) {

        /** Whether the place lies in this half. */
        public boolean holds(Span span) {
            return span.line() == whole.line() && span.start() >= whole.start() && span.end() <= whole.end();
        }
    }

    /** Copies the lists. */
    public Service {
        label = List.copyOf(label);
        others = List.copyOf(others);
    }

    /** A value with more text behind it: {@code . . . . . N 23 La prestation ...}. */
    private static final Pattern VALUE_WITHIN =
            Pattern.compile("(?:\\.\\s?){3,}\\s*[A-Z]{1,3}\\s?\\d+(?:,\\d+)?\\s+\\p{L}");

    /**
     * Whether the source ran the rules of application together with the wording, so that neither can be told from the other.
     *
     * @param lines the lines of the article
     */
    public boolean isRunTogether(List<String> lines) {
        return label.stream()
                .anyMatch(s -> VALUE_WITHIN
                        .matcher(lines.get(s.line()).substring(s.start(), s.end()))
                        .find());
    }

    /** All values, the first one first. */
    public List<Span> values() {
        List<Span> values = new ArrayList<>();
        if (value != null) {
            values.add(value);
        }
        values.addAll(others);
        return values;
    }

    /** Whether one of its numbers is that number, or it is the pair asked for. */
    public boolean isNamed(String asked) {
        return code.equals(asked);
    }

    /** Whether the number asked for is one of the numbers of the pair, or the pair asked for has this number. */
    public boolean isPartly(String asked) {
        return !code.equals(asked)
                && (List.of(code.split("-")).contains(asked)
                        || List.of(asked.split("-")).contains(code));
    }
}
