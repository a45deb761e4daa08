package org.nomenlex.grammar.clause;

import java.util.List;
import java.util.Optional;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.Token;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;

/**
 * Reads what is done: "est abrogé", "sont insérés", "devient", "wordt", "il y a lieu de lire", "supprimé" in note form; and what
 * leads from the verb to what comes: "par", "comme suit", "ce qui suit".
 */
final class VerbPhrases {

    private final Reading reading;
    private final Cursor c;
    private final ClauseBounds bounds;

    VerbPhrases(Reading reading, ClauseBounds bounds) {
        this.reading = reading;
        this.c = reading.cursor;
        this.bounds = bounds;
    }

    /** Reads a verb at the cursor; whether there is one. */
    boolean read() {
        if (!reading.hasVerb() && reading.clause.words == null && insteadOf()) {
            return true;
        }
        if (c.peek().isWord("il") && c.peek(1).is(TokenKind.WORD)) {
            int mark = c.mark();
            c.next();
            if (c.takeWords("y", "a", "lieu", "de") || c.takeWords("convient", "de") || c.takeWord("faut")) {
                return correction() || infinitive();
            }
            if (!reading.verbs.isVerb(c.mark())) {
                c.reset(mark);
                return false;
            }
        }
        if (!reading.verbs.isVerb(c.mark())) {
            return false;
        }
        boolean goes = reading.clause.actions.contains(Action.REPEAL) && !reading.verbs.isDutchBecome(c.mark());
        if (reading.hasVerb() && bounds.complete() && !goes) {
            bounds.nextClause();
        }
        return reads() || oneWord() || auxiliary();
    }

    /** "se lit désormais comme suit": the text that follows takes the place of what stands there. */
    private boolean reads() {
        if (!Verbs.isRead(reading.tokens, c.mark())) {
            return false;
        }
        c.skip(2);
        c.takeWord("desormais", "dorenavant");
        reading.clause.actions.add(Action.REPLACE);
        reading.endPhrase();
        return true;
    }

    /** "supprimé" in note form, "disparaît", "devient". */
    private boolean oneWord() {
        boolean note = reading.verbs.isTelegraph(c.mark());
        boolean drop = !note && Verbs.isDrop(c.peek());
        boolean become = !note && !drop && (Verbs.isBecome(c.peek()) || reading.verbs.isDutchBecome(c.mark()));
        if (!note && !drop && !become) {
            return false;
        }
        Token verb = c.next();
        reading.behindBy |= become;
        reading.clause.actions.add(
                drop
                        ? Action.REPEAL
                        : become ? Action.BECOME : Verbs.participle(verb.norm()).orElseThrow());
        return true;
    }

    /** "est, chaque fois, remplacé". */
    private boolean auxiliary() {
        if (reading.verbs.isSlip(c.mark())) {
            boolean and = c.next().isWord("et");
            reading.flaws.add(
                    and ? "\u00ab et \u00bb pour \u00ab est \u00bb" : "\u00ab son \u00bb pour \u00ab sont \u00bb");
        }
        while (Verbs.isAuxiliary(c.peek())
                || Verbs.isAdverb(c.peek())
                || c.peek().is(TokenKind.COMMA)) {
            times(c.next());
        }
        Action action = Verbs.participle(c.next().norm()).orElseThrow();
        if (action == Action.PRECEDE || action == Action.FOLLOW) {
            return neighbour(action == Action.PRECEDE ? Spot.Kind.BEFORE : Spot.Kind.AFTER);
        }
        reading.clause.actions.add(action);
        reading.behindBy |= action == Action.BECOME;
        reading.endPhrase();
        return true;
    }

    /** "l'alinéa 1er est précédé par un alinéa, rédigé comme suit": something comes in beside the subject. */
    private boolean neighbour(Spot.Kind side) {
        reading.clause.actions.add(Action.INSERT);
        if (reading.last != null) {
            reading.clause.spot =
                    new Spot(side, List.of(Anchored.ofUnit(reading.last.paths().get(0))));
            reading.leaveUnit();
        }
        c.takeWord("par", "d", "de", "du", "des", "door");
        reading.endPhrase();
        return true;
    }

