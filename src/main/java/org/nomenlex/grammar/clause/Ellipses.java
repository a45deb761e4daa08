package org.nomenlex.grammar.clause;

import java.util.List;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Cursor;

/**
 * Parts of a sentence whose verb is not said again: "les mots A sont remplacés par les mots B et les mots C par les mots D",
 * "les mots A sont insérés après les mots B et les mots C après les mots D". Each part is a clause of its own.
 */
final class Ellipses {

    private final Reading reading;
    private final Cursor c;
    private final ClauseBounds bounds;

    Ellipses(Reading reading, ClauseBounds bounds) {
        this.reading = reading;
        this.c = reading.cursor;
        this.bounds = bounds;
    }

    /** Whether a second "par" follows, so that what was read last is the subject of the next part. */
    boolean byAgain() {
        return reading.behindBy
                && reading.clause.does(Action.REPLACE)
                && c.peek().isWord("par", "door")
                && !namesAct();
    }

    /** "par l'arr\u00eat\u00e9 royal du ...": who changed it before, not what comes. */
    private boolean namesAct() {
        int article = c.peek(1).isWord("l", "le", "les", "het", "de") ? 1 : 0;
        return c.peek(1 + article).startsWith("arret", "loi", "koninklijk", "besluit", "wet");
    }

    /** Whether words come in at a place behind others that have theirs: the verb is left out before them. */
    boolean placedAgain() {
        return reading.hasVerb()
                && reading.conjunction
                && !reading.placeFronted
                && c.peek().isWord("apres", "avant", "devant", "entre", "na", "voor", "tussen")
                && reading.clause.inserts()
                && reading.clause.words != null
                && reading.clause.spot != null
                && !reading.clause.spot.anchors().isEmpty();
    }

    /** Words behind "par" of which the last is the subject of the next part. */
    void split(Words words) {
        List<String> texts = words.texts();
        int last = texts.size() - 1;
        if (last > 0) {
            Words now = new Words(texts.subList(0, last), words.noun());
            reading.clause.newWords = reading.clause.newWords == null ? now : reading.clause.newWords.plus(now);
        }
        nextPart(reading.placedBehindAnswer || reading.clause.newWords == null);
        reading.clause.words = new Words(texts.subList(last, last + 1), words.noun());
    }

    /** Order numbers behind "par" of which the last is the subject of the next part. */
    void split(List<String> codes) {
        int last = codes.size() - 1;
        reading.clause.newCodes.addAll(codes.subList(0, last));
        nextPart(reading.placedBehindAnswer || reading.clause.newCodes.isEmpty());
        reading.clause.codes.add(codes.get(last));
    }

    /** Begins the next part, which has the verb of the one before. */
    void nextPart() {
        nextPart(false);
    }

    /** @param moved whether the place may have changed between the parts, so that neither can be carried out */
    private void nextPart(boolean moved) {
        if (moved) {
            reading.units.refuse(PLACES);
        }
        Clause before = reading.clause;
        bounds.nextClause();
        if (moved) {
            reading.units.refuse(PLACES);
        }
        reading.partBefore = before;
        reading.clause.actions.addAll(before.actions);
        reading.clause.everywhere = before.everywhere;
        reading.clause.language = before.language;
    }

    /**
     * A place was named behind what comes: "le nombre 10 est remplac\u00e9 par 12 et le nombre 20 par 24 dans la prestation X"
     * may mean it for both.
     */
    void placedBehindAnswer() {
        reading.placedBehindAnswer = true;
        Clause before = reading.partBefore;
        if (before != null && before.words != null && before.address.equals(reading.clause.address)) {
            before.refusal = PLACES;
            reading.units.refuse(PLACES);
        }
    }

    /** Why such a sentence is refused where its parts have places of their own. */
    static final String PLACES = "l'instruction nomme plusieurs endroits, chacun avec ses mots";
}
