package org.nomenlex.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.tree.ArticleText;
import org.nomenlex.tree.Head;
import org.nomenlex.tree.Heads;
import org.nomenlex.tree.NumberChange;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Span;
import org.nomenlex.tree.Structure;
import org.nomenlex.tree.Unit;

/**
 * Numbers that units got from acts published after the one being applied. An act that says "le § 4" means the § 4 of its own
 * day. Where another act, published later and in effect before, made it the § 3, the old numbers are put back, the act is
 * applied, and the units are renumbered again. Where the act may or may not have known of the renumbering (the other was
 * signed before it and published after it), nothing is done to the units concerned.
 */
final class LaterNumbers {

    /** What makes a number one that no unit of the law bears, beside the one that it is made of. */
    private static final String FREE = "undecies";

    private final Drafting act;

    /** For each unit, from the number that the act knows to the one that it bears. */
    private final List<NumberChange> undone = new ArrayList<>();

    /** For each unit brought later under a number that another had, from a number out of the way to its own. */
    private final List<NumberChange> hidden = new ArrayList<>();

    private final List<NumberChange> doubtful = new ArrayList<>();

    /** Of an act. */
    LaterNumbers(Drafting act) {
        this.act = act;
    }

    /** The text with the numbers that the act knows. */
    ArticleText before(ArticleText text, DepartureLog log) {
        if (text.numberChanges().stream().allMatch(act::knew)) {
            return text;
        }
        Draft draft = new Draft(text);
        readBack(draft, text.numberChanges());
        doubtful.addAll(doubtful.stream().flatMap(c -> taken(draft, c)).toList());
        undone.forEach(u -> hide(draft, u));
        undone.forEach(c -> write(draft, c, c.now(), c.old()));
        hidden.forEach(c -> write(draft, c, c.now(), c.old()));
        return draft.finished(log, false);
    }

    /** The text with the numbers that the units bear. */
    ArticleText behind(ArticleText text, DepartureLog log) {
        if (undone.isEmpty()) {
            return text;
        }
        Draft draft = new Draft(text);
        undone.forEach(c -> write(draft, c, c.old(), c.now()));
        hidden.forEach(c -> bringBack(draft, c));
        return draft.finished(log, false);
    }

    /** The act did not touch the unit: its line starts as it was left, however its neighbours are read now. */
    private static void bringBack(Draft draft, NumberChange change) {
        int line = draft.lineOf(change.line());
        int at = line < 0 ? -1 : draft.before().lines().get(line).indexOf(change.old());
        if (at >= 0) {
            draft.line(line).replace(at, at + change.old().length(), change.now(), change.by());
        }
    }

    /** Follows the numbers of each unit from the latest back to the one that the act knows. */
    private void readBack(Draft draft, List<NumberChange> changes) {
        Map<String, NumberChange> known = new LinkedHashMap<>();
        List<NumberChange> latest = new ArrayList<>(changes);
        Collections.reverse(latest);
        for (NumberChange change : latest) {
            if (act.knew(change)) {
                continue;
            }
            NumberChange behind = known.get(change.kind() + " " + change.line());
            boolean there =
                    behind == null ? isWriter(draft, change) : behind.old().equals(change.now());
            if (!there || !act.ignored(change)) {
                doubtful.add(change);
            } else {
                NumberChange last = behind == null ? change : behind;
                known.put(
                        change.kind() + " " + change.line(),
                        new NumberChange(
                                change.line(), change.kind(), change.old(), last.now(), last.by(), change.signed()));
            }
        }
        undone.addAll(known.values());
    }

    /** Whether the unit bears the number from there, and not from an act that rewrote it since. */
    private static boolean isWriter(Draft draft, NumberChange change) {
        List<Span> places = places(draft, change, change.now());
        return !places.isEmpty()
                && places.stream()
                        .allMatch(s -> change.by().equals(draft.line(s.line()).writer(s.start())));
    }

    /** Puts one number in the place of another, where it stands. */
    private static void write(Draft draft, NumberChange change, String old, String now) {
        places(draft, change, old).forEach(s -> draft.line(s.line()).replace(s.start(), s.end(), now, change.by()));
    }

    /** Where a unit's number is printed; nowhere if it bears another. */
    private static List<Span> places(Draft draft, NumberChange change, String printed) {
        int line = draft.lineOf(change.line());
        return line < 0
                ? List.of()
                : places(draft.before(), line, change.kind()).stream()
                        .filter(s -> printed(draft.before(), s).equals(printed))
                        .toList();
    }

    private static List<Span> places(Structure structure, int line, SegmentKind kind) {
        List<Span> places = new ArrayList<>();
        if (kind == SegmentKind.CODE) {
            structure.serviceAt(line).filter(s -> s.codeSpan().line() == line).ifPresent(s -> {
                places.add(s.codeSpan());
                Service.Twin twin = s.twin();
                if (twin != null) {
                    places.add(twin.code());
                }
            });
            return places;
        }
        List<Head> heads = structure.headsAt(line);
        for (Head head : heads.isEmpty() ? Heads.of(structure.lines().get(line)) : heads) {
            Span core = head.style().kind() == kind ? Renumbering.core(structure, line, head) : null;
            if (core != null) {
                places.add(core);
            }
        }
        return places;
    }

    // Numbers taken again ---------------------------------------------------------------------------------------------

    /** What another act later put under a number that its act had made free is not what this act names. */
    private void hide(Draft draft, NumberChange change) {
        taken(draft, change).forEach(t -> {
            String free = free(t.now());
            if (free.isEmpty()) {
                doubtful.add(t);
            } else {
                hidden.add(new NumberChange(t.line(), t.kind(), free, t.now(), t.by(), t.signed()));
            }
        });
    }

