package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.grammar.lex.Verbs;
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
        c.next();
        Optional<Units> to = reading.units.read();
        List<UnitPath> from = new ArrayList<>();
        if (reading.clause.spot != null && reading.clause.spot.anchors().size() > 0) {
            Anchored last1 = reading.clause
                    .spot
                    .anchors()
                    .get(reading.clause.spot.anchors().size() - 1);
            if (last1.unit() != null) {
                from.add(last1.unit());
            }
        } else if (reading.last != null) {
            from.addAll(reading.last.paths());
            reading.clause.passingSelf = true;
        }
        if (to.isEmpty() || from.size() != to.get().paths().size()) {
            c.reset(mark);
            return false;
        }
        reading.clause.passing.addAll(from);
        reading.clause.passingTo.addAll(to.get().paths());
        c.take(TokenKind.COMMA);
        return true;
    }

    /** "qui devient", "devenant", "dont le texte actuel formera". */
    private boolean becomes() {
        if (c.takeWord("dont")) {
            c.takeWord("le");
            return c.takeWord("texte") && (c.takeWord("actuel") || true) && Verbs.isBecome(c.peek());
        }
        return (c.takeWord("qui", "lequel", "lesquels") || c.peek().isWord("devenant")) && Verbs.isBecome(c.peek());
    }
}
