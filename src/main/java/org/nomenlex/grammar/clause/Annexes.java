package org.nomenlex.grammar.clause;

import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.TokenKind;

/**
 * Reads what says that the new text stands in the annex of the act: "figurant à l'annexe du présent arrêté", "par l'article 31
 * reproduit en annexe", "par l'annexe jointe au présent arrêté".
 */
final class Annexes {

    private final Reading reading;
    private final Cursor c;

    Annexes(Reading reading) {
        this.reading = reading;
        this.c = reading.cursor;
    }

    /** "figurant à l'annexe du présent arrêté", "qui est joint à l'annexe": the new text stands there. */
    boolean annexBelow() {
        int mark = c.mark();
        c.takeWord("qui", "dont");
        c.takeWord("est", "figure", "sont");
        if (!c.peek().startsWith("figur", "joint", "reprodui", "repri", "annexe")
                || c.peek().isWord("annexe") && !c.peek(-1).isWord("est")) {
            c.reset(mark);
            return false;
        }
        for (int i = 0; i < 4 && !c.atEnd(); i++) {
            c.next();
            if (c.peek().isWord("annexe", "bijlage")) {
                reading.clause.fromAnnex = true;
                while (!c.atEnd()
                        && !reading.verbs.isVerb(c.mark())
                        && !c.peek().is(TokenKind.COMMA)) {
                    c.next();
                }
                return true;
            }
        }
        c.reset(mark);
        return false;
    }

    /** "par l'annexe jointe au présent arrêté". */
    boolean annexed() {
        int mark = c.mark();
        c.takeWord("l", "la");
        if (c.takeWord("annexe", "bijlage") && !hasNumber()) {
            reading.clause.fromAnnex = true;
            while (c.peek().is(TokenKind.WORD) && !reading.verbs.isVerb(c.mark())) {
                c.next();
            }
            return true;
        }
        c.reset(mark);
        return false;
    }

    private boolean hasNumber() {
        return c.peek().is(TokenKind.NUMBER);
    }

    /** "par l'article 31 reproduit en annexe". */
    void joint() {
        int mark = c.mark();
        while (c.peek().is(TokenKind.WORD) && !reading.verbs.isVerb(c.mark()) && c.mark() < mark + 8) {
            if (c.next().isWord("annexe", "bijlage")) {
                reading.clause.fromAnnex = true;
                while (c.peek().isWord("du", "au", "present", "arrete", "a", "de", "cet", "dit", "besluit")) {
                    c.next();
                }
                return;
            }
        }
        c.reset(mark);
    }
}
