package org.nomenlex.grammar.address;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.Months;

/** Dates in words: "14 septembre 1984", "1er mai 2012", "26 oktober 2011". */
final class Dates {

    private Dates() {}

    static boolean isMonth(String norm) {
        return Months.number(norm).isPresent();
    }

    /** Whether the number at the cursor is the day or the year of a date, so that it names no unit. */
    static boolean isPartOf(Cursor c) {
        return isMonthAt(c.peek(1)) || isMonthAt(c.peek(-1));
    }

    private static boolean isMonthAt(Token t) {
        return t.is(TokenKind.WORD) && isMonth(t.norm());
    }

    /** Takes a date; the cursor stays where there is none. */
    static Optional<LocalDate> at(Cursor c) {
        Token day = c.peek();
        OptionalInt month =
                c.peek(1).is(TokenKind.WORD) ? Months.number(c.peek(1).norm()) : OptionalInt.empty();
        Token year = c.peek(2);
        if (!day.is(TokenKind.NUMBER) || month.isEmpty() || !year.is(TokenKind.NUMBER)) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(year), month.getAsInt(), number(day));
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
