package org.nomenlex.grammar.lex;

/**
 * A token of an instruction.
 *
 * @param kind its kind
 * @param text as written; for quoted words, what stands between the quotes
 * @param norm for comparison: small letters, no accents; for numbers and codes, the value
 * @param start offset of its first character in the text that was cut
 * @param end offset behind its last character
 * @param flaw what is wrong with its quotes, empty mostly
 */
public record Token(TokenKind kind, String text, String norm, int start, int end, String flaw) {

    /** Whether it is that kind. */
    public boolean is(TokenKind other) {
        return kind == other;
    }

    /** Whether it is one of these words (given without accents, in small letters). */
    public boolean isWord(String... words) {
        if (kind != TokenKind.WORD) {
            return false;
        }
        for (String word : words) {
            if (norm.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a word that starts with one of these. */
    public boolean startsWith(String... stems) {
        if (kind != TokenKind.WORD) {
            return false;
        }
        for (String stem : stems) {
            if (norm.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a number written as an ordinal ({@code 1er}, {@code 2e}, {@code 4ème}). */
    public boolean isOrdinalNumber() {
        return kind == TokenKind.NUMBER && Words.isOrdinalEnding(text);
    }
}
