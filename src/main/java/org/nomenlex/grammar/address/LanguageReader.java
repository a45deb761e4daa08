package org.nomenlex.grammar.address;

import java.util.Optional;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.law.LanguageScope;

/**
 * Reads which language version is meant: "dans le texte néerlandais", "dans la version française", "en néerlandais",
 * "du texte français", "in de Nederlandse tekst".
 */
public final class LanguageReader {

    private LanguageReader() {}

    /** The language named at the cursor, which moves behind it; empty, and unmoved, where none is. */
    public static Optional<LanguageScope> read(Cursor c) {
        int mark = c.mark();
        c.takeWord("dans", "de", "du", "en", "in", "pour", "d", "dudit");
        c.takeWord("le", "la", "les", "l", "de", "het");
        c.takeWord("texte", "version", "textes", "langue", "tekst");
        c.takeWord("en");
        c.takeWord("langue");
        Optional<LanguageScope> scope = scope(c.peek());
        if (scope.isEmpty()) {
            c.reset(mark);
            return scope;
        }
        c.next();
        c.takeWord("tekst", "versie");
        return scope;
    }

    /** The language that a single word names. */
    static Optional<LanguageScope> scope(Token t) {
        if (t.startsWith("neerland", "neeerland", "nederland")) {
            return Optional.of(LanguageScope.NL);
        }
        return t.startsWith("francais", "franse", "frans") ? Optional.of(LanguageScope.FR) : Optional.empty();
    }
}