    /** il y a lieu de lire "B" au lieu de "A", au lieu de "A", il y a lieu de lire "B": an act corrects another. */
    private boolean correction() {
        if (!c.takeWord("lire")) {
            return false;
        }
        Optional<Words> right = quoted();
        if (right.isPresent() && reading.clause.words == null) {
            insteadOf();
        }
        reading.clause.actions.add(Action.REPLACE);
        reading.behindBy = true;
        right.ifPresent(words -> reading.clause.newWords = words);
        if (right.isEmpty() || reading.clause.words == null) {
            reading.units.refuse("l'acte corrige un texte, mais les mots \u00e0 lire ou \u00e0 remplacer manquent");
        }
        boolean published = reading.clause.texts.isEmpty()
                && reading.tokens.stream().limit(c.mark()).anyMatch(t -> t.isWord("moniteur"));
        if (published) {
            reading.units.refuse("l'acte corrige un texte qu'il ne nomme que par sa publication");
        }
        reading.endPhrase();
        return true;
    }

    /** au lieu de "A": the words that stand there wrongly. */
    private boolean insteadOf() {
        int mark = c.mark();
        Optional<Words> wrong = c.takeWords("au", "lieu") ? quoted() : Optional.empty();
        wrong.ifPresent(words -> reading.clause.words = words);
        if (wrong.isEmpty()) {
            c.reset(mark);
        }
        return wrong.isPresent();
    }

    /** "A", de "A", des mots "A"; empty, and the cursor unmoved, where no quoted words follow. */
    private Optional<Words> quoted() {
        int mark = c.mark();
        c.takeWord("de", "des", "du", "d");
        c.take(TokenKind.COLON);
        Optional<Words> found = c.peek().is(TokenKind.QUOTED) && c.peek().flaw().isEmpty()
                ? Optional.of(new Words(List.of(c.next().text()), "mot"))
                : named();
        if (found.isEmpty()) {
            c.reset(mark);
        }
        return found;
    }

    private Optional<Words> named() {
        c.takeWord("les", "le", "la", "l");
        boolean noun = c.peek().isWord("mot", "mots", "terme", "termes", "nombre", "chiffre", "date", "phrase");
        if (!noun || !c.peek(1).is(TokenKind.QUOTED) || !c.peek(1).flaw().isEmpty()) {
            return Optional.empty();
        }
        String what = c.next().norm();
        return Optional.of(new Words(List.of(c.next().text()), what));
    }

    private boolean infinitive() {
        Optional<Action> action = Verbs.participle(c.peek().norm());
        action.ifPresent(reading.clause.actions::add);
        c.next();
        return true;
    }

    private void times(Token t) {
        if (t.isWord("chaque", "toutes", "telkens", "partout")) {
            reading.clause.everywhere = true;
        }
    }

    /** "par", "en" and "à" lead to what comes. */
    boolean by() {
        Token t = c.peek();
        if (!reading.hasVerb()) {
            return false;
        }
        if (t.isWord("chaque", "telkens")) {
            reading.clause.everywhere = true;
            c.next();
            c.takeWord("fois");
            return true;
        }
        boolean becomes = t.isWord("tot") && reading.clause.does(Action.BECOME);
        if (t.isWord("par", "door", "met", "d") || becomes || t.isWord("en") && reading.clause.does(Action.MODIFY)) {
            c.next();
            reading.behindBy = true;
            reading.preposition = false;
            return true;
        }
        if (t.isWord("comme", "als") && c.peek(1).startsWith("suit", "volgt", "il", "sui")) {
            c.skip(c.peek(1).isWord("il") ? 3 : 2);
            reading.clause.expectsContent = true;
            return true;
        }
        if (t.isWord("ce", "wat") && (c.peek(1).isWord("qui", "suit", "volgt"))) {
            c.next();
            c.takeWord("qui");
            c.takeWord("suit", "suivent", "volgt");
            reading.clause.expectsContent = true;
            return true;
        }
        return false;
    }
}
