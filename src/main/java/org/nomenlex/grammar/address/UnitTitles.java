package org.nomenlex.grammar.address;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.grammar.lex.WordList;

/**
 * Takes the title that stands behind a number: "au 5°, "Soins à domicile", les mots", "au A. Consultations, la prestation". The
 * number alone names the unit.
 */
final class UnitTitles {

    private final Cursor c;
    private final UnitReader units;

    UnitTitles(Cursor c, UnitReader units) {
        this.c = c;
        this.units = units;
    }

    /** A number followed by its title is named by the number alone; the title is skipped. */
    @Nullable
    Units titled(@Nullable Units named) {
        if (named == null) {
            return null;
        }
        int mark = c.mark();
        c.take(TokenKind.COMMA);
        if (c.peek().isWord("intitulee", "intitulees") && c.peek(1).is(TokenKind.QUOTED) && closesTitle(c.peek(2))) {
            c.next();
            return named.expecting(c.next().text());
        }
        c.reset(mark);
        Token t = c.peek();
        if (t.is(TokenKind.QUOTED) && !c.peek(1).is(TokenKind.QUOTED) && closesTitle(c.peek(1))) {
            c.next();
            return named.expecting(t.text());
        }
        boolean title = t.is(TokenKind.WORD)
                && !startsElse(t)
                && !HistoryReader.startsAt(c)
                && Character.isLetter(t.text().charAt(0));
        if (title && (Character.isUpperCase(t.text().charAt(0)) || !units.nounFollows())) {
            skipTitle();
        }
        return named;
    }

    private static boolean closesTitle(Token t) {
        return t.is(TokenKind.COMMA)
                || t.isWord("est", "sont", "et")
                || t.text().isEmpty()
                || t.is(TokenKind.COLON);
    }

    private static final Set<String> ELSE = WordList.of("""
            et ou a au aux dans sous de du des d le la les l en par est sont il un une apres avant
            entre devant devient deviennent ainsi tel qui que wordt worden van het een in bij na
            voor tussen der suivant suivants suivante suivantes redige rediges redigee libelle
            nouveau ancien ancienne commencant ci-apres actuel actuels actuelle actuelles existant existants dont inclus chaque
            insere inseres relatif relative concernant uniquement juste es punt lid""");

    private static boolean startsElse(Token t) {
        boolean verb = Verbs.isAuxiliary(t) || Verbs.isSplitParticiple(t) || Verbs.isBecome(t) || Verbs.isDrop(t);
        return ELSE.contains(t.norm()) || verb || Numbering.isDivisionWord(t) || UnitReader.isLoneLetter(t);
    }

    private void skipTitle() {
        for (int i = 0; i < 40 && !c.atEnd(); i++) {
            Token t = c.peek();
            boolean stop = t.is(TokenKind.COMMA) && Names.goesOn(c)
                    || t.is(TokenKind.COLON)
                    || t.is(TokenKind.SEMICOLON)
                    || t.is(TokenKind.QUOTED)
                    || Verbs.isAuxiliary(t) && Verbs.participleFollows(c);
            if (stop) {
                return;
            }
            c.next();
        }
    }
}
