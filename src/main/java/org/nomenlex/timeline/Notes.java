package org.nomenlex.timeline;

import org.nomenlex.amend.Decision;

/** Sentences for readers that several places write alike. */
final class Notes {

    private Notes() {}

    /** Who decided what, when and why. */
    static String of(Decision decision) {
        return "décision de " + decision.by() + " du " + decision.on() + " : "
                + (decision.withoutObject() ? "sans objet ; " : "") + decision.why();
    }
}
