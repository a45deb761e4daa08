package org.nomenlex.grammar.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.lex.Cursor;
import org.nomenlex.grammar.lex.TokenKind;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Where one clause of a sentence ends and the next begins: whether the clause has all that its verb asks for, what it leaves to
 * the next ("au § 1er, les mots A sont supprimés et les mots B sont remplacés par C": the § is meant for both).
 */
final class ClauseBounds {

    private final Reading reading;
    private final Cursor c;

    ClauseBounds(Reading reading) {
        this.reading = reading;
        this.c = reading.cursor;
    }

    /** Whether a verb follows behind the separator at the cursor. */
    boolean startsClause() {
        int mark = c.mark();
        c.next();
        boolean later = reading.verbLater();
        c.reset(mark);
        return later;
    }

    /** Whether the clause has what its verb asks for ("est remplacé" without "par" has not). */
    boolean complete() {
        if (reading.clause.does(Action.REPLACE)) {
            return reading.clause.newWords != null
                    || !reading.clause.newCodes.isEmpty()
                    || !reading.clause.complements.isEmpty()
                    || reading.clause.expectsContent;
        }
        if (reading.clause.does(Action.RAISE)) {
            return !reading.clause.raised.isEmpty();
        }
        if (reading.clause.does(Action.BECOME)) {
            return !reading.clause.complements.isEmpty()
                    || reading.clause.newWords != null
                    || !reading.clause.newCodes.isEmpty();
        }
        if (reading.clause.inserts()) {
            return !reading.clause.namesOnlyUnits() || reading.last != null;
        }
        if (reading.clause.does(Action.COMPLETE) || reading.clause.does(Action.MODIFY)) {
            return reading.clause.newWords != null
                    || !reading.clause.newCodes.isEmpty()
                    || reading.clause.expectsContent
                    || !reading.clause.newcomers.isEmpty()
                    || !reading.clause.raised.isEmpty();
        }
        return true;
    }

    /** Ends the clause and begins the next, behind the separator. */
    void nextClause() {
        close();
        Clause next = new Clause();
        next.address.addAll(reading.container);
        next.language = null;
        next.texts.addAll(reading.clause.texts);
        next.annexNamed = reading.clause.annexNamed;
        next.sameAct = reading.clause.sameAct;
        next.spot = reading.placeFronted ? edge(reading.clause.spot) : null;
        reading.clause = next;
        reading.parents = List.copyOf(reading.container);
        reading.inherited = true;
        reading.placedAgain = false;
        reading.placedCodes = false;
        reading.rowFrom = -1;
        reading.placed = false;
        reading.joined = 0;
        reading.joinedPlace = false;
        reading.branchesEnd = false;
        reading.subjectBehind = false;
        reading.placedBehindAnswer = false;
        reading.partBefore = null;
        reading.last = null;
        reading.endPhrase();
        reading.behindBy = false;
        reading.below = false;
        c.take(TokenKind.COMMA);
        c.take(TokenKind.SEMICOLON);
        c.take(TokenKind.PERIOD);
        c.takeWord("et", "en");
        c.take(TokenKind.COMMA);
    }

    /** "en fin de l'intitulé, les mots A sont insérés et les mots B sont supprimés": the end is meant for both. */
    private static @Nullable Spot edge(@Nullable Spot spot) {
        return spot != null && (spot.kind() == Spot.Kind.END || spot.kind() == Spot.Kind.START) ? spot : null;
    }

    /** Ends the clause: what was named last is its subject, or what is around that of the next clause. */
    void close() {
        if (!reading.branches.isEmpty()) {
            reading.clause.address.addAll(0, reading.branches);
            reading.parents = List.of(Paths.common(reading.clause.address));
            reading.branches.clear();
        }
        List<UnitPath> row = PartsOfService.settle(
                List.copyOf(reading.clause.address),
                reading.clause.does(Action.REPLACE) && reading.clause.words == null);
        reading.clause.address.clear();
        reading.clause.address.addAll(row);
        boolean otherSubject = !reading.clause.namesOnlyUnits();
        if (reading.last != null && !otherSubject && reading.hasVerb()) {
            reading.clause.subjects.add(reading.last);
            reading.clause.subjectLed = reading.lastByPreposition;
            // "A l'article 24, § 1er, sont insérés :": the § only goes on with the place.
            reading.clause.subjectIsPlace = reading.lastByPreposition || reading.placed && isNumberAlone(reading.last);
        }
        boolean inserted = reading.clause.inserts();
        reading.container = !otherSubject && reading.last != null && !reading.clause.subjects.isEmpty() && !inserted
                ? around(reading.last)
                : List.copyOf(reading.clause.address);
        if (wordsNotRead()) {
            reading.units.refuse("les mots que l'acte vise ne sont pas cit\u00e9s entre deux guillemets");
        }
        new PlacedParts(reading).end();
        reading.clause.refusal = reading.units.takeRefusal();
        reading.clauses.add(reading.clause);
    }

    /** "§ 1er", not "le § 1er" and not "twee leden". */
    private static boolean isNumberAlone(Units unit) {
        return !unit.determined()
                && !unit.quoted()
                && unit.kindOrNull() != SegmentKind.RUBRIC
                && unit.paths().stream().allMatch(p -> p.segments().stream().noneMatch(s -> Units.isOpen(s.value())));
    }

    /** les mots ainsi que la prestation X" sont supprim\u00e9s: words were meant, whose opening quote is missing, not the units in them. */
    private boolean wordsNotRead() {
        boolean units = reading.clause.namesOnlyUnits() && reading.hasVerb();
        boolean stray = reading.tokens.stream().anyMatch(t -> t.is(TokenKind.STRAY));
        return units
                && stray
                && reading.tokens.stream()
                        .takeWhile(t -> !t.is(TokenKind.STRAY))
                        .anyMatch(t -> t.isWord("mot", "mots", "termes", "phrase", "disposition", "woord", "woorden"));
    }

    /** Where the units are that were the subject: "l'alinéa 4 des règles qui suivent X" stands in those rules. */
    private List<UnitPath> around(Units subject) {
        UnitPath first = subject.paths().get(0);
        boolean nested = first.segments().size() > 1
                && switch (first.last().orElseThrow().kind()) {
                    case ALINEA, SENTENCE, DASH, POINT, LETTER -> true;
                    default -> false;
                };
        return nested
                ? reading.parents.stream()
                        .map(p -> Paths.join(p, first.parent()))
                        .toList()
                : reading.parents;
    }
}
