package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.Numac;

/** How people name an act: by NUMAC, by dossier, by its ELI address, or by kind and date. */
public sealed interface ActReference {

    /** Example: {@code 2011-10-26/06}. */
    Pattern DOSSIER = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/\\d+");

    /** Example: {@code https://www.ejustice.just.fgov.be/eli/arrete/2011/10/26/2011022405/justel}. */
    Pattern ELI = Pattern.compile(".*\\beli/[a-z]+/\\d{4}/\\d{2}/\\d{2}/(\\d{4}[0-9A-Z]\\d{5})\\b.*");

    /** Example: {@code AR du 26 octobre 2011}, {@code arrêté royal du 26/10/2011}, {@code KB van 26 oktober 2011}. */
    Pattern BY_DATE = Pattern.compile("(?iu)(.*?)\\s*\\b(?:du|van)\\s+(?:de\\s+)?(.+)");

    /** Whether the act is the one that is meant. */
    boolean matches(ActHeader act);

    /** By its number in the Moniteur. */
    record ByNumac(Numac numac) implements ActReference {
        @Override
        public boolean matches(ActHeader act) {
            return act.numac().equals(numac);
        }
    }

    /** By Justel's dossier number. */
    record ByDossier(String dossier) implements ActReference {
        @Override
        public boolean matches(ActHeader act) {
            return act.dossier().equals(dossier);
        }
    }

    /** By the day on which it was signed. */
    record ByDate(LocalDate promulgated) implements ActReference {
        @Override
        public boolean matches(ActHeader act) {
            return act.date().equals(promulgated);
        }
    }

    /**
     * Reads a reference in any of the usual forms.
     *
     * @throws IllegalArgumentException with one clear line where it is none
     */
    static ActReference read(String text) {
        String given = text.strip();
        if (Numac.isNumac(given.toUpperCase(Locale.ROOT))) {
            return new ByNumac(new Numac(given.toUpperCase(Locale.ROOT)));
        }
        if (DOSSIER.matcher(given).matches()) {
            return new ByDossier(given);
        }
        Matcher eli = ELI.matcher(given);
        if (eli.matches()) {
            return new ByNumac(new Numac(eli.group(1)));
        }
        Matcher dated = BY_DATE.matcher(given);
        if (dated.matches()) {
            return new ByDate(Days.read(dated.group(2)));
        }
        throw new IllegalArgumentException("'" + given + "' names no act: write its NUMAC (2011022405), its dossier"
                + " (2011-10-26/06), its ELI address or \"AR du 26 octobre 2011\"");
    }
}
