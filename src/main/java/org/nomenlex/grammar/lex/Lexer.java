package org.nomenlex.grammar.lex;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an instruction into tokens, in one pass from left to right. Only what typography tells is decided here: that
 * "5°" is a point, "e)" a letter, "453574 - 453585" a pair of order numbers, and where quoted words end.
 */
public final class Lexer {

    /** How far apart the two numbers of a pair may be where only a space stands between them (375130 375141). */
    private static final int PAIR_SPAN = 30;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens of the text. */
    public static List<Token> lex(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
            at++;
        } else if (Quotes.isQuote(c)) {
            quote();
        } else if (Character.isDigit(c)) {
            number();
        } else if (c == '(') {
            bracket();
        } else if (Character.isLetter(c)) {
            word();
        } else if (c == '\u00a7') {
            int start = at;
            while (at < text.length() && text.charAt(at) == '\u00a7') {
                at++;
            }
            add(TokenKind.SIGN, start, "\u00a7".repeat(Math.min(2, at - start)));
        } else if (c == '\'' && singleQuoted()) {
            singleQuote();
        } else {
            punctuation(c);
        }
    }

    private void punctuation(char c) {
        int start = at++;
        switch (c) {
            case ',' -> add(TokenKind.COMMA, start, ",");
            case ';' -> add(TokenKind.SEMICOLON, start, ";");
            case ':' -> add(TokenKind.COLON, start, ":");
            case '.' -> period(start);
            default -> add(TokenKind.OTHER, start, String.valueOf(c));
        }
    }

    /** A full stop behind a number or a division letter belongs to it ("au A., 1., 4°") and says nothing. */
    private void period(int start) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean attached = last != null && last.end() == start;
        boolean numbering = attached
                && (last.is(TokenKind.NUMBER)
                        || last.is(TokenKind.DECIMAL)
                        || last.is(TokenKind.WORD) && isDivision(last.text()));
        if (!numbering) {
            add(TokenKind.PERIOD, start, ".");
        }
    }

    private static boolean isDivision(String word) {
        if (word.length() == 1) {
            return true;
        }
        return word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    private void add(TokenKind kind, int start, String norm) {
        tokens.add(new Token(kind, text.substring(start, at), norm, start, at, ""));
    }

    // Quotes ------------------------------------------------------------------------------------------------------

    private void quote() {
        if (closesNothing()) {
            int start = at++;
            add(TokenKind.STRAY, start, "");
            return;
        }
        Token quoted = Quotes.read(text, at);
        tokens.add(quoted);
        at = Math.max(at + 1, quoted.end());
    }

    /** A quote directly before the verb, behind plain words, closes words whose opening quote is missing. */
    private boolean closesNothing() {
        if (tokens.isEmpty()) {
            return false;
        }
        if (tokens.get(tokens.size() - 1).is(TokenKind.SLASHED) && text.startsWith(",", at + 1)) {
            return true;
        }
        boolean behindCode = tokens.get(tokens.size() - 1).is(TokenKind.CODE) && Quotes.nounNext(text, at + 1);
        return behindCode || Quotes.verbAt(text, at + 1);
    }

    private boolean singleQuoted() {
        boolean opens = at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
        return opens && singleEnd() > 0;
    }

    private int singleEnd() {
        for (int i = at + 2; i < Math.min(text.length(), at + 120); i++) {
            if (text.charAt(i) == '\'' && (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private void singleQuote() {
        int end = singleEnd();
        String words = text.substring(at + 1, end).strip();
        tokens.add(new Token(TokenKind.QUOTED, words, Words.norm(words), at, end + 1, ""));
        at = end + 1;
    }

    // Numbers -----------------------------------------------------------------------------------------------------

    private void number() {
        int start = at;
        int end = digits(at);
        if (spacedCode(start, end)) {
            return;
        }
        if (end - start == 6) {
            code(start, end);
        } else if (end < text.length() && isDegree(text.charAt(end))) {
            point(start, end);
        } else if (slashName(end)) {
            slashed(start);
        } else if (dotted(end)) {
            decimal(start);
        } else {
            plainNumber(start, end);
        }
    }

    private static boolean isDegree(char c) {
        return c == '\u00b0' || c == '\u00ba';
    }

    private int digits(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private int spaces(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    private void code(int start, int end) {
        int next = spaces(end);
        boolean dash = next < text.length() && isPairDash(next);
        int second = dash ? spaces(next + 1) : next;
        int stop = digits(second);
        boolean pair = stop - second == 6 && (dash || next > end && near(start, second));
        at = pair ? stop : end;
        String value = text.substring(start, end) + (pair ? "-" + text.substring(second, stop) : "");
        add(TokenKind.CODE, start, value);
    }

    /** Example: {@code prestation 102 034}, {@code prestations 102.034 et 102.045}: a noun says that it is an order number. */
    private boolean spacedCode(int start, int end) {
        boolean parts = end - start == 3
                && end < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == '.' || text.charAt(end) == '\u00a0')
                && digits(end + 1) == end + 4;
        if (!parts || !codeExpected()) {
            return false;
        }
        at = end + 4;
        add(TokenKind.CODE, start, text.substring(start, end) + text.substring(end + 1, at));
        return true;
    }

    /** Whether "prestations", "numéros d'ordre" or another order number led here. */
    private boolean codeExpected() {
        int i = tokens.size() - 1;
        while (i >= 0 && (tokens.get(i).is(TokenKind.COMMA) || tokens.get(i).isWord("et", "en", "ou", "nos", "a"))) {
            i--;
        }
        return i >= 0
                && (tokens.get(i).is(TokenKind.CODE)
                        || tokens.get(i).startsWith("prestation", "verstrekking", "rangnummer")
                        || tokens.get(i).isWord("ordre"));
    }

    /** A hyphen, a dash, or the letter B that replaced a dash in old sources ("221196 B 221200"). */
    private boolean isPairDash(int i) {
        char c = text.charAt(i);
        return c == '-'
                || c == '\u2013'
                || c == '\u2014'
                || c == 'B' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private boolean near(int first, int second) {
        int a = Integer.parseInt(text.substring(first, first + 6));
        int b = Integer.parseInt(text.substring(second, second + 6));
        return b > a && b - a <= PAIR_SPAN;
    }

    private void point(int start, int end) {
        at = end + 1;
        int after = spaces(at);
        String suffix = Words.suffixAt(text, after);
        if (!suffix.isEmpty()) {
            at = after + suffix.length();
        } else if (at + 1 < text.length() && text.charAt(at) == '/' && Character.isDigit(text.charAt(at + 1))) {
            suffix = text.substring(at, digits(at + 1));
            at += suffix.length();
        }
        add(TokenKind.POINT, start, text.substring(start, end) + suffix);
    }

    /** Example: {@code 1/CHIMIE}, {@code 2/ Urine}; not {@code 4/1}. */
    private boolean slashName(int end) {
        if (end >= text.length() || text.charAt(end) != '/') {
            return false;
        }
        int i = spaces(end + 1);
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    private void slashed(int start) {
        int end = nameEnd(start);
        at = end;
        String name = text.substring(start, end).strip();
        tokens.add(new Token(TokenKind.SLASHED, name, name, start, end, ""));
    }

    /** The end of an unquoted name: the next comma, semicolon, quote, line end or verb. */
    private int nameEnd(int start) {
        int verb = Quotes.verbFrom(text, start, Math.min(text.length(), start + 200));
        int end = start;
        while (end < text.length() && (verb < 0 || end < verb)) {
            char c = text.charAt(end);
            boolean joined = c == ' ' && outerHeading(end)
                    || c == ' '
                            && (text.startsWith(" et les ", end)
                                    || text.startsWith(" et la ", end)
                                    || text.startsWith(" en de ", end));
            if (joined || c == ',' || c == ';' || c == '\n' || Quotes.isQuote(c)) {
                break;
            }
            end++;
        }
        while (end > start && " :".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** "1/ Sang de la rubrique 2/ HORMONOLOGIE": the name ends where the heading around it is named. */
    private boolean outerHeading(int from) {
        return text.startsWith(" de la rubrique ", from)
                || text.startsWith(" de l'intitul\u00e9 ", from)
                || text.startsWith(" du titre ", from)
                || text.startsWith(" van de rubriek ", from);
    }

    private boolean dotted(int end) {
        return end + 1 < text.length()
                && text.charAt(end) == '.'
                && (Character.isDigit(text.charAt(end + 1))
                        || Character.isUpperCase(text.charAt(end + 1))
                                && end + 2 < text.length()
                                && text.charAt(end + 2) == '.');
    }

    private void decimal(int start) {
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        at = end;
        String value = text.substring(start, end);
        while (value.endsWith(".")) {
            value = value.substring(0, value.length() - 1);
        }
        add(TokenKind.DECIMAL, start, value);
    }

    private void plainNumber(int start, int end) {
        String value = text.substring(start, end);
        at = end;
        if (end + 1 < text.length() && text.charAt(end) == '/' && Character.isDigit(text.charAt(end + 1))) {
            at = digits(end + 1);
            value = text.substring(start, at);
        } else if (weirdCode(start, end)) {
            return;
        }
        at = ordinalEnd(at);
        int after = spaces(at);
        String suffix = Words.suffixAt(text, after);
        if (!suffix.isEmpty()) {
            at = after + suffix.length();
            value += suffix;
        }
        if (suffix.isEmpty() && at < text.length() && text.charAt(at) == ')') {
            at++;
            add(TokenKind.BRACKETED, start, value);
        } else {
            add(TokenKind.NUMBER, start, value);
        }
    }

    /** Example: {@code 0401-301011}, a number of the old dental list. */
    private boolean weirdCode(int start, int end) {
        if (end - start != 4 || end >= text.length() || text.charAt(end) != '-' || digits(end + 1) - end - 1 != 6) {
            return false;
        }
        at = digits(end + 1);
        if (at < text.length() && text.charAt(at) == '-' && digits(at + 1) - at - 1 == 6) {
            at = digits(at + 1);
        }
        add(TokenKind.CODE, start, text.substring(start, at));
        return true;
    }

    private int ordinalEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end > from && Words.isOrdinalEnding("1" + text.substring(from, end))) {
            return end;
        }
        // "1erbis": the ordinal ending, then a suffix.
        if (text.startsWith("er", from) && !Words.suffixAt(text, from + 2).isEmpty()) {
            return from + 2;
        }
        return from;
    }

    // Letters -----------------------------------------------------------------------------------------------------

    /** Example: {@code (01)}, {@code (a)}; any other bracket stands alone. */
    private void bracket() {
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean short1 = end > at + 1 && end - at <= 3 && end < text.length() && text.charAt(end) == ')';
        if (!short1) {
            punctuation('(');
            return;
        }
        int start = at;
        String inside = text.substring(at + 1, end);
        at = end + 1;
        if (inside.chars().allMatch(Character::isDigit)) {
            add(TokenKind.BRACKETED, start, inside);
        } else if (inside.length() == 1) {
            add(TokenKind.LETTER, start, inside);
        } else {
            add(TokenKind.OTHER, start, inside);
        }
    }

    private void word() {
        int start = at;
        int end = wordEnd(at);
        if (dottedName(start, end)) {
            return;
        }
        if (letterWithBracket(start, end)) {
            return;
        }
        if (end < text.length() && isApostrophe(text.charAt(end)) && end - start <= 7 && elides(start, end)) {
            at = end + 1;
            tokens.add(new Token(
                    TokenKind.WORD, text.substring(start, end), Words.norm(text.substring(start, end)), start, at, ""));
            return;
        }
        at = end;
        if (text.startsWith("n\u00b0", start) || text.startsWith("N\u00b0", start)) {
            at = start + 2;
            if (at < text.length() && text.charAt(at) == 's') {
                at++;
            }
            tokens.add(new Token(TokenKind.WORD, text.substring(start, at), "nos", start, at, ""));
            return;
        }
        String word = text.substring(start, at);
        tokens.add(new Token(TokenKind.WORD, word, Words.norm(word), start, at, ""));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private boolean elides(int start, int end) {
        return switch (Words.norm(text.substring(start, end))) {
            case "l", "d", "qu", "n", "s", "c", "jusqu", "lorsqu" -> true;
            default -> false;
        };
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean hyphen = c == '-' && i > from && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (!Character.isLetter(c) && !hyphen) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Example: {@code C.1.}, {@code A.1.2}: a division letter and numbers in one name. */
    private boolean dottedName(int start, int end) {
        boolean starts = end - start == 1
                && Character.isUpperCase(text.charAt(start))
                && end + 1 < text.length()
                && text.charAt(end) == '.'
                && Character.isDigit(text.charAt(end + 1));
        if (starts) {
            at = start;
            decimal(start);
        }
        return starts;
    }

    /** Example: {@code e)}, {@code f)bis}, {@code abis)}, {@code a/1)}, {@code a)/1}. */
    private boolean letterWithBracket(int start, int end) {
        if (numberedLetter(start, end)) {
            return true;
        }
        int close = spaces(end);
        boolean closed = close < text.length() && text.charAt(close) == ')' && close - end <= 1;
        boolean suffixed = end - start > 3 && Words.suffixAt(text, start + 1).length() == end - start - 1;
        boolean letter = end - start == 1 || suffixed || end - start <= 4 && isDivision(text.substring(start, end));
        if (!closed || !letter) {
            return false;
        }
        at = close + 1;
        int after = spaces(at);
        String suffix = Words.suffixAt(text, after);
        if (!suffix.isEmpty()) {
            at = after + suffix.length();
        } else if (at + 1 < text.length() && text.charAt(at) == '/' && Character.isDigit(text.charAt(at + 1))) {
            int slash = at;
            at = digits(at + 1);
            suffix = text.substring(slash, at);
        }
        add(TokenKind.LETTER, start, text.substring(start, end) + suffix);
        return true;
    }

    /** Example: {@code a/1)}. */
    private boolean numberedLetter(int start, int end) {
        boolean slash = end - start == 1 && end + 1 < text.length() && text.charAt(end) == '/';
        int close = slash ? digits(end + 1) : end;
        if (!slash || close == end + 1 || close >= text.length() || text.charAt(close) != ')') {
            return false;
        }
        at = close + 1;
        add(TokenKind.LETTER, start, text.substring(start, close));
        return true;
    }
}
