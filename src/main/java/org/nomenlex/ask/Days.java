package org.nomenlex.ask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.law.Months;

/** Reads days as people write them: {@code 2012-01-01}, {@code 1/1/2012}, "1er janvier 2012", "1 januari 2012". */
public final class Days {

    /** Example: {@code 2012-01-01}, {@code 2012-1-1}, {@code 2012/01/01}. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    /** Example: {@code 1/1/2012}, {@code 01-01-2012}, {@code 1.1.2012}. */
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    /** Example: {@code 1er janvier 2012}, {@code 26 octobre 2011}, {@code 26 oktober 2011}. */
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\s*(?:er|°)?\\s+(\\p{L}+)\\.?\\s+(\\d{4})");

    private Days() {}

    /**
     * Reads a day.
     *
     * @throws IllegalArgumentException with one clear line where the text is no day, or the calendar has no such day
     */
    public static LocalDate read(String text) {
        String given = text.strip();
        Matcher m = YEAR_FIRST.matcher(given);
        if (m.matches()) {
            return day(given, m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        }
        m = DAY_FIRST.matcher(given);
        if (m.matches()) {
            return day(given, m.group(3), Integer.parseInt(m.group(2)), m.group(1));
        }
        m = IN_WORDS.matcher(given);
        if (m.matches()) {
            return day(given, m.group(3), month(given, m.group(2)), m.group(1));
        }
        throw new IllegalArgumentException(
                "'" + given + "' is not a date: write 2012-01-01, 1/1/2012 or \"1er janvier 2012\"");
    }

    private static LocalDate day(String given, String year, int month, String day) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException(
                    "'" + given + "' is not a date: there is no month " + month + " (the day comes before the month)");
        }
        YearMonth yearMonth = YearMonth.of(Integer.parseInt(year), month);
        int number = Integer.parseInt(day);
        if (!yearMonth.isValidDay(number)) {
            throw new IllegalArgumentException("'" + given + "' is not a date: "
                    + yearMonth.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year + " has "
                    + yearMonth.lengthOfMonth() + " days");
        }
        return yearMonth.atDay(number);
    }

    private static int month(String given, String name) {
        return Months.number(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + given + "' is not a date: no month is called " + name));
    }
}
