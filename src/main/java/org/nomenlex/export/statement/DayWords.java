package org.nomenlex.export.statement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nomenlex.law.Language;

/** Days as legal texts write them: {@code 1er janvier 2012}, {@code 1 januari 2012}. */
public final class DayWords {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private DayWords() {}

    /** The day in words. */
    public static String inWords(LocalDate day, Language language) {
        if (language == Language.NL) {
            return DUTCH.format(day);
        }
        String words = FRENCH.format(day);
        return day.getDayOfMonth() == 1 ? "1er" + words.substring(1) : words;
    }
}
