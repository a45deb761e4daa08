package org.nomenlex.source.justel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of Justel's sheet of modifications: an act that changed the text.
 *
 * @param kind its nature as written ({@code Arrêté royal}, {@code LOI})
 * @param repeals whether it repealed the text rather than changed it
 * @param promulgated the day it was signed, or null
 * @param published the day of the Moniteur, or null
 * @param articles the articles it changed, as written
 * @param pdf the address of the Moniteur's PDF, empty where there is none
 */
public record Modification(
        String kind,
        boolean repeals,
        @Nullable LocalDate promulgated,
        @Nullable LocalDate published,
        String articles,
        String pdf) {}
