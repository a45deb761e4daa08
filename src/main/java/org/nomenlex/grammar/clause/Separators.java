package org.nomenlex.grammar.clause;

import java.util.List;
import java.util.Optional;
import org.nomenlex.grammar.address.HistoryReader;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.law.UnitPath;

/**
 * Reads what stands between phrases: commas and "et" inside a clause, and those that end it because a second verb follows, with
 * its own subject ("est supprimé et les mots A sont remplacés") or the same ("est abrogé et remplacé par").
 */
final class Separators {

    private final Reading reading;
    private final Cursor c;
    private final ClauseBounds bounds;
    private final VerbPhrases verbPhrases;

    Separators(Reading reading, ClauseBounds bounds, VerbPhrases verbPhrases) {
        this.reading = reading;
        this.c = reading.cursor;
        this.bounds = bounds;
        this.verbPhrases = verbPhrases;
    }

    /** Reads a separator at the cursor; whether there is one. */
    boolean read() {
        Token t = c.peek();
        if (reading.verbs.isSlip(c.mark())) {
            return false;
        }
        boolean leads = t.isWord("en")
                && (reading.clause.does(Action.MODIFY)
                        || c.peek(1).isWord("fin", "ce", "tete", "neerlandais", "francais", "regard", "face"));
        boolean likewise =
                t.isWord("de") && c.peek(1).isWord("meme") && c.peek(2).isWord("que", "qu");
        boolean asWell = t.isWord("ainsi") && c.peek(1).isWord("que", "qu")
                || likewise
                || t.isWord("evenals", "alsook", "alsmede");
        boolean and = t.isWord("et", "en", "ou") && !leads || asWell;
        if (!and && !t.is(TokenKind.COMMA) && !t.is(TokenKind.SEMICOLON) && !t.is(TokenKind.PERIOD)) {
            return false;
        }
        if (reading.hasVerb() && sameSubject()) {
            return true;
        }
        boolean worded = t.is(TokenKind.COMMA) && ContentLead.isWording(c.peek(1));
        if (reading.hasVerb() && bounds.complete() && !worded && !partFollows() && bounds.startsClause()) {
            bounds.nextClause();
            return true;
        }
        c.skip(likewise ? 3 : t.isWord("ainsi") ? 2 : 1);
        reading.conjunction = and;
        return true;
    }

    /** le mot "a" est remplacé par "b", le mot "c" par "d" et le mot "e" est supprimé: a part without its verb comes first. */
    private boolean partFollows() {
        if (!reading.behindBy || !reading.clause.does(Action.REPLACE)) {
            return false;
        }
        for (int i = 1; i < LONGEST_PART && !c.peek(i).text().isEmpty(); i++) {
            if (reading.verbs.isVerb(c.mark() + i) || c.peek(i).is(TokenKind.SEMICOLON)) {
                return false;
            }
            if (c.peek(i).isWord("par", "door") && c.peek(i - 1).is(TokenKind.QUOTED)) {
                return true;
            }
        }
        return false;
    }

    /** So many words and quotations le mot "c" and its place have at the most. */
    private static final int LONGEST_PART = 14;

    /** "est supprimée et est remplacée par", "est supprimé et remplacé par". */
    private boolean sameSubject() {
        int mark = c.mark();
        c.take(TokenKind.COMMA);
        if (!c.takeWord("et", "en")) {
            c.reset(mark);
            return false;
        }
        if (reading.verbs.isVerb(c.mark()) && !c.peek().isWord("il") && !impersonal()) {
            return verbOfSame();
        }
        Optional<Action> participle =
                c.peek().is(TokenKind.WORD) ? Verbs.participle(c.peek().norm()) : Optional.empty();
        // "est modifié et libellé comme suit", "est abrogé et remplacé par": the second verb says what is done.
        boolean instead = reading.clause.does(Action.REPEAL) && participle.equals(Optional.of(Action.REPLACE))
                || reading.clause.does(Action.MODIFY) && !reading.clause.expectsContent;
        if (participle.isPresent() && (instead || !HistoryReader.startsAt(c))) {
            c.next();
            if (instead) {
                reading.clause.actions.remove(Action.MODIFY);
                reading.clause.actions.add(participle.get());
            } else {
                bounds.nextClause();
                reading.clause.actions.add(participle.get());
            }
            return true;
        }
        c.reset(mark);
        return false;
    }

    /** "le § 2 devient le § 3 et est complété par ...": the second verb has the subject of the first. */
    private boolean verbOfSame() {
        Clause first = reading.clause;
        List<UnitPath> named = List.copyOf(reading.clause.address);
        List<UnitPath> around = List.copyOf(reading.parents);
        Units subject = reading.clause.namesOnlyUnits() ? reading.last : null;
        boolean read = verbPhrases.read();
        if (read && reading.clause != first && subject != null) {
            reading.clause.address.clear();
            reading.clause.address.addAll(named);
            reading.parents = around;
            reading.last = subject;
        }
        return read;
    }

    /** "et sont insérés les mots": a new clause with its subject behind the verb. */
    private boolean impersonal() {
        int mark = c.mark();
        while (Verbs.isAuxiliary(c.peek()) || Verbs.isAdverb(c.peek())) {
            c.next();
        }
        boolean insert = c.peek().is(TokenKind.WORD)
                && Verbs.participle(c.peek().norm())
                        .filter(a -> a == Action.INSERT || a == Action.ADD)
                        .isPresent();
        c.reset(mark);
        return insert;
    }
}
