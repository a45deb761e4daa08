package org.nomenlex.grammar.clause;

import java.util.Set;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.WordList;

/** Articles before the noun of what is quoted: "le mot", "ladite phrase", "de woorden"; not the "de" of "de la prestation". */
final class Determiners {

    private static final Set<String> ARTICLES = WordList.of("""
            le la les l ledit ladite lesdits lesdites des de het du un une""");

    /** Nouns before which "de" is an article. */
    private static final Set<String> DUTCH = WordList.of("""
            woorden bepaling zin zinnen cijfers zinsnede nummer nummers rangnummer rangnummers codenummer
            codenummers verstrekkingsnummer verstrekkingsnummers volgnummer volgnummers betrekkelijke waarde""");

    private Determiners() {}

    /** Takes those at the cursor. */
    static void skip(Cursor c) {
        while (c.peek().is(TokenKind.WORD) && ARTICLES.contains(c.peek().norm())) {
            if (c.peek().isWord("de", "du", "des") && !isArticle(c.peek(1))) {
                return;
            }
            c.next();
        }
    }

    /** Whether "de" before that noun is an article. */
    private static boolean isArticle(Token noun) {
        return DUTCH.contains(noun.norm()) || noun.isWord("mots");
    }
}
