package org.nomenlex.force;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.law.Months;

/**
 * Reads the end of a clause: what stands behind "entre en vigueur". One rule per formula, tried in order; the formulas are
 * those of royal decrees since 1985, French and Dutch.
 */
final class WhenReader {

    /** A formula, and the rule it gives. */
    private record Formula(Pattern pattern, Reading reading) {}

    /** From a match and the day of publication to the rule; empty where the match gives no sound day. */
    private interface Reading {
        Optional<When> read(Matcher match, LocalDate published);
    }

    /**
     * What was read.
     *
     * @param when the rule
     * @param end where in the text it ends
     */
    record Found(When when, int end) {}

    private static final String ORDINAL = "([\\p{L}]+|\\d{1,2}(?:er|e|ème|de|ste)?)";

    /** "le", "au", "à partir du": a day named by a French formula. */
    private static final String ON = "(?:le|au|à (?:partir|dater|compter) du|dès le) ";

    /** "op de", "met ingang van de": the same in Dutch, where nothing needs to stand. */
    private static final String OP = "(?:op |met ingang van |vanaf )?";

    /** What a month or a quarter follows is the publication, or is not said; "qui suit l'accord du Comité" is no rule. */
    private static final String PUBLICATION =
            "(?! (?:op )?(?:celui|celle|le |la |l'|de |het |die |dat )(?![^.;]*(?:publi|paru|moniteur|inséré|bekendge|bekendma|staatsblad)))";

    private static final List<Formula> FORMULAS = List.of(
            // "le premier jour du mois qui suit l'expiration d'un délai de dix jours prenant cours le jour après ..."
            formula(
                    ON
                            + "(?:premier|1er) jour du mois (?:qui suit|suivant) (?:celui de )?l'expiration (?:d'un|du) délai de (?:dix|10) jours",
                    (m, p) -> Optional.of(When.firstOfMonthAfterTenDays(p))),
            formula(
                    OP + "de eerste dag van de maand (?:na|volgend op|die volgt op) (?:het verstrijken|(?:de )?afloop)"
                            + " van (?:een|de) termijn van (?:tien|10) dagen",
                    (m, p) -> Optional.of(When.firstOfMonthAfterTenDays(p))),
            // "le premier jour du trimestre civil qui suit celui au cours duquel il aura été publié"
            formula(
                    ON + "(?:premier|1er) jour du trimestre (?:civil )?(?:qui suit|suivant)" + PUBLICATION,
                    (m, p) -> Optional.of(When.firstOfQuarter(p))),
            formula(
                    OP + "de eerste dag van het (?:kalender)?kwartaal (?:na|volgend|dat volgt)" + PUBLICATION,
                    (m, p) -> Optional.of(When.firstOfQuarter(p))),
            // "le premier jour du deuxième mois qui suit celui de sa publication", "le premier jour du mois suivant"; a
            // delay of other than ten days has no rule
            formula(
                    ON + "(?:premier|1er)(?: jour)? du (?:" + ORDINAL
                            + " )?mois (?:calendrier |civil )?(?:qui suit|suivant|après)(?! l'expiration)"
                            + PUBLICATION,
                    (m, p) -> months(m.group(1), p)),
            formula(
                    OP + "de eerste dag van de (?:" + ORDINAL
                            + " )?maand (?:na|volgend|die volgt)(?! (?:op )?(?:het verstrijken|afloop))" + PUBLICATION,
                    (m, p) -> months(m.group(1), p)),
            // "le 1er janvier de l'année qui suit celle de sa publication"
            formula(
                    ON + "(?:premier|1er) (?:janvier|jour) de l'année (?:qui suit|suivant)",
                    (m, p) -> Optional.of(When.firstOfYear(p))),
            // "le jour qui suit celui de sa publication", "le lendemain de sa publication"
            formula(
                    ON
                            + "(?:lendemain (?:du jour )?de|jour (?:qui suit|suivant)(?: celui de| le jour de)?) (?:sa|la) publication",
                    (m, p) -> Optional.of(When.daysAfter(p, 1))),
            // "le jour de sa publication au Moniteur belge"
            formula(
                    "(?:le jour|à la date) (?:de )?(?:(?:sa|la) publication|où il (?:est|sera|aura été) publié)",
                    (m, p) -> Optional.of(When.onPublication(p))),
            formula(
                    OP + "de dag waarop het (?:in het Belgisch Staatsblad )?(?:wordt|is) bekendgemaakt",
                    (m, p) -> Optional.of(When.onPublication(p))),
            formula(OP + "de dag van (?:de|zijn) bekendmaking", (m, p) -> Optional.of(When.onPublication(p))),
            // "le dixième jour qui suit sa publication", "dix jours après sa publication"
            formula(
                    ON + ORDINAL + " jour (?:qui suit|suivant|après)(?: celui de)? (?:sa|la) publication",
                    (m, p) -> days(m.group(1), p)),
            formula(ORDINAL + " jours après (?:sa|la) publication", (m, p) -> days(m.group(1), p)),
            formula(ORDINAL + " dagen na (?:de|zijn) bekendmaking", (m, p) -> days(m.group(1), p)),
            formula(
                    OP + "de dag (?:na|volgend op) (?:die van )?(?:de|zijn) bekendmaking",
                    (m, p) -> Optional.of(When.daysAfter(p, 1))),
            // "trois mois après sa publication", "drie maanden na de bekendmaking"
            formula(ORDINAL + " mois après (?:sa|la) publication", (m, p) -> monthsAfter(m.group(1), p)),
            formula(ORDINAL + " maand(?:en)? na (?:de|zijn) bekendmaking", (m, p) -> monthsAfter(m.group(1), p)),
            formula(OP + "de " + ORDINAL + " dag na (?:de|zijn) bekendmaking", (m, p) -> days(m.group(1), p)),
            // "à la date fixée par le Roi", "à une date à déterminer par Nous"
            formula(
                    "(?:à|au|le) (?:la |une |jour |date )*(?:à )?(?:fix|détermin|arrêt)\\p{L}+",
                    (m, p) -> Optional.of(When.undetermined("date à fixer : " + m.group()))),
            formula("à (?:la|une) date que", (m, p) -> Optional.of(When.undetermined("date à fixer : " + m.group()))),
            formula(
                    "op een (?:door (?:de Koning|Ons|de Minister|Onze Minister) te bepalen |nader te bepalen )?datum",
                    (m, p) -> Optional.of(When.undetermined("date à fixer : " + m.group()))),
            // "(est fixée) par le Roi"
            formula(
                    "par (?:le Roi|Nous|arrêté|le Ministre)",
                    (m, p) -> Optional.of(When.undetermined("date à fixer : " + m.group()))),
            // "à la date d'entrée en vigueur de la loi du ...", "le même jour que"
            formula(
                    "(?:à la (?:même )?date (?:d'|de l'|que)|le (?:même jour|jour de l'entrée))",
                    (m, p) -> Optional.of(When.undetermined("date liée à un autre acte"))),
            // "le 1er mai 2012", "au 1er décembre 2012", "à partir du 1er ...", "op 1 mei 2012", "met ingang van 1
            // april 2003"
            formula(
                    "(?:le|au|à (?:partir|dater|compter) du|dès le|op|met ingang van|vanaf|à la date du)?\\s*(premier|\\d{1,2})(?:er|e)?\\s+(\\p{L}+)\\s+(\\d{4})",
                    WhenReader::day));

