package org.nomenlex.grammar.clause;

import java.util.List;
import java.util.Optional;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
import org.nomenlex.law.Segment;
import org.nomenlex.law.UnitPath;

/**
 * Reads numbers that units get in passing: "la disposition 3. actuelle, qui devient la disposition 4.,", "l'alinéa 3, devenant
 * l'alinéa 4,".
 */
final class PassingNumbers {

    private final Reading reading;
    private final Cursor c;

    PassingNumbers(Reading reading) {
        this.reading = reading;
        this.c = reading.cursor;
    }

    /** "la disposition 3. actuelle, qui devient la disposition 4.,": a unit gets another number in passing. */
    boolean read() {
        int mark = c.mark();
        while (c.peek().startsWith("actuel", "existant", "ancien") && !reading.hasVerb()) {
            c.next();
        }
        c.take(TokenKind.COMMA);
        if (!becomes()) {
            c.reset(mark);
            return false;
        }
        boolean textMoves = c.peek(-1).startsWith("texte", "actuel");
        c.next();
        Optional<Units> to = reading.units.read();
        List<UnitPath> from = renumbered();
        if (to.isEmpty() || from.size() != to.get().paths().size()) {
            c.reset(mark);
            return false;
        }
        if (textMoves
                && to.get().kindOrNull()
                        == from.get(0).last().map(Segment::kind).orElse(null)) {
            // "le \u00a7 3, alin\u00e9a 2, dont le texte formera l'alin\u00e9a 3, est compl\u00e9t\u00e9 ...": what is
            // amended, the old or the new alin\u00e9a 2?
            reading.doubts.add("l'unit\u00e9 modifi\u00e9e re\u00e7oit un autre num\u00e9ro dans la m\u00eame phrase");
        }
        reading.clause.passing.addAll(from);
        reading.clause.passingTo.addAll(to.get().paths());
        c.take(TokenKind.COMMA);
        return true;
    }

    /** The units that get another number: the last that the place names, or the subject itself. */
    private List<UnitPath> renumbered() {
        Spot spot = reading.clause.spot;
        if (spot != null && !spot.anchors().isEmpty()) {
            UnitPath neighbour = spot.anchors().get(spot.anchors().size() - 1).unit();
            return neighbour == null ? List.of() : List.of(neighbour);
        }
        reading.clause.passingSelf |= reading.last != null;
        return reading.last == null ? List.of() : reading.last.paths();
    }

    /** "qui devient", "devenant", "dont le texte actuel formera". */
    private boolean becomes() {
        if (c.takeWord("dont")) {
            c.takeWord("le");
            return c.takeWord("texte") && c.mayTakeWord("actuel") && Verbs.isBecome(c.peek());
        }
        return (c.takeWord("qui", "lequel", "lesquels") || c.peek().isWord("devenant")) && Verbs.isBecome(c.peek());
    }
}
