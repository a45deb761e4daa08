package org.nomenlex.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of one of Justel's two lists of the acts that amended the nomenclature.
 *
 * @param kind the nature of the act as the list writes it ({@code AR}, {@code Arrêté royal})
 * @param dossier Justel's dossier number, empty in the list of modifications
 * @param promulgated the day it was signed
 * @param published the day of the Moniteur, or null where the list does not tell
 * @param inForce the days of effect that the list gives
 * @param articles what it changed, as the list writes it
 * @param pdf the address of its page in the Moniteur's PDF, empty where the list gives none
 */
public record RegisterRow(
        String kind,
        String dossier,
        LocalDate promulgated,
        @Nullable LocalDate published,
        List<LocalDate> inForce,
        String articles,
        String pdf) {

    /** Copies the list. */
    public RegisterRow {
        inForce = List.copyOf(inForce);
    }
}
