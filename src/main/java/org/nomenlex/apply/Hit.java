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

    Span last() {
        return spans.get(spans.size() - 1);
    }
}
