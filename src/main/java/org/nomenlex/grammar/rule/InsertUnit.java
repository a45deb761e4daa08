package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.clause.Newcomer;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * New text comes in: "la prestation suivante est insérée après la prestation X", "il est inséré un § 5bis", "un alinéa
 * rédigé comme suit est inséré entre les alinéas 1er et 2", "l'intitulé "A" est inséré avant l'intitulé "B"".
 */
final class InsertUnit implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean comes = c.does(Action.INSERT) || c.does(Action.ADD);
        return comes
                && c.words() == null
                && c.codes().isEmpty()
                && (!s.content().isEmpty() || quotedHeading(c) != null || headingBehind(c, s) != null);
    }

    /** l'intitulé "EPAULE : " est inséré avant ...: the heading is all that comes. */
    private static @Nullable UnitPath quotedHeading(Clause c) {
        List<Units> subjects = c.subjects();
        boolean heading = subjects.size() == 1
                && subjects.get(0).kindOrNull() == SegmentKind.RUBRIC
                && subjects.get(0).quoted();
        return heading ? subjects.get(0).paths().get(0) : null;
    }

    /** "entre A et B est inséré l'intitulé "C"": the heading named behind the verb. */
    private static @Nullable String headingBehind(Clause c, Scene s) {
        UnitPath unit =
                s.content().isEmpty() && c.subjects().isEmpty() && c.newcomers().size() == 1 ? unit(c) : null;
        return unit == null
                ? null
                : unit.last()
                        .filter(x -> x.kind() == SegmentKind.RUBRIC)
                        .map(Segment::value)
                        .orElse(null);
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        Position place = s.unitPlace(c);
        Position at = place == null && c.does(Action.ADD) ? new Position.AtEnd() : place;
        String behind = headingBehind(c, s);
        if (behind != null) {
            return s.targets(c).stream()
                    .<Operation>map(t -> new Operation.Insert(s.on(t, c), List.of(behind), at, null))
                    .toList();
        }
        UnitPath heading = s.content().isEmpty() ? quotedHeading(c) : null;
        if (heading != null) {
            return heading(c, s, heading, at);
        }
        boolean subject =
                !c.subjects().isEmpty() && c.newcomers().isEmpty() && (!c.subjectIsPlace() || startsText(c, s));
        UnitPath unit = subject ? c.subjects().get(0).paths().get(0) : unit(c);
        UnitPath number = isNumber(unit) ? unit : null;
        List<Operation> all = new ArrayList<>();
        List<UnitPath> targets = subject ? s.targets(c).subList(0, 1) : s.targets(c);
        for (UnitPath target : targets) {
            UnitPath container = subject ? without(target, unit) : target;
            all.add(new Operation.Insert(s.on(container, c), s.content(), at, below(container, number)));
        }
        return all;
    }

    /** "§ 5bis est inséré :", and the new text starts with "§ 5bis": the unit comes, it is no place. */
    private static boolean startsText(Clause c, Scene s) {
        List<UnitPath> units = c.subjects().get(0).paths();
        if (units.size() != 1
                || units.get(0).segments().size() != 1
                || s.content().isEmpty()) {
            return false;
        }
        String value = units.get(0).segments().get(0).value();
        String text = s.content().get(0).replaceFirst("^\u00a7\\s*", "");
        boolean ends = text.length() > value.length() && ".\u00b0)".indexOf(text.charAt(value.length())) >= 0;
        return ends && text.startsWith(value);
    }

    /** "een lid", "un alinéa" bear no number. */
    private static boolean isNumber(@Nullable UnitPath unit) {
        return unit != null && unit.segments().stream().noneMatch(x -> Units.isOpen(x.value()));
    }

    /** "\u00e0 la rubrique "R\u00e8gles de cumul", la r\u00e8gle de cumul 12": the rubric that the rule implies is named already. */
    static @Nullable UnitPath below(UnitPath container, @Nullable UnitPath unit) {
        boolean named = unit != null
                && unit.segments().size() > 1
                && container.last().filter(unit.segments().get(0)::equals).isPresent();
        return named ? new UnitPath(unit.segments().subList(1, unit.segments().size())) : unit;
    }

    /** "les §§ 10, 11 et 12 sont insérés": they are not there yet, the target is what they come into. */
    private static UnitPath without(UnitPath target, UnitPath unit) {
        int keep = Math.max(0, target.segments().size() - unit.segments().size());
        return new UnitPath(target.segments().subList(0, keep));
    }

    private static List<Operation> heading(Clause c, Scene s, UnitPath heading, @Nullable Position at) {
        String words = heading.last().orElseThrow().value();
        return s.targets(c).stream()
                .<Operation>map(t -> new Operation.Insert(s.on(without(t, heading), c), List.of(words), at, null))
                .toList();
    }

    static @Nullable UnitPath unit(Clause c) {
        for (Newcomer n : c.newcomers()) {
            if (n.unit() != null) {
                return n.unit();
            }
        }
        return null;
    }
}
