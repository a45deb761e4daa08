package org.nomenlex.apply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Unit;

/**
 * A unit found in the text before the act.
 *
 * @param shape what it is
 * @param from its first line
 * @param to behind its last line
 * @param start where it starts in its first line, its own enumerator included
 * @param textStart where its text starts in its first line, behind its enumerator
 * @param spans its characters, in reading order
 * @param unit the enumerated unit that it is, or that holds it
 * @param service the service that it is, or belongs to; null elsewhere
 */
record Target(
        Shape shape,
        int from,
        int to,
        int start,
        int textStart,
        List<Span> spans,
        Unit unit,
        @Nullable Service service) {

    Target {
        spans = List.copyOf(spans);
    }

    /** What a target is. */
    enum Shape {
        ARTICLE,
        UNIT,
        ALINEA,
        SENTENCE,
        SERVICE,
        LABEL,
        VALUE,
        LABEL_AND_VALUE,
        RULES,
        RULE,
        RUBRIC,
        HEADING,
        /** The title of a division, named as the heading before something else: its enumerator belongs to it. */
        TITLE,
        TABLE
    }

    /** Whether it is made of whole lines (but for enumerators before it), not of a part of a line. */
    boolean isOfLines() {
        return switch (shape) {
            case SENTENCE, LABEL, VALUE, LABEL_AND_VALUE -> false;
            default -> true;
        };
    }

    /** The same unit, of which only these characters are meant. */
    Target with(List<Span> others) {
        return new Target(shape, from, to, start, textStart, others, unit, service);
    }

    boolean isEmpty() {
        return to <= from;
    }
}
