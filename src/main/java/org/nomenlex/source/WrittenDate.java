package org.nomenlex.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.law.Months;

/** Dates as the sources write them: {@code 7 JANVIER 2024}, {@code 1er mars 1997}, {@code 12 mei 2016}, {@code 17-01-2024}. */
public final class WrittenDate {

    /** Example: {@code 1er mars 1997}, {@code 22 APRIL 2016}. */
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:er|ER|°)?\\s+(\\p{L}+)\\s+(\\d{4})");

    /** Example: {@code 17-01-2024}, {@code 17/1/2024}, {@code 4.6.2024}. */
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    /** Example: {@code 2024-01-17}. */
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private WrittenDate() {}

    /** The first date in the text, whatever its form; empty where there is none, or one that no calendar has. */
    public static Optional<LocalDate> first(String text) {
        Optional<LocalDate> found = Optional.empty();
        int at = Integer.MAX_VALUE;
        for (Pattern form : List.of(ISO, DIGITS, WORDS)) {
            Matcher m = form.matcher(text);
            while (m.find()) {
                Optional<LocalDate> date = date(form, m);
                if (date.isPresent() && m.start() < at) {
                    at = m.start();
                    found = date;
                }
                if (date.isPresent()) {
                    break;
                }
            }
        }
        return found;
    }

    private static Optional<LocalDate> date(Pattern form, Matcher m) {
        try {
            if (form == ISO) {
                return Optional.of(LocalDate.parse(m.group()));
            }
            int month = form == DIGITS
                    ? Integer.parseInt(m.group(2))
                    : Months.number(m.group(2)).orElse(0);
            return Optional.of(LocalDate.of(Integer.parseInt(m.group(3)), month, Integer.parseInt(m.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
