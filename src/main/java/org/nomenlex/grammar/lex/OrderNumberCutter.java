package org.nomenlex.grammar.lex;

/** Cuts order numbers: "453574", "453574 - 453585", "102 034", "0401-301011". */
final class OrderNumberCutter {

    /** How far apart the two numbers of a pair may be where only a space stands between them (375130 375141). */
    private static final int PAIR_SPAN = 30;

    private final Tape tape;
    private final String text;

    OrderNumberCutter(Tape tape) {
        this.tape = tape;
        this.text = tape.text;
    }

    void code(int start, int end) {
        int next = tape.spaces(end);
        boolean dash = next < text.length() && isPairDash(next);
        int second = dash ? tape.spaces(next + 1) : next;
        int stop = tape.digits(second);
        boolean sure = dash && text.charAt(next) != '/';
        boolean pair = stop - second == 6 && (sure || (dash || next > end) && near(start, second));
        tape.at = pair ? stop : end;
        String value = text.substring(start, end) + (pair ? "-" + text.substring(second, stop) : "");
        tape.add(TokenKind.CODE, start, value);
    }

    /** Example: {@code prestation 102 034}, {@code prestations 102.034 et 102.045}: a noun says that it is an order number. */
    boolean spacedCode(int start, int end) {
        boolean parts = end - start == 3
                && end < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == '.' || text.charAt(end) == '\u00a0')
                && tape.digits(end + 1) == end + 4;
        if (!parts || !codeExpected()) {
            return false;
        }
        tape.at = end + 4;
        tape.add(TokenKind.CODE, start, text.substring(start, end) + text.substring(end + 1, tape.at));
        return true;
    }

    /** Whether "prestations", "numéros d'ordre" or another order number led here. */
    private boolean codeExpected() {
        int i = tape.tokens.size() - 1;
        while (i >= 0
                && (tape.tokens.get(i).is(TokenKind.COMMA)
                        || tape.tokens.get(i).isWord("et", "en", "ou", "nos", "a"))) {
            i--;
        }
        return i >= 0
                && (tape.tokens.get(i).is(TokenKind.CODE)
                        || tape.tokens.get(i).startsWith("prestation", "verstrekking", "rangnummer")
                        || tape.tokens.get(i).isWord("ordre"));
    }

    /** A hyphen, a dash, or the letter B that replaced a dash in old sources ("221196 B 221200"). */
    private boolean isPairDash(int i) {
        char c = text.charAt(i);
        return c == '-'
                || c == '\u2013'
                || c == '\u2014'
                || c >= '\u2010' && c <= '\u2012'
                || c == '\u2212'
                || c == '/'
                || c == 'B' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private boolean near(int first, int second) {
        int a = Integer.parseInt(text.substring(first, first + 6));
        int b = Integer.parseInt(text.substring(second, second + 6));
        return b > a && b - a <= PAIR_SPAN;
    }

    /** Example: {@code 0401-301011}, a number of the old dental list. */
    boolean weirdCode(int start, int end) {
        if (end - start != 4
                || end >= text.length()
                || text.charAt(end) != '-'
                || tape.digits(end + 1) - end - 1 != 6) {
            return false;
        }
        tape.at = tape.digits(end + 1);
        if (tape.at < text.length() && text.charAt(tape.at) == '-' && tape.digits(tape.at + 1) - tape.at - 1 == 6) {
            tape.at = tape.digits(tape.at + 1);
        }
        tape.add(TokenKind.CODE, start, text.substring(start, tape.at));
        return true;
    }
}
