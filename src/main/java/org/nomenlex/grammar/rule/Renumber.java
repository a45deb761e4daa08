package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.Ranks;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/** Units get other numbers: "le § 3 devient le § 4", "les points b, c et d deviennent les points c, d et e". */
final class Renumber implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean heading = c.subjects().stream().anyMatch(u -> u.kindOrNull() == SegmentKind.RUBRIC && u.quoted());
        return c.does(Action.BECOME)
                && !heading
                && (!c.complements().isEmpty()
                        || !c.newCodes().isEmpty()
                        || !c.codes().isEmpty() && c.newWords() != null);
    }

    /** "le numéro d'ordre 102012 devient 102034": of the service there, or of the list in whose text it stands. */
    private static List<Operation> numbers(Clause c, Scene s, List<String> now) {
        List<UnitPath> targets = s.targets(c);
        if (targets.size() != 1 || c.codes().size() != now.size()) {
            return List.of();
        }
        UnitPath around = targets.get(0);
        boolean holdsServices =
                around.last().filter(x -> Ranks.of(x) < Ranks.INNERMOST).isPresent();
        if (!holdsServices) {
            return List.of(new Operation.ReplaceCodes(s.on(around, c), c.codes(), now, c.everywhere()));
        }
        List<Operation> all = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            UnitPath service =
                    around.plus(Segment.of(SegmentKind.CODE, c.codes().get(i)));
            all.add(new Operation.Renumber(s.on(service, c), code(now.get(i)).toString()));
        }
        return all;
    }

    private static Segment code(String number) {
        return Segment.of(SegmentKind.CODE, number);
    }

    private static List<String> newNumbers(Clause c) {
        return c.newCodes().isEmpty() && !c.codes().isEmpty() ? ReplaceCodes.now(c) : c.newCodes();
    }

    /** "entre l'alinéa 2 et l'alinéa 3, qui devient l'alinéa 4, est inséré ...": the neighbour's new number. */
    static List<Operation> inPassing(Clause c, Scene s) {
        List<Operation> all = new ArrayList<>();
        List<UnitPath> targets = s.targets(c);
        for (int i = 0; i < c.passing().size(); i++) {
            String number = c.passingTo().get(i).last().map(Object::toString).orElse("");
            if (!alike(c.passing().get(i), c.passingTo().get(i))) {
                continue;
            }
            UnitPath unit = c.passingSelf() && i < targets.size()
                    ? targets.get(i)
                    : targets.get(0).plus(c.passing().get(i));
            all.add(new Operation.Renumber(s.on(unit, c, ""), number));
        }
        return all;
    }

    /**
     * "le § 6, dont le texte formera l'alinéa 1er": its text moves down, it gets no other number. "L'article 25, dont le texte
     * formera le § 1er": it gets the sign.
     */
    private static boolean alike(UnitPath from, UnitPath to) {
        Optional<SegmentKind> kind = from.last().map(Segment::kind);
        Optional<SegmentKind> now = to.last().map(Segment::kind);
        boolean sign = kind.equals(Optional.of(SegmentKind.ARTICLE)) && now.equals(Optional.of(SegmentKind.PARAGRAPH));
        return kind.equals(now) || sign;
    }

    /** Whether what the new numbers are said to stand in holds the units now: a move to another article is no new number. */
    private static boolean staysThere(List<UnitPath> from, List<UnitPath> to) {
        for (int i = 0; i < to.size(); i++) {
            List<Segment> around = from.get(i).segments();
            boolean moves = to.get(i).parent().segments().stream()
                    .anyMatch(x -> !Units.isOpen(x.value()) && !around.contains(x));
            if (moves) {
                return false;
            }
        }
        return true;
    }

    /** "le § 3 devient 102034": only a service gets an order number. */
    private static boolean otherKind(List<UnitPath> from, List<UnitPath> to) {
        for (int i = 0; i < to.size(); i++) {
            boolean number = isService(to.get(i)) && to.get(i).segments().size() == 1;
            if (number && !isService(from.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "le texte du § 3 formera l'alinéa 1er": its text moves down, it gets no other number. */
    private static boolean inside(Clause c, Scene s, List<UnitPath> from, List<UnitPath> to) {
        for (int i = 0; i < to.size(); i++) {
            Segment unit = from.get(i).last().orElse(Segment.of(SegmentKind.ANNEX));
            boolean below =
                    to.get(i).parent().segments().contains(unit) || s.words().contains("texte");
            if (below && !alike(from.get(i), to.get(i))) {
                return true;
            }
        }
        // "wordt § 4 geschorst": the participle is no verb of the grammar, what stands around is not renumbered
        return c.subjectLed()
                && !from.get(0)
                        .last()
                        .map(Segment::kind)
                        .equals(to.get(0).last().map(Segment::kind));
    }

    private static boolean isService(UnitPath p) {
        return p.last().filter(x -> x.kind() == SegmentKind.CODE).isPresent();
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        if (!c.codes().isEmpty()) {
            return numbers(c, s, newNumbers(c));
        }
        if (c.subjects().isEmpty()) {
            return List.of();
        }
        List<UnitPath> to = new ArrayList<>();
        c.newCodes().forEach(x -> to.add(UnitPath.of(code(x))));
        for (Units u : c.complements()) {
            to.addAll(u.paths());
        }
        List<UnitPath> from = s.targets(c);
        if (from.size() == 1 && to.size() > 1) {
            // "devient l'article 10, § 4"
            UnitPath whole = to.stream().reduce(UnitPath.EMPTY, Paths::join);
            return renumbered(c, s, from, List.of(whole));
        }
        return renumbered(c, s, from, to);
    }

    private static List<Operation> renumbered(Clause c, Scene s, List<UnitPath> from, List<UnitPath> to) {
        if (from.size() != to.size() || !staysThere(from, to) || otherKind(from, to) || inside(c, s, from, to)) {
            return List.of();
        }
        List<Operation> all = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            String number = to.get(i).last().map(Object::toString).orElse("");
            all.add(new Operation.Renumber(s.on(from.get(i), c), number));
        }
        return all;
    }
}
