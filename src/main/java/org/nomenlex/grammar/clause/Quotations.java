package org.nomenlex.grammar.clause;

import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.TokenKind;

/** Reads what the act itself says that the text holds: "c'est-à-dire les mots "..."", "à savoir ce qui suit : ...". */
final class Quotations {

    private final Reading reading;
    private final Cursor c;

    Quotations(Reading reading) {
        this.reading = reading;
        this.c = reading.cursor;
    }

    /** "c'est-à-dire les mots "..."": what the units named say now. */
    boolean read() {
        int mark = c.mark();
        c.takeWord("c");
        if (!c.takeWord("est-a-dire", "a-dire", "soit") && !c.takeWords("a", "savoir")) {
            c.reset(mark);
            return false;
        }
        c.takeWord("ce");
        c.takeWord("qui");
        c.takeWord("suit");
        c.take(TokenKind.COLON);
        reading.becauseSaid = true;
        boolean quoted = c.peek().is(TokenKind.QUOTED);
        if (quoted && (c.peek(1).is(TokenKind.COMMA) || reading.verbs.isVerb(c.mark() + 1))) {
            reading.clause.expected = c.next().text();
        } else if (reading.verbLater()) {
            reading.clause.expected = untilVerb();
        } else {
            reading.operands.words(true).ifPresent(w -> reading.clause.expected = String.join("\n\n", w.texts()));
        }
        return true;
    }

    /** All up to the verb, quotes of any kind left out. */
    private String untilVerb() {
        if (c.peek().isWord("le", "les", "la") && c.peek(1).isWord("mots", "mot", "termes", "phrase")) {
            c.skip(2);
        }
        while (c.peek().startsWith("suivant") || c.peek().is(TokenKind.COLON)) {
            c.next();
        }
        int start = c.peek().start();
        while (!c.atEnd() && !reading.verbs.isVerb(c.mark())) {
            c.next();
        }
        int end = Math.min(c.peek().start(), reading.text.length());
        return reading.text
                .substring(Math.min(start, end), end)
                .replaceAll("[\"\u201c\u201d\u00ab\u00bb]|,\\s*$", "")
                .strip();
    }
}
