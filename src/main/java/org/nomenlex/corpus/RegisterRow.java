package org.nomenlex.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of one of Justel's two lists of the acts that amended the nomenclature.
 *
 * @param kind the nature of the act as the list writes it ({@code AR}, {@code Arrêté royal})
 * @param dossier Justel's dossier number, empty in the list of modifications
 * @param promulgated the day it was signed, or null where the list leaves it out
 * @param published the day of the Moniteur, or null where the list does not tell
 * @param inForce the days of effect that the list gives
 * @param articles what it changed, as the list writes it
 * @param place where the Moniteur prints it, as the list links it ({@code /mopdf/2016/09/27_1.pdf#Page84}); empty in the
 *     register
 */
public record RegisterRow(
        String kind,
        String dossier,
        @Nullable LocalDate promulgated,
        @Nullable LocalDate published,
        List<LocalDate> inForce,
        String articles,
        String place) {

    /** Copies the list. */
    public RegisterRow {
        inForce = List.copyOf(inForce);
    }
}