    private WhenReader() {}

    private static Formula formula(String pattern, Reading reading) {
        Pattern compiled = Pattern.compile(
                pattern.replace(" ", "\\s+").replace("'", "['’]"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Formula(compiled, reading);
    }

    /** Reads a rule at the start of the text (behind spaces, "seulement", a comma). */
    static Optional<Found> read(String text, LocalDate published) {
        Matcher lead = LEAD.matcher(text);
        int from = lead.lookingAt() ? lead.end() : 0;
        for (Formula formula : FORMULAS) {
            Matcher m = formula.pattern().matcher(text).region(from, text.length());
            if (m.lookingAt()) {
                Optional<When> when = formula.reading().read(m, published);
                if (when.isPresent()) {
                    return Optional.of(new Found(when.get(), m.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** What may stand between the verb and the day; the last is an editor's mark: "le [1 1er mai 2010 ]1". */
    private static final Pattern LEAD = Pattern.compile(
            "[\\s,:]*(?:(?:seulement|respectivement|toutefois)[\\s,]+)?(?:(?:le\\s+)?\\[\\d+\\s+(?=\\d))?");

    private static Optional<When> months(String ordinal, LocalDate published) {
        if (ordinal == null) {
            return Optional.of(When.firstOfMonth(published, 1));
        }
        OptionalInt months = Ordinals.value(ordinal);
        return months.isPresent() ? Optional.of(When.firstOfMonth(published, months.getAsInt())) : Optional.empty();
    }

    private static Optional<When> days(String ordinal, LocalDate published) {
        OptionalInt days = Ordinals.value(ordinal);
        return days.isPresent() ? Optional.of(When.daysAfter(published, days.getAsInt())) : Optional.empty();
    }

    private static Optional<When> monthsAfter(String number, LocalDate published) {
        OptionalInt months = Ordinals.value(number);
        return months.isPresent() ? Optional.of(When.monthsAfter(published, months.getAsInt())) : Optional.empty();
    }

    private static Optional<When> day(Matcher m, LocalDate published) {
        OptionalInt month = Months.number(m.group(2));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    When.fixed(LocalDate.of(Integer.parseInt(m.group(3)), month.getAsInt(), dayOfMonth(m.group(1)))));
        } catch (DateTimeException e) {
            return Optional.of(When.undetermined(
                    "la date écrite n'existe pas : " + m.group().strip()));
        }
    }

    /** "premier juillet 2015" is written too. */
    private static int dayOfMonth(String day) {
        return Character.isDigit(day.charAt(0)) ? Integer.parseInt(day) : 1;
    }
}
