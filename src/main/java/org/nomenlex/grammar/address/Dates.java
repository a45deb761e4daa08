package org.nomenlex.grammar.address;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;

/** Dates in words: "14 septembre 1984", "1er mai 2012", "26 oktober 2011". */
final class Dates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("janvier", 1),
            Map.entry("fevrier", 2),
            Map.entry("mars", 3),
            Map.entry("avril", 4),
            Map.entry("mai", 5),
            Map.entry("juin", 6),
            Map.entry("juillet", 7),
            Map.entry("aout", 8),
            Map.entry("septembre", 9),
            Map.entry("octobre", 10),
            Map.entry("novembre", 11),
            Map.entry("decembre", 12),
            Map.entry("januari", 1),
            Map.entry("februari", 2),
            Map.entry("maart", 3),
            Map.entry("april", 4),
            Map.entry("mei", 5),
            Map.entry("juni", 6),
            Map.entry("juli", 7),
            Map.entry("augustus", 8),
            Map.entry("september", 9),
            Map.entry("oktober", 10),
            Map.entry("november", 11),
            Map.entry("december", 12));

    private Dates() {}

    static boolean isMonth(String norm) {
        return MONTHS.containsKey(norm);
    }

    /** Takes a date; the cursor stays where there is none. */
    static Optional<LocalDate> at(Cursor c) {
        Token day = c.peek();
        Integer month = c.peek(1).is(TokenKind.WORD) ? MONTHS.get(c.peek(1).norm()) : null;
        Token year = c.peek(2);
        if (!day.is(TokenKind.NUMBER) || month == null || !year.is(TokenKind.NUMBER)) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(year), month, number(day));
            c.skip(3);
            return Optional.of(date);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(Token t) {
        return Integer.parseInt(t.norm());
    }
}
