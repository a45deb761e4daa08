package org.nomenlex.grammar.lex;

/** Cuts quoted words; where they end is found by Quotes. A quote that closes nothing is a token of its own. */
final class QuoteCutter {

    private final Tape tape;
    private final String text;

    QuoteCutter(Tape tape) {
        this.tape = tape;
        this.text = tape.text;
    }

    void quote() {
        if (closesNothing()) {
            int start = tape.at++;
            tape.add(TokenKind.STRAY, start, "");
            return;
        }
        Token quoted = Quotes.read(text, tape.at);
        tape.tokens.add(quoted);
        tape.at = Math.max(tape.at + 1, quoted.end());
    }

    /** A quote directly before the verb, behind plain words, closes words whose opening quote is missing. */
    private boolean closesNothing() {
        if (tape.tokens.isEmpty()) {
            return false;
        }
        if (tape.tokens.get(tape.tokens.size() - 1).isWord(NOUNS)) {
            // les mots " sont supprim\u00e9s " sont remplac\u00e9s: words that are a verb themselves
            return false;
        }
        if (tape.tokens.get(tape.tokens.size() - 1).is(TokenKind.SLASHED) && text.startsWith(",", tape.at + 1)) {
            return true;
        }
        boolean behindCode =
                tape.tokens.get(tape.tokens.size() - 1).is(TokenKind.CODE) && Quotes.nounNext(text, tape.at + 1);
        return behindCode || Quotes.verbAt(text, tape.at + 1);
    }

    private static final String[] NOUNS = {
        "mot", "mots", "terme", "termes", "phrase", "phrases", "woord", "woorden", "par", "door"
    };

    /** Whether words in single quotes start here: 'a b', \u2018 a b \u2019, and ' a b ' behind the noun that says so. */
    boolean singleQuoted() {
        char next = tape.at + 1 < text.length() ? text.charAt(tape.at + 1) : ' ';
        boolean spaced = isSpace(next)
                && !tape.tokens.isEmpty()
                && tape.tokens.get(tape.tokens.size() - 1).isWord(NOUNS);
        boolean opens = (Character.isLetterOrDigit(next) || spaced)
                && (tape.at == 0 || !Character.isLetterOrDigit(text.charAt(tape.at - 1)));
        return opens && singleEnd(spaced) > 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    /** @param spaced whether a space stands between quotes and words */
    private int singleEnd(boolean spaced) {
        char close = text.charAt(tape.at) == '\u2018' ? '\u2019' : '\'';
        for (int i = tape.at + 2; i < Math.min(text.length(), tape.at + 120); i++) {
            boolean ends = text.charAt(i) == close
                    && (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
            if (ends && (!spaced || isSpace(text.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    void singleQuote() {
        int end = singleEnd(isSpace(text.charAt(tape.at + 1)));
        String words = text.substring(tape.at + 1, end).replace('\u00a0', ' ').strip();
        tape.tokens.add(new Token(TokenKind.QUOTED, words, Words.norm(words), tape.at, end + 1, ""));
        tape.at = end + 1;
    }
}
