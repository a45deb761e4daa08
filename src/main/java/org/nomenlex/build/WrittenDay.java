package org.nomenlex.build;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Days as the notes of a build write them, {@code 2012-01-01}. There are thousands in them, and Java's own way of reading one,
 * made for every form there is, takes as long as all else that a note is read with.
 */
final class WrittenDay {

    private static final int LENGTH = "yyyy-mm-dd".length();

    private WrittenDay() {}

    /**
     * The day.
     *
     * @throws DateTimeException where the text is none
     * @throws NumberFormatException where a part of it is no number
     */
    static LocalDate read(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("no day: " + text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
