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
        return andOther(c, scope.get()) ? Optional.of(LanguageScope.BOTH) : scope;
    }

    /** "dans les textes français et néerlandais", "in de Franse en de Nederlandse tekst". */
    private static boolean andOther(Cursor c, LanguageScope first) {
        int mark = c.mark();
        if (c.takeWord("et", "en")) {
            c.takeWord("dans", "in", "du");
            c.takeWord("le", "la", "de");
            c.takeWord("texte", "version");
            Optional<LanguageScope> other = scope(c.peek());
            if (other.isPresent() && other.get() != first) {
                c.next();
                c.takeWord("tekst", "versie");
                return true;
            }
        }
        c.reset(mark);
        return false;
    }

    /** The language that a single word names. */
    static Optional<LanguageScope> scope(Token t) {
        if (t.startsWith("neerland", "neeerland", "nederland")) {
            return Optional.of(LanguageScope.NL);
        }
        return t.startsWith("francais", "franse", "frans") ? Optional.of(LanguageScope.FR) : Optional.empty();
    }
}
