package org.nomenlex.grammar.clause;

import java.util.List;
import java.util.Optional;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.law.SegmentKind;

/**
 * Reads what a service is worth, before and after: "portée de "B 125" à "B 900"", "porté à N 55", "par K 30", "wordt op "N 175"
 * gebracht".
 */
final class Values {

    private final Reading reading;
    private final Cursor c;

    Values(Reading reading) {
        this.reading = reading;
        this.c = reading.cursor;
    }

    /** "portée de "B 125" à "B 900"", "portée à N 55", "modifiées en "B 80"". */
    boolean read() {
        if (!reading.clause.does(Action.RAISE)) {
            return raisedBefore() || reading.behindBy && plainValue();
        }
        if (c.takeWord("de", "van")) {
            return valueBefore();
        }
        if (!c.peek().isWord("a", "tot", "au", "op")) {
            return false;
        }
        c.next();
        if (c.peek().isWord("la", "le") && c.peek(1).is(TokenKind.QUOTED)) {
            c.next();
        }
        if (!c.atEnd()) {
            newValues();
        }
        return true;
    }

    /** "à N 55", "respectivement à "N 30" et "N 40"". */
    private void newValues() {
        boolean more = true;
        c.takeWord("respectivement", "respectievelijk");
        while (more) {
            raised(c.peek().is(TokenKind.QUOTED) ? c.next().text() : plainWords());
            int mark = c.mark();
            more = (c.take(TokenKind.COMMA) || c.takeWord("et", "en"))
                    && (c.peek().is(TokenKind.QUOTED) || isPlain(c.peek()));
            if (!more) {
                c.reset(mark);
            }
        }
    }

    /** The words up to the next comma, "et" or end: "N 12,5". */
    private String plainWords() {
        int start = c.peek().start();
        int end = start;
        while (!c.atEnd()
                && !c.peek().is(TokenKind.COMMA)
                && !c.peek().is(TokenKind.SEMICOLON)
                && !c.peek().is(TokenKind.COLON)
                && !c.peek().isWord("et", "pour", "dans")
                && !(c.peek().is(TokenKind.PERIOD))) {
            end = c.next().end();
            if (c.peek().is(TokenKind.COMMA) && c.peek(1).is(TokenKind.NUMBER)) {
                c.next();
                end = c.next().end();
            }
        }
        return reading.text.substring(start, end).strip();
    }

    /** Whether key letter and number stand there without quotes: N 10. */
    private boolean isPlain(Token letter) {
        return isPlain(letter, c.peek(1));
    }

    private boolean isPlainAt(int i) {
        return isPlain(c.peek(i), c.peek(i + 1));
    }

    private static boolean isPlain(Token letter, Token number) {
        return letter.is(TokenKind.WORD)
                && letter.text().length() == 1
                && Character.isUpperCase(letter.text().charAt(0))
                && (number.is(TokenKind.NUMBER) || number.is(TokenKind.DECIMAL));
    }

    /** "de "B 125"", "de N 10": the value that stands there now. */
    private boolean valueBefore() {
        Token letter = c.peek();
        if (letter.is(TokenKind.QUOTED)) {
            reading.clause.expected = c.next().text();
        } else if (isPlain(letter)) {
            c.next();
            reading.clause.expected = letter.text() + " " + c.next().text();
        }
        return true;
    }

    /** "wordt op "N 175" gebracht": the Dutch participle stands behind the new value. */
    private boolean raisedBefore() {
        int length = c.peek(1).is(TokenKind.QUOTED) ? 1 : isPlainAt(1) ? 2 : 0;
        boolean before = length > 0
                && c.peek().isWord("op", "tot")
                && Verbs.isSplitParticiple(c.peek(length + 1))
                && Verbs.participle(c.peek(length + 1).norm()).equals(Optional.of(Action.RAISE));
        if (before) {
            c.next();
            String first = c.next().text();
            reading.clause.raised = length == 1 ? first : first + " " + c.next().text();
        }
        return before;
    }

    /** "par K 30", "par la valeur relative K 30": key letter and coefficient without quotes. */
    private boolean plainValue() {
        int mark = c.mark();
        c.takeWord("la", "le");
        if (c.takeWord("valeur")) {
            c.takeWord("relative");
        }
        if (keyAndCoefficient()) {
            return true;
        }
        c.reset(mark);
        return false;
    }

    private boolean keyAndCoefficient() {
        Token letter = c.peek();
        boolean value = reading.clause.address.stream()
                .allMatch(
                        p -> p.last().filter(s -> s.kind() == SegmentKind.VALUE).isPresent());
        if (!value || !isPlain(letter)) {
            return false;
        }
        c.next();
        int end = c.next().end();
        boolean decimals = c.peek().is(TokenKind.COMMA)
                && c.peek().start() == end
                && c.peek(1).is(TokenKind.NUMBER)
                && c.peek(1).start() == end + 1;
        if (decimals) {
            c.next();
            end = c.next().end();
        }
        comes(new Words(List.of(reading.text.substring(letter.start(), end)), "valeur"));
        return true;
    }

    /** The new value; those behind it are new words: "et la "Classe 12" à la "Classe 13"". */
    private void raised(String now) {
        if (reading.clause.raised.isEmpty()) {
            reading.clause.raised = now;
        } else {
            comes(new Words(List.of(now), ""));
        }
    }

    private void comes(Words words) {
        reading.clause.newWords = reading.clause.newWords == null ? words : reading.clause.newWords.plus(words);
    }
}
