package org.nomenlex.grammar.lex;

import java.util.ArrayList;
import java.util.List;

/** The text that is being cut, how far it is cut, and the tokens so far; the cutters of numbers, letters and quotes share it. */
final class Tape {

    final String text;
    final List<Token> tokens = new ArrayList<>();

    /** The offset of the next character. */
    int at;

    Tape(String text) {
        this.text = text;
    }

    /** Adds a token that ends at the next character. */
    void add(TokenKind kind, int start, String norm) {
        tokens.add(new Token(kind, text.substring(start, at), norm, start, at, ""));
    }

    /** Where the digits end that start at an offset. */
    int digits(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** Where the spaces end that start at an offset. */
    int spaces(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    /**
     * Takes the suffix that stands behind a number or letter and its sign: {@code bis} of {@code 2° bis}, {@code /1} of
     * {@code a)/1}; empty where none does.
     */
    String suffix() {
        int from = at;
        int after = spaces(from);
        String latin = Words.suffixAt(text, after);
        if (!latin.isEmpty()) {
            at = after + latin.length();
            return latin;
        }
        if (from + 1 < text.length() && text.charAt(from) == '/' && Character.isDigit(text.charAt(from + 1))) {
            at = digits(from + 1);
        }
        return text.substring(from, at);
    }

    /** A letter, or a number in Roman. */
    static boolean isDivision(String word) {
        return word.length() == 1 || word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }
}
