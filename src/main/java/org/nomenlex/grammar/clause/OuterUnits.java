package org.nomenlex.grammar.clause;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.grammar.address.Ranks;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Units named behind those that they hold: "au § 3, alinéa 2, de l'article 20", "à l'alinéa 2, du § 3", "à l'alinéa 2, § 3,", "la
 * prestation X figurant à l'article 20, § 2,". They stand around what the clause named so far.
 */
final class OuterUnits {

    private final Reading reading;

    /** How many steps of each address end with what was put around last; 0 where an ordinary unit was named since. */
    private int steps;

    private Clause clause;

    OuterUnits(Reading reading) {
        this.reading = reading;
        this.clause = reading.clause;
    }

    private static final Segment SAME_ARTICLE = Segment.of(SegmentKind.ARTICLE, Units.SAME);

    /** Puts a unit around what was named so far, where it was named as one that holds it; whether it was. */
    boolean takes(Units u) {
        if (clause != reading.clause) {
            clause = reading.clause;
            steps = 0;
        }
        boolean bare = !reading.preposition && !reading.ledByOf && !u.determined();
        boolean one = u.paths().size() == 1
                && !reading.conjunction
                && reading.last != null
                && mayStand()
                && isClosed(u.paths().get(0));
        if (!one
                || !(bare
                        ? steps > 0 || isOutside(u.paths().get(0))
                        : isHeld(u.paths().get(0)))) {
            steps = 0;
            return false;
        }
        put(u.paths().get(0), bare ? steps : 0);
        return true;
    }

    /** Whether the sentence can say here where something stands: before the verb, or of a subject behind it. */
    private boolean mayStand() {
        return !reading.hasVerb()
                || reading.subjectBehind
                || reading.addressed
                || (reading.clause.does(Action.REPEAL) || reading.clause.inserts()) && reading.clause.namesOnlyUnits();
    }

    /** A unit with its number; "du même article" goes around what was named as well. */
    private static boolean isClosed(UnitPath path) {
        return !path.isEmpty()
                && (!Units.isOpen(path.segments().get(0).value())
                        || path.segments().get(0).equals(SAME_ARTICLE));
    }

    /** "de l'article 20", "la prestation X à l'article 20": whether the unit is of a kind that holds all that was named. */
    private boolean isHeld(UnitPath path) {
        boolean section = reading.preposition && Ranks.isSection(path.segments().get(0));
        return (reading.ledByOf || section)
                && named().stream().allMatch(p -> {
                    int place = Ranks.place(p, path);
                    // "dans l'article 14, m), au § 2": a letter may hold a paragraph, a service cannot.
                    boolean holds = place < p.segments().size();
                    return holds
                            && (reading.ledByOf
                                    || Ranks.of(p.segments().get(place)) == Ranks.INNERMOST
                                    || comesInto(p, path));
                });
    }

    /** "à l'alinéa 2, § 3": whether no unit of its kind stands in one like that named last. */
    private boolean isOutside(UnitPath path) {
        return Ranks.isSection(path.segments().get(0))
                && named().stream()
                        .allMatch(p -> p.last().filter(Ranks::isPassage).isPresent()
                                && p.segments().stream().noneMatch(Ranks::isSection));
    }

    /** "§ 5bis est inséré à l'article 25": no paragraph holds an article. */
    private boolean comesInto(UnitPath unit, UnitPath article) {
        return reading.hasVerb()
                && article.article().isPresent()
                && unit.article().isEmpty()
                && unit.segments().size() == 1;
    }

    private List<UnitPath> named() {
        List<UnitPath> all = new ArrayList<>(reading.branches);
        all.addAll(reading.clause.address);
        return all;
    }

    /** @param at the step before which it stands; 0 where its kind tells */
    private void put(UnitPath path, int at) {
        reading.branches.replaceAll(p -> inserted(p, path, at));
        steps = (at > 0 ? at : Ranks.place(reading.clause.address.get(0), path))
                + path.segments().size();
        reading.clause.address.replaceAll(p -> inserted(p, path, at));
        reading.parents =
                reading.parents.stream().map(p -> inserted(p, path, at)).toList();
    }

    private static UnitPath inserted(UnitPath p, UnitPath more, int at) {
        List<Segment> all = new ArrayList<>(p.segments());
        all.addAll(Math.min(at > 0 ? at : Ranks.place(p, more), all.size()), more.segments());
        return new UnitPath(all);
    }
}
