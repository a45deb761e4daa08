package org.nomenlex.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which source an act came from. Where two sources hold the same act, the text as published counts before what a database
 * made of it, and a scan counts last: the order of the constants.
 */
public enum Origin {
    /** The Moniteur's own page. */
    MONITEUR,
    /** The Moniteur's PDF. */
    MONITEUR_PDF,
    /** Justel's consolidated page: the act as since amended, with marks. */
    JUSTEL,
    /** A copy of Justel in the Lex Iterata form. */
    LEX_ITERATA,
    /** Read from an image of the page. */
    SCAN;

    /** As corpus files write it: {@code moniteur-pdf}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The origin that a corpus file names. */
    public static Optional<Origin> of(String code) {
        return Arrays.stream(values()).filter(o -> o.code().equals(code)).findFirst();
    }

    /** Whether a text from here takes the place of one from there. */
    public boolean replaces(Origin other) {
        return compareTo(other) <= 0;
    }
}
