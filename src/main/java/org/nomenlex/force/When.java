package org.nomenlex.force;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that gives the day of effect, applied to a day of publication.
 *
 * @param rule the contract's name ({@code first-of-month:2})
 * @param date the day, or null where the rule gives none
 * @param wording the rule in plain French, for derivations
 */
record When(String rule, @Nullable LocalDate date, String wording) {

    /** "entre en vigueur le 1er mai 2012". */
    static When fixed(LocalDate date) {
        return new When("fixed", date, "date fixée par l'acte");
    }

    /** "le premier jour du deuxième mois qui suit celui de sa publication": months counted from that of publication. */
    static When firstOfMonth(LocalDate published, int months) {
        LocalDate date = published.withDayOfMonth(1).plusMonths(months);
        String which = months == 1 ? "du mois" : "du " + Ordinals.french(months) + " mois";
        return new When(
                "first-of-month:" + months, date, "premier jour " + which + " qui suit celui de la publication");
    }

    /** "le premier jour du trimestre civil qui suit": quarters start in January, April, July and October. */
    static When firstOfQuarter(LocalDate published) {
        int quarterStart = (published.getMonthValue() - 1) / 3 * 3 + 1;
        LocalDate date = published.withDayOfMonth(1).withMonth(quarterStart).plusMonths(3);
        return new When("first-of-quarter", date, "premier jour du trimestre civil qui suit celui de la publication");
    }

    /** "le 1er janvier de l'année qui suit celle de sa publication". */
    static When firstOfYear(LocalDate published) {
        return new When(
                "first-of-year",
                LocalDate.of(published.getYear() + 1, 1, 1),
                "premier jour de l'année qui suit la publication");
    }

    /** The month after ten days that run from the day after publication: the usual clause of federal laws since 2011. */
    static When firstOfMonthAfterTenDays(LocalDate published) {
        LocalDate date = published.plusDays(10).withDayOfMonth(1).plusMonths(1);
        return new When(
                "first-of-month-after-10-days",
                date,
                "premier jour du mois qui suit l'expiration d'un délai de dix jours après la publication");
    }

    /** "le jour de sa publication au Moniteur belge". */
    static When onPublication(LocalDate published) {
        return new When("day-of-publication", published, "jour de la publication");
    }

    /** "le dixième jour qui suit sa publication". */
    static When daysAfter(LocalDate published, int days) {
        String which = days == 1 ? "lendemain de la publication" : days + "e jour qui suit la publication";
        return new When("days-after-publication:" + days, published.plusDays(days), which);
    }

    /** "trois mois après sa publication": the day of the same number, or the last of a shorter month. */
    static When monthsAfter(LocalDate published, int months) {
        return new When(
                "months-after-publication:" + months,
                published.plusMonths(months),
                months + " mois après la publication");
    }

    /** The act says nothing: the tenth day after publication (act of 31 May 1961, article 6). */
    static When byLaw(LocalDate published) {
        return new When(
                "default",
                published.plusDays(10),
                "rien n'est dit : dixième jour après la publication (loi du 31 mai 1961, art. 6)");
    }

    /** "à la date fixée par le Roi", and clauses that give no day that can be computed. */
    static When undetermined(String why) {
        return new When("undetermined", null, why);
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(date);
    }
}
