package org.nomenlex.grammar.address;

import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.SegmentKind;

/**
 * Reads how a unit begins and ends: "l'alinéa 2 commençant par les mots "Pour les" et finissant par les mots "par an"". Behind a
 * number that is a check; without one it is the name of the unit.
 */
final class Beginnings {

    private final Cursor c;

    Beginnings(Cursor c) {
        this.c = c;
    }

    /** "l'alinéa 2 commençant par les mots ...": a check, the ordinal names it. */
    Units starting(Units units) {
        int mark = c.mark();
        c.take(TokenKind.COMMA);
        c.takeWord("qui");
        if (c.takeWord("commencant", "debutant", "commence", "debute")
                && c.takeWord("par")
                && takeWordsNoun()
                && c.peek().is(TokenKind.QUOTED)) {
            String words = c.next().text();
            finishing();
            return units.expecting(words);
        }
        c.reset(mark);
        return units;
    }

    private void finishing() {
        int mark = c.mark();
        c.takeWord("et");
        if (c.takeWord("finissant", "se")
                && c.mayTakeWord("terminant")
                && c.takeWord("par")
                && takeWordsNoun()
                && c.take(TokenKind.QUOTED)) {
            c.take(TokenKind.COMMA);
            return;
        }
        c.reset(mark);
    }

    private boolean takeWordsNoun() {
        c.takeWord("les", "le");
        c.takeWord("mots", "mot");
        return true;
    }

    /** "l'alinéa commençant par les mots "Pour les"": named by its first words. */
    @Nullable
    Units named(SegmentKind kind) {
        c.next();
        c.takeWord("par");
        takeWordsNoun();
        if (!c.peek().is(TokenKind.QUOTED)) {
            return null;
        }
        String words = c.next().text();
        finishing();
        return Units.of(kind, "~" + words);
    }
}
