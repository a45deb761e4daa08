package org.nomenlex.source.justel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Numac;

/**
 * An act as a list shows it.
 *
 * @param numac its number, or null where the list gives only the dossier (recent consolidations)
 * @param dossier Justel's dossier without separators ({@code 2011102606}), empty where the list gives the number
 * @param title its title, with its day where the list prints it; may be empty
 * @param published the day of the Moniteur, or null where the list does not say
 */
public record ListItem(
        @Nullable Numac numac,
        String dossier,
        String title,
        @Nullable LocalDate published) {}
