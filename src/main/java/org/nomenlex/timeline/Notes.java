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

    /** A decision in the place of what could be applied by itself. */
    static String unneeded(Decision decision) {
        return "la décision de " + decision.by() + " du " + decision.on()
                + " n'est plus nécessaire : l'instruction s'appliquerait d'elle-même";
    }
}
