package org.nomenlex.grammar.address;

import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.Words;

/** Names of headings as paths hold them, and where unquoted names end. */
final class Names {

    private Names() {}

    /** The name without leading dash and closing colon, a slash written as a hyphen. */
    static String clean(String words) {
        String s = words.replace('\n', ' ').replaceAll("\\s+", " ").strip();
        int start = 0;
        while (start < s.length() && (s.charAt(start) == '-' || s.charAt(start) == ' ')) {
            start++;
        }
        int end = s.length();
        while (end > start && (s.charAt(end - 1) == ':' || s.charAt(end - 1) == ' ')) {
            end--;
        }
        String name = s.substring(start, end);
        while (name.endsWith(".") && !name.endsWith("..") && !endsAbbreviation(name)) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name.replaceAll("\\s*/\\s*", "-");
    }

    /** Example: {@code (O.L.S.)}, {@code A.R.}: the full stop belongs to the name. */
    private static boolean endsAbbreviation(String name) {
        return name.length() > 3 && name.charAt(name.length() - 3) == '.';
    }

    /**
     * Reads an unquoted name of a heading from the tokens: it runs to the verb, or to a comma behind which the sentence
     * visibly goes on.
     */
    static String unquoted(Cursor c, String all) {
        int start = c.peek().start();
        int end = start;
        while (!c.atEnd()) {
            Token t = c.peek();
            if (Verbs.isAuxiliary(t) && Verbs.participleFollows(c)
                    || t.is(TokenKind.QUOTED)
                    || t.is(TokenKind.SEMICOLON)) {
                break;
            }
            if (t.is(TokenKind.COLON) && c.peek(1).text().isEmpty()) {
                break;
            }
            if (t.is(TokenKind.COMMA) && goesOn(c) || startsSubject(c) && end > start) {
                break;
            }
            end = t.end();
            c.next();
        }
        return clean(all.substring(Math.min(start, all.length()), Math.min(end, all.length())));
    }

    /** "rubriek A de volgende wijzigingen", "rubrique A les mots": the subject of the sentence starts at the cursor. */
    private static boolean startsSubject(Cursor c) {
        Token next = c.peek(1);
        return c.peek().isWord("de", "het", "le", "les")
                && (next.isWord("volgende", "woord", "woorden", "mot", "mots")
                        || next.startsWith("modification")
                        || next.startsWith("verstrekking") && c.peek(2).is(TokenKind.CODE));
    }

    /** Whether behind the comma at the cursor a unit, a place or a subject starts. */
    static boolean goesOn(Cursor c) {
        Token t = c.peek(1);
        boolean starter = t.isWord(
                        "au", "aux", "a", "dans", "sous", "le", "la", "les", "l", "il", "un", "une", "apres", "avant",
                        "entre", "est", "sont")
                || t.is(TokenKind.SIGN)
                || t.is(TokenKind.POINT)
                || t.is(TokenKind.LETTER)
                || t.is(TokenKind.QUOTED)
                || t.is(TokenKind.NUMBER)
                        && (c.peek(2).is(TokenKind.COMMA) || c.peek(2).text().isEmpty())
                || t.is(TokenKind.DECIMAL)
                || t.isWord("groupe", "sous-groupe", "categorie")
                || t.isWord("intitule", "rubrique", "alinea", "paragraphe", "point")
                || Words.ordinal(t.norm()).isPresent();
        if (starter || t.text().isEmpty()) {
            return true;
        }
        int mark = c.mark();
        c.next();
        boolean history = HistoryReader.startsAt(c);
        c.reset(mark);
        return history;
    }
}
