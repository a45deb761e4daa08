package org.nomenlex.act;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.Numac;

/**
 * The particulars of a published act.
 *
 * @param numac its number in the Moniteur
 * @param dossier Justel's dossier number ({@code 2011-10-26/06}), empty where unknown
 * @param kind the nature of the act in small letters ({@code arrêté royal}), empty where unknown
 * @param promulgated the day it was signed
 * @param published the day of the Moniteur
 * @param title its title, without notes of the database
 * @param page the page of the Moniteur on which it starts, empty where unknown
 * @param url the address at which the source keeps it, empty where unknown
 * @param pdf the address of the Moniteur's PDF, empty where unknown
 * @param startsField what the source's own "entry into force" field says: a claim to check, never the source of a date
 * @param modifies the acts that the source says this one modifies
 */
public record ActHeader(
        Numac numac,
        String dossier,
        String kind,
        @Nullable LocalDate promulgated,
        LocalDate published,
        String title,
        String page,
        String url,
        String pdf,
        String startsField,
        List<Numac> modifies) {

    private static final String CORRECTION =
            "(?:errat(?:um|a)|avis rectificatif|rectificatif|rectification|corrigend(?:um|a)"
                    + "|addend(?:um|a)|verbetering|rechtzetting)";

    /** A title that announces corrections: "Erratum", "Avis rectificatif", "Arrêté royal modifiant ... - Erratum". */
    private static final Pattern ERRATUM = Pattern.compile(
            "^\\W*" + CORRECTION + "(?!\\p{L}).*|.*[-\u2013\u2014.(\\[:,;]\\s*" + CORRECTION + "\\W*\\d*\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Copies the list. */
    public ActHeader {
        modifies = List.copyOf(modifies);
    }

    /** Whether this is no act of its own but corrects the publication of another (<i>erratum, avis rectificatif</i>). */
    public boolean isErratum() {
        return ERRATUM.matcher(title).matches();
    }

    /** "AR du 26 octobre 2011" is dated; this is its date, or the day of publication where that is all there is. */
    public LocalDate date() {
        return promulgated == null ? published : promulgated;
    }
}
