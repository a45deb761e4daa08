package org.nomenlex.source.justel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Numac;

/**
 * What is known of an act before its page or PDF is read: the Moniteur's own page need not repeat it.
 *
 * @param numac its number, or null
 * @param published the day of the Moniteur, or null
 * @param url where it was fetched, empty where unknown
 */
public record ActHints(@Nullable Numac numac, @Nullable LocalDate published, String url) {

    /** Nothing is known. */
    public static final ActHints NONE = new ActHints(null, null, "");
}
