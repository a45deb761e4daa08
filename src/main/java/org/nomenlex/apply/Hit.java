package org.nomenlex.apply;

import java.util.List;
import org.nomenlex.tree.Span;

/**
 * Words found in a text.
 *
 * @param spans where, a span per line
 * @param tolerance what was bridged to find them, in French; empty mostly
 */
record Hit(List<Span> spans, String tolerance) {

    Hit {
        spans = List.copyOf(spans);
    }

    Span first() {
        return spans.get(0);
    }

    /** Whether all words of the other stand within these. */
    boolean holds(Hit other) {
        return other.spans().stream()
                .allMatch(s -> spans.stream()
                        .anyMatch(o -> o.line() == s.line() && o.start() <= s.start() && s.end() <= o.end()));
    }

    Span last() {
        return spans.get(spans.size() - 1);
    }
}
