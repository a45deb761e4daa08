package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nomenlex.grammar.address.Ranks;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.Segment;

/**
 * Words before one verb, each with the place where they stand: "les mots "a" à l'alinéa 1er et les mots "b" à l'alinéa 2 sont
 * remplacés par les mots "c"". Each is a clause of its own, with the verb of the last.
 */
final class PlacedParts {

    private final Reading reading;

    PlacedParts(Reading reading) {
        this.reading = reading;
    }

    /** Whether further words or order numbers follow behind some that had their place. */
    boolean begins() {
        boolean placed = reading.clause.words != null
                ? reading.placedAgain
                : !reading.clause.codes.isEmpty() && reading.placedCodes;
        return placed
                && !reading.hasVerb()
                && !reading.behindBy
                && reading.clause.spot == null
                && reading.clause.alsoUnits.isEmpty()
                && reading.branches.isEmpty();
    }

    /** Puts the words read so far aside, with their place, and begins the next. */
    void begin() {
        Clause before = reading.clause;
        reading.parts.add(before);
        Clause next = new Clause();
        next.address.addAll(reading.aroundPart);
        next.texts.addAll(before.texts);
        next.annexNamed = before.annexNamed;
        next.sameAct = before.sameAct;
        next.language = before.language;
        reading.clause = next;
        reading.parents = reading.aroundPart;
        reading.inherited = true;
        reading.placedAgain = false;
        reading.placedCodes = false;
        reading.last = null;
    }

    /** At the end of the last part: gives its verb, and the words that come, to those before it. */
    void end() {
        if (reading.parts.isEmpty()) {
            return;
        }
        List<Clause> parts = new ArrayList<>(reading.parts);
        reading.parts.clear();
        Clause last = reading.clause;
        List<Words> now = answers(last, parts.size() + 1);
        boolean placed = !last.address.equals(reading.aroundPart)
                && reading.aroundPart.stream().noneMatch(last.address::contains);
        boolean alike = parts.stream().allMatch(p -> (p.words == null) == (last.words == null) && isBeside(p, last));
        boolean read = alike && placed && last.spot == null && !now.isEmpty();
        if (!read) {
            reading.units.refuse(Ellipses.PLACES);
        }
        for (int i = 0; i < parts.size(); i++) {
            Clause part = parts.get(i);
            part.actions.addAll(last.actions);
            part.everywhere = last.everywhere;
            part.newWords = read ? now.get(i).texts().isEmpty() ? null : now.get(i) : null;
            part.refusal = read ? "" : Ellipses.PLACES;
            reading.clauses.add(part);
        }
        if (read && last.newWords != null) {
            last.newWords = now.get(parts.size());
        }
    }

    /** "au § 2, 3°, ... et à l'alinéa 3 ...": the alinéa may be meant as one of that paragraph, or not. */
    private boolean isBeside(Clause part, Clause last) {
        int around = reading.aroundPart.get(0).segments().size();
        List<Segment> one = part.address.get(0).segments();
        List<Segment> other = last.address.get(0).segments();
        return one.size() <= around
                || other.size() <= around
                || Ranks.of(one.get(around)) >= Ranks.of(other.get(around));
    }

    /** The words that come in the place of each part: one for all, or one each; none where that is not said. */
    private static List<Words> answers(Clause last, int count) {
        Words come = last.newWords;
        boolean goes = last.does(Action.REPEAL) && !last.does(Action.REPLACE) && come == null;
        if (goes) {
            return Collections.nCopies(count, new Words(List.of(), ""));
        }
        if (!last.does(Action.REPLACE) || come == null || !last.newCodes.isEmpty()) {
            return List.of();
        }
        List<Words> each = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean one = come.texts().size() == 1;
            if (!one && come.texts().size() != count) {
                return List.of();
            }
            each.add(one ? come : new Words(List.of(come.texts().get(i)), come.noun()));
        }
        return each;
    }
}
