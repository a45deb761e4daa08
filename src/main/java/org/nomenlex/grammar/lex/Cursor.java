package org.nomenlex.grammar.lex;

import java.util.List;

/** A place in a list of tokens, with the verbs that rules read by. */
public final class Cursor {

    private static final Token END = new Token(TokenKind.OTHER, "", "", Integer.MAX_VALUE, Integer.MAX_VALUE, "");

    private final List<Token> tokens;
    private int at;

    /** At the first token. */
    public Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The next token, without taking it; an empty one behind the last. */
    public Token peek() {
        return peek(0);
    }

    /** The token that many places ahead. */
    public Token peek(int ahead) {
        int i = at + ahead;
        return i >= 0 && i < tokens.size() ? tokens.get(i) : END;
    }

    /** Takes the next token. */
    public Token next() {
        Token t = peek();
        at = Math.min(at + 1, tokens.size());
        return t;
    }

    /** Whether nothing is left. */
    public boolean atEnd() {
        return at >= tokens.size();
    }

    /** The place, for {@link #reset}. */
    public int mark() {
        return at;
    }

    /** Back to a place. */
    public void reset(int mark) {
        at = mark;
    }

    /** Goes that many tokens ahead. */
    public void skip(int count) {
        at = Math.min(at + count, tokens.size());
    }

    /** Takes the next token if it is of that kind. */
    public boolean take(TokenKind kind) {
        if (!atEnd() && peek().is(kind)) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes the next token if it is one of these words. */
    public boolean takeWord(String... words) {
        if (!atEnd() && peek().isWord(words)) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes the next token if it is one of these words, which may be left out between others: true in any case. */
    public boolean mayTakeWord(String... words) {
        takeWord(words);
        return true;
    }

    /** Takes the words if they all stand here in a row. */
    public boolean takeWords(String... row) {
        for (int i = 0; i < row.length; i++) {
            if (!peek(i).isWord(row[i])) {
                return false;
            }
        }
        at += row.length;
        return true;
    }

    /** The tokens from a mark up to here. */
    public List<Token> since(int mark) {
        return tokens.subList(mark, at);
    }

    /** All tokens. */
    public List<Token> all() {
        return tokens;
    }
}
