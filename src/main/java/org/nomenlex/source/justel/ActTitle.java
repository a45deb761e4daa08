package org.nomenlex.source.justel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nomenlex.source.WrittenDate;

/**
 * The title of an act as the Moniteur prints it: {@code 26 OCTOBRE 2011. - Arrêté royal modifiant ...}.
 *
 * @param promulgated the day before the title, or null where it has none
 * @param kind the nature of the act in small letters ({@code arrêté royal}), empty where the title does not say
 * @param words the title without its day
 */
public record ActTitle(@Nullable LocalDate promulgated, String kind, String words) {

    /** Example: {@code 26 OCTOBRE 2011. - Arrêté}, {@code 1er MARS 1997. — Arrêté}, {@code 22 APRIL 2016. - Wet}. */
    private static final Pattern DATED = Pattern.compile(
            "(\\d{1,2}(?:er|ER)?\\s\\p{Lu}[\\p{L}]+\\s\\d{4})\\s*\\.?\\s*[-\u2013\u2014\u2212]\\s*(\\p{L}.*)");

    /** The natures of acts, French and Dutch, the longer before the shorter. */
    private static final Pattern KIND =
            Pattern.compile("(?i)(arrêté royal|arrêté ministériel|arrêté du Gouvernement \\p{L}+|arrêté"
                    + "|loi-programme|loi|décret|ordonnance|règlement|avis rectificatif|erratum"
                    + "|koninklijk besluit|ministerieel besluit|besluit|programmawet|wet|decreet|verordening)\\b.*");

    /** Whether a line is a title with its day. */
    public static boolean isDated(String line) {
        return DATED.matcher(line).matches();
    }

    /** Reads a title, dated or not. */
    public static ActTitle of(String line) {
        Matcher dated = DATED.matcher(line.strip());
        String words = (dated.matches() ? dated.group(2) : line).strip();
        Optional<LocalDate> day = dated.matches() ? WrittenDate.first(dated.group(1)) : Optional.empty();
        Matcher kind = KIND.matcher(words);
        return new ActTitle(
                day.orElse(null), kind.matches() ? kind.group(1).toLowerCase(java.util.Locale.ROOT) : "", words);
    }
}
