package org.nomenlex.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of acts in running text, French or Dutch: {@code 23 avril 1997}, {@code 1er mars 2004}, {@code 26 et 27 mars 2003},
 * {@code 5 april 2011}. Slips of the pen that leave no doubt are read as well: {@code 1 er mars}, {@code 14 juillet et 2010},
 * {@code 3 Aout 2012}.
 */
public final class ActDates {

    private static final String MONTH = "(?i:" + String.join("|", Months.all()) + ")";

    private static final String DAY_NUMBER = "(?:1 ?er|\\d{1,2})(?!\\d)";

    private static final String YEAR = " (?:et |de )?\\d{4}(?!\\d)";

    /** A day of a list, as a part of larger patterns; month and year may stand only at the list's end. */
    private static final String DAY = DAY_NUMBER + "(?: ?" + MONTH + "\\b)?(?:" + YEAR + ")?";

    private static final String AND =
            "(?: ?, ?(?:et |en )?| et | en | ainsi que )(?:du |des |de l'arrêté royal du |van )?";

    /** A list of days, without groups, as a part of larger patterns: {@code 23 avril 1997 et 3 septembre 2000}. */
    public static final String LIST = DAY + "(?:" + AND + DAY + ")*";

    private static final Pattern ONE =
            Pattern.compile("(" + DAY_NUMBER + ")(?: ?(" + MONTH + ")\\b)?(?: (?:et |de )?(\\d{4})(?!\\d))?");

    private static final Pattern FULL = Pattern.compile("(?<!\\d)" + DAY_NUMBER + " ?" + MONTH + YEAR);

    private ActDates() {}

    /** The days written in full anywhere in a text. */
    public static List<LocalDate> allIn(String text) {
        List<LocalDate> days = new ArrayList<>();
        Matcher m = FULL.matcher(text);
        while (m.find()) {
            days.addAll(of(m.group()));
        }
        return days;
    }

    /** The days of a list. A day that no calendar has is left out. */
    public static List<LocalDate> of(String list) {
        List<String[]> parts = new ArrayList<>();
        Matcher m = ONE.matcher(list);
        while (m.find()) {
            parts.add(new String[] {m.group(1).replaceAll("\\D", ""), m.group(2), m.group(3)});
        }
        List<LocalDate> days = new ArrayList<>();
        String month = null;
        String year = null;
        // From the end, so that a bare day takes month and year of the one behind it.
        for (int i = parts.size() - 1; i >= 0; i--) {
            String[] part = parts.get(i);
            month = part[1] == null ? month : part[1];
            year = part[2] == null ? year : part[2];
            if (month != null && year != null) {
                day(part[0], month, year).ifPresent(d -> days.add(0, d));
            }
        }
        return days;
    }

    private static Optional<LocalDate> day(String day, String month, String year) {
        try {
            int number = Months.number(month).orElseThrow();
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
