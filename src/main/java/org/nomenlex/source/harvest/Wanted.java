package org.nomenlex.source.harvest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Numac;

/**
 * An act that is to be fetched.
 *
 * @param numac its number, or null where only the dossier is known
 * @param dossier Justel's dossier without separators, empty where the number is known
 * @param published the day of the Moniteur, or null where it is not known beforehand
 */
public record Wanted(
        @Nullable Numac numac, String dossier, @Nullable LocalDate published) {

    /** An act of which the number is known. */
    public static Wanted of(Numac numac) {
        return new Wanted(numac, "", null);
    }

    /** How people are told about it. */
    String name() {
        return numac == null ? "dossier " + dossier : numac.value();
    }
}
