package org.nomenlex.grammar.lex;

import java.util.List;

/**
 * Cuts an instruction into tokens, in one pass from left to right. Only what typography tells is decided here: that
 * "5°" is a point, "e)" a letter, "453574 - 453585" a pair of order numbers, and where quoted words end.
 */
public final class Lexer {

    private final Tape tape;
    private final String text;
    private final QuoteCutter quotes;
    private final NumberCutter numbers;
    private final LetterCutter letters;

    private Lexer(String text) {
        this.text = text;
        this.tape = new Tape(text);
        this.quotes = new QuoteCutter(tape);
        this.numbers = new NumberCutter(tape);
        this.letters = new LetterCutter(tape, numbers);
    }

    /** The tokens of the text. */
    public static List<Token> lex(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.tape.at < text.length()) {
            lexer.next();
        }
        return lexer.tape.tokens;
    }

    private void next() {
        char c = text.charAt(tape.at);
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
            tape.at++;
        } else if (Quotes.isQuote(c)) {
            quotes.quote();
        } else if (Character.isDigit(c)) {
            numbers.number();
        } else if (c == '(') {
            letters.bracket();
        } else if (Character.isLetter(c)) {
            letters.word();
        } else if (c == '\u00a7') {
            sign();
        } else if ((c == '\'' || c == '\u2018') && quotes.singleQuoted()) {
            quotes.singleQuote();
        } else {
            punctuation(c);
        }
    }

    /** "§", or "§§" for several. */
    private void sign() {
        int start = tape.at;
        while (tape.at < text.length() && text.charAt(tape.at) == '\u00a7') {
            tape.at++;
        }
        tape.add(TokenKind.SIGN, start, "\u00a7".repeat(Math.min(2, tape.at - start)));
    }

    private void punctuation(char c) {
        int start = tape.at++;
        switch (c) {
            case ',' -> tape.add(TokenKind.COMMA, start, ",");
            case ';' -> tape.add(TokenKind.SEMICOLON, start, ";");
            case ':' -> tape.add(TokenKind.COLON, start, ":");
            case '.' -> period(start);
            case ']' -> closingMark(start);
            default -> tape.add(TokenKind.OTHER, start, String.valueOf(c));
        }
    }

    /** "sont supprimés;]1": the number with which the editors of a database close their mark names no unit. */
    private void closingMark(int start) {
        while (tape.at < text.length() && Character.isDigit(text.charAt(tape.at))) {
            tape.at++;
        }
        tape.add(TokenKind.OTHER, start, "]");
    }

    /** A full stop behind a number or a division letter belongs to it ("au A., 1., 4°") and says nothing. */
    private void period(int start) {
        Token last = tape.tokens.isEmpty() ? null : tape.tokens.get(tape.tokens.size() - 1);
        boolean numbering = last != null
                && last.end() == start
                && (last.is(TokenKind.NUMBER)
                        || last.is(TokenKind.DECIMAL)
                        || last.is(TokenKind.WORD) && Tape.isDivision(last.text()));
        if (!numbering) {
            tape.add(TokenKind.PERIOD, start, ".");
        }
    }
}