    /** Units beside a renumbered one under its old number, brought by acts published later than this one. */
    private Stream<NumberChange> taken(Draft draft, NumberChange change) {
        Structure structure = draft.before();
        int line = draft.lineOf(change.line());
        Unit unit = line < 0 ? null : unitAt(structure, line, change.kind());
        Unit parent = unit == null ? null : unit.parent();
        if (parent == null) {
            return Stream.empty();
        }
        List<NumberChange> found = new ArrayList<>();
        for (Unit sibling : parent.children()) {
            boolean alike = sibling != unit && sibling.head().style().kind() == change.kind();
            Span core = alike ? Renumbering.core(structure, sibling.from(), sibling.head()) : null;
            if (core != null && printed(structure, core).equals(change.old())) {
                Provenance by = draft.line(core.line()).writer(core.start());
                String id = draft.line(core.line()).id;
                boolean own = undone.stream().anyMatch(u -> u.line().equals(id) && u.kind() == change.kind());
                if (by != null && !own && isLater(by)) {
                    found.add(new NumberChange(id, change.kind(), "", change.old(), by, change.signed()));
                }
            }
        }
        return found.stream();
    }

    private static String printed(Structure structure, Span span) {
        return structure.lines().get(span.line()).substring(span.start(), span.end());
    }

    private boolean isLater(Provenance by) {
        LocalDate day = by.published();
        return day != null && day.isAfter(act.published());
    }

    private static @Nullable Unit unitAt(Structure structure, int line, SegmentKind kind) {
        for (Unit unit = structure.unitAt(line); unit != null; unit = unit.parent()) {
            if (unit.from() == line && unit.head().style().kind() == kind) {
                return unit;
            }
        }
        return null;
    }

    /** A number that no unit bears, of the same kind; empty where there is none such. */
    private static String free(String printed) {
        return printed.matches("\\d+|[a-zA-Z]") ? printed + FREE : "";
    }

    // What the act may do to renumbered units -------------------------------------------------------------------------

    /**
     * Says how a number was read, or refuses where it cannot be known which unit is meant.
     *
     * @param target what the operation names, in the text before the act
     */
    void check(Draft draft, Target target, Operation operation, Resolver resolver) {
        if (undone.isEmpty() && doubtful.isEmpty()) {
            return;
        }
        for (NumberChange change : doubtful) {
            if (isWithin(draft, target, change)) {
                throw new CannotApply(
                        name(change, change.now()) + " : cette unit\u00e9 a re\u00e7u son num\u00e9ro de l'acte "
                                + change.by().numac() + ", publi\u00e9 apr\u00e8s celui-ci : l'acte en vise une autre");
            }
        }
        for (NumberChange change : undone) {
            if (isWithin(draft, target, change)) {
                refuseNewNumber(target, operation, change);
                resolver.tolerate(name(change, change.old()) + " est devenu " + name(change, change.now())
                        + " par l'acte " + change.by().numac() + ", publi\u00e9 apr\u00e8s celui-ci");
            }
        }
        refuseNewUnit(draft, target, operation);
    }

    /** A unit that is not there under the numbers that the act knew: other than those that a reader finds. */
    CannotApply explained(CannotApply e) {
        if (undone.isEmpty() || !e.isAbsence()) {
            return e;
        }
        return CannotApply.absent(e.reason() + " (num\u00e9ros d'avant l'acte "
                + undone.get(0).by().numac() + ", publi\u00e9 apr\u00e8s celui-ci)");
    }

    private static void refuseNewNumber(Target target, Operation operation, NumberChange change) {
        boolean own = target.shape() == Target.Shape.UNIT || target.shape() == Target.Shape.SERVICE;
        if (operation instanceof Operation.Renumber && own) {
            throw new CannotApply(
                    name(change, change.old()) + " : l'acte " + change.by().numac()
                            + ", publi\u00e9 apr\u00e8s celui-ci, lui a d\u00e9j\u00e0 donn\u00e9 un autre num\u00e9ro");
        }
    }

    /** A numbered unit that comes among units that were renumbered: which number it bears then, no act says. */
    private void refuseNewUnit(Draft draft, Target target, Operation operation) {
        if (!(operation instanceof Operation.Insert insert) || insert.content().isEmpty()) {
            return;
        }
        List<Head> heads = Heads.of(insert.content().get(0).strip());
        for (NumberChange change : undone) {
            int line = draft.lineOf(change.line());
            Unit unit = line < 0 ? null : unitAt(draft.before(), line, change.kind());
            boolean among = unit != null && unit.parent() == target.unit();
            if (among && heads.stream().anyMatch(h -> h.style().kind() == change.kind())) {
                throw new CannotApply(
                        "l'acte ins\u00e8re une unit\u00e9 parmi d'autres que l'acte "
                                + change.by().numac()
                                + ", publi\u00e9 apr\u00e8s celui-ci, a renum\u00e9rot\u00e9es : son num\u00e9ro n'est pas certain");
            }
        }
    }

    private static boolean isWithin(Draft draft, Target target, NumberChange change) {
        if (change.kind() == SegmentKind.CODE) {
            Service service = target.service();
            return service != null && draft.line(service.codeSpan().line()).id.equals(change.line());
        }
        for (Unit unit = target.unit(); unit != null; unit = unit.parent()) {
            if (unit.head().style().kind() == change.kind()
                    && draft.line(unit.from()).id.equals(change.line())) {
                return true;
            }
        }
        return false;
    }

    private static String name(NumberChange change, String printed) {
        return French.name(
                Segment.of(change.kind(), printed.replaceFirst("^1er", "1").replace("\u00b0", "")));
    }
}
