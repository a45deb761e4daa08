package org.nomenlex.grammar.lex;

/** Cuts what starts with a letter or a bracket: words, "e)", "f)bis", "(01)", "C.1.". */
final class LetterCutter {

    private final NumberCutter numbers;
    private final Tape tape;
    private final String text;

    LetterCutter(Tape tape, NumberCutter numbers) {
        this.tape = tape;
        this.text = tape.text;
        this.numbers = numbers;
    }

    /** Example: {@code (01)}, {@code (a)}; any other bracket stands alone. */
    void bracket() {
        int end = tape.at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean short1 = end > tape.at + 1 && end - tape.at <= 3 && end < text.length() && text.charAt(end) == ')';
        if (!short1) {
            tape.at++;
            tape.add(TokenKind.OTHER, tape.at - 1, "(");
            return;
        }
        int start = tape.at;
        String inside = text.substring(tape.at + 1, end);
        tape.at = end + 1;
        if (inside.chars().allMatch(Character::isDigit)) {
            tape.add(TokenKind.BRACKETED, start, inside);
        } else if (inside.length() == 1) {
            tape.add(TokenKind.LETTER, start, inside);
        } else {
            tape.add(TokenKind.OTHER, start, inside);
        }
    }

    void word() {
        int start = tape.at;
        int end = wordEnd(tape.at);
        if (dottedName(start, end)) {
            return;
        }
        if (letterWithBracket(start, end) || misreadOne(start, end)) {
            return;
        }
        if (elidedApart(start, end)) {
            tape.at = end + 2;
            String word = text.substring(start, end);
            tape.tokens.add(new Token(TokenKind.WORD, word, Words.norm(word), start, tape.at, ""));
            return;
        }
        if (end < text.length() && isApostrophe(text.charAt(end)) && end - start <= 7 && elides(start, end)) {
            tape.at = end + 1;
            tape.tokens.add(new Token(
                    TokenKind.WORD,
                    text.substring(start, end),
                    Words.norm(text.substring(start, end)),
                    start,
                    tape.at,
                    ""));
            return;
        }
        tape.at = end;
        if (text.startsWith("n\u00b0", start) || text.startsWith("N\u00b0", start)) {
            tape.at = start + 2;
            if (tape.at < text.length() && text.charAt(tape.at) == 's') {
                tape.at++;
            }
            tape.tokens.add(new Token(TokenKind.WORD, text.substring(start, tape.at), "nos", start, tape.at, ""));
            return;
        }
        tape.at = keyLetterEnd(start, end);
        String word = text.substring(start, tape.at).replace(' ', '-');
        tape.tokens.add(new Token(TokenKind.WORD, word, Misspelt.corrected(Words.norm(word)), start, tape.at, ""));
    }

    /** "§ ler", "l'alinéa Ier", "au l°": an l or an I for the figure one, as OCR reads it. */
    private boolean misreadOne(int start, int end) {
        String word = text.substring(start, end);
        boolean degree = end < text.length() && (text.charAt(end) == '\u00b0' || text.charAt(end) == '\u00ba');
        if (degree && (word.equals("l") || word.equals("I"))) {
            tape.at = end + 1;
            tape.add(TokenKind.POINT, start, "1" + tape.suffix());
            return true;
        }
        Token before = tape.tokens.isEmpty() ? null : tape.tokens.get(tape.tokens.size() - 1);
        boolean numbered = before != null
                && (before.is(TokenKind.SIGN)
                        || before.isWord("article", "articles", "alinea", "alineas", "paragraphe", "paragraphes"));
        if (!numbered || !word.equals("ler") && !word.equals("Ier")) {
            return false;
        }
        tape.at = end;
        tape.add(TokenKind.NUMBER, start, "1");
        return true;
    }

    /** "la règle d 'application", "l 'intitulé". */
    private boolean elidedApart(int start, int end) {
        return end + 2 < text.length()
                && text.charAt(end) == ' '
                && isApostrophe(text.charAt(end + 1))
                && Character.isLetter(text.charAt(end + 2))
                && elides(start, end);
    }

    /** "lettre clé" without its hyphen is one word as well. */
    private int keyLetterEnd(int start, int end) {
        boolean letter = text.regionMatches(true, start, "lettre", 0, 6) && end - start <= 7;
        int next = letter && end < text.length() && text.charAt(end) == ' ' ? wordEnd(end + 1) : end;
        String word = next > end ? Words.norm(text.substring(end + 1, next)) : "";
        return word.equals("cle") || word.equals("cles") ? next : end;
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
            tape.at = start;
            numbers.decimal(start);
        }
        return starts;
    }

    /** Example: {@code e)}, {@code f)bis}, {@code abis)}, {@code a/1)}, {@code a)/1}. */
    private boolean letterWithBracket(int start, int end) {
        if (numberedLetter(start, end)) {
            return true;
        }
        int close = tape.spaces(end);
        boolean closed = close < text.length() && text.charAt(close) == ')' && close - end <= 1;
        boolean suffixed = end - start > 3 && Words.suffixAt(text, start + 1).length() == end - start - 1;
        boolean letter = end - start == 1
                || isDouble(text.substring(start, end))
                || suffixed
                || end - start <= 4 && Tape.isDivision(text.substring(start, end));
        if (!closed || !letter) {
            return false;
        }
        tape.at = close + 1;
        tape.add(TokenKind.LETTER, start, text.substring(start, end) + tape.suffix());
        return true;
    }

    /** Example: {@code aa)}, {@code bb)}, as the letters below a letter or behind z). */
    private static boolean isDouble(String word) {
        return word.length() == 2 && word.charAt(0) == word.charAt(1) && Character.isLowerCase(word.charAt(0));
    }

    /** Example: {@code a/1)}. */
    private boolean numberedLetter(int start, int end) {
        boolean slash = end - start == 1 && end + 1 < text.length() && text.charAt(end) == '/';
        int close = slash ? tape.digits(end + 1) : end;
        if (!slash || close == end + 1 || close >= text.length() || text.charAt(close) != ')') {
            return false;
        }
        tape.at = close + 1;
        tape.add(TokenKind.LETTER, start, text.substring(start, close));
        return true;
    }
}
