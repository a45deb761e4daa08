package org.nomenlex.grammar.clause;

import java.util.List;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;

/**
 * Finds where new text starts: behind a colon or on the next line once the verb has been said, or behind "rédigé comme suit"
 * and "libellé comme suit".
 */
final class ContentLead {

    private final Reading reading;
    private final Cursor c;

    ContentLead(Reading reading) {
        this.reading = reading;
        this.c = reading.cursor;
    }

    /** New text starts behind a colon, or on the next line, once the verb has been said. */
    boolean read() {
        Token t = c.peek();
        if (reading.hasVerb() && t.start() > reading.firstLine && reading.firstLine >= 0 && wantsContent()) {
            reading.contentFrom = reading.firstLine;
            return true;
        }
        if (isWorded(t)) {
            announces();
            return true;
        }
        return t.is(TokenKind.COLON) && reading.hasVerb() && !reading.clause.does(Action.ANNOUNCE) && behindColon(t);
    }

    /** "rédigé comme suit", "libellée comme suit", "luidende". */
    private boolean isWorded(Token t) {
        boolean labelled = t.isWord("libelle", "libellee", "libelles", "libellees")
                && (c.peek(1).isWord("comme")
                        || c.peek(1).is(TokenKind.COLON)
                        || c.peek(1).is(TokenKind.QUOTED));
        return labelled || t.isWord(WORDED);
    }

    /** ", rédigé comme suit" goes on about what comes. */
    static boolean isWording(Token t) {
        return t.isWord(WORDED) || t.isWord("libelle", "libellee", "libelles", "libellees");
    }

    private static final String[] WORDED = {
        "mentionnant", "redige", "rediges", "redigee", "redigees", "luidende", "luidend", "stipulant"
    };

    private boolean behindColon(Token t) {
        boolean more = t.end() < reading.text.length()
                && !reading.text.substring(t.end()).isBlank();
        if (!wantsContent() && !reading.clause.expectsContent && !reading.clause.namesBelow()) {
            return false;
        }
        reading.clause.expectsContent = true;
        if (anotherClause()) {
            c.next();
            reading.behindBy = true;
            return true;
        }
        if (ownText()) {
            return true;
        }
        reading.contentFrom = more ? t.end() : -1;
        c.next();
        return true;
    }

    /** par ce qui suit : "Un." et l'alinéa 3 est abrogé: the quoted text is all that comes, an instruction goes on behind it. */
    private boolean anotherClause() {
        Token quoted = c.peek(1);
        return quoted.is(TokenKind.QUOTED)
                && quoted.flaw().isEmpty()
                && (c.peek(2).isWord("et", "en") || c.peek(2).is(TokenKind.COMMA))
                && reading.clause.does(Action.REPLACE)
                && (reading.firstLine < 0 || quoted.end() <= reading.firstLine)
                && reading.verbs.isVerbFrom(c.mark() + 3);
    }

    /** est complété par un c), rédigé comme suit : "c) un." et le 5° est abrogé: the text of this clause, another follows. */
    private boolean ownText() {
        Token quoted = c.peek(1);
        boolean comes = reading.clause.inserts() || reading.clause.does(Action.COMPLETE);
        boolean another = comes
                && quoted.is(TokenKind.QUOTED)
                && quoted.flaw().isEmpty()
                && (c.peek(2).isWord("et", "en") || c.peek(2).is(TokenKind.COMMA))
                && (reading.firstLine < 0 || quoted.end() <= reading.firstLine)
                && reading.verbs.isVerbFrom(c.mark() + 3);
        if (another) {
            c.skip(2);
            reading.clause.ownText.addAll(List.of(quoted.text().split("\\s*\n\n\\s*")));
        }
        return another;
    }

    private void announces() {
        c.next();
        c.takeWord("comme", "als");
        c.takeWord("il");
        c.takeWord("suit", "suite", "volgt", "sui");
        reading.clause.expectsContent = true;
        Token t = c.peek();
        if (t.is(TokenKind.QUOTED)) {
            reading.contentFrom = t.start();
        } else if (t.is(TokenKind.COLON) && ownText()) {
            reading.clause.expectsContent = true;
        } else if (t.is(TokenKind.COLON) && reading.hasVerb()) {
            reading.contentFrom = reading.text.substring(t.end()).isBlank() ? -1 : t.end();
            c.next();
        }
    }

    private boolean wantsContent() {
        boolean given = reading.clause.newWords != null
                || !reading.clause.newCodes.isEmpty()
                || !reading.clause.complements.isEmpty()
                || reading.clause.fromAnnex
                || !reading.clause.raised.isEmpty();
        boolean wordsIn = reading.clause.inserts() && (reading.clause.words != null || !reading.clause.codes.isEmpty());
        boolean goes = reading.clause.does(Action.REPEAL) && reading.clause.newcomers.isEmpty() && !reading.below;
        return !given
                && !wordsIn
                && (!goes || reading.clause.actions.size() > 1)
                && !reading.clause.does(Action.ANNOUNCE);
    }
}
