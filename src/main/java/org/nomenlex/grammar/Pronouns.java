package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Warning;
import org.nomenlex.grammar.address.Paths;
import org.nomenlex.grammar.address.Units;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * Finds what an instruction means that names no service or rule itself: "dans le texte de la même règle" is the rule of the
 * instruction before; "dans la règle d'application prévue au premier alinéa" is, for want of better, one of the service named
 * before, and the operation says that this is a guess.
 */
final class Pronouns {

    private Pronouns() {}

    /** Whether a path holds a unit that is not named. */
    static boolean isOpen(UnitPath path) {
        return path.segments().stream().anyMatch(s -> Units.isOpen(s.value()));
    }

    /** The operation with its units found; empty where nothing was named before. */
    static Optional<Operation> resolve(Operation operation, Optional<UnitPath> before) {
        Optional<Operation> aimed = aimed(operation, before);
        return aimed.flatMap(o -> Anchors.resolve(o, before));
    }

    private static Optional<Operation> aimed(Operation operation, Optional<UnitPath> before) {
        Instruction i = operation.instruction();
        if (!isOpen(i.target())) {
            return Optional.of(operation);
        }
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitPath> rule = i.words().contains("m\u00eame r\u00e8gle") ? rule(before.get()) : Optional.empty();
        if (rule.isPresent()) {
            return Optional.of(operation.with(i.withTarget(rule.get())));
        }
        return closed(i.target(), before.get())
                .map(path -> operation.with(said(i, path, before.get()) ? i.withTarget(path) : guessed(i, path)));
    }

    private static Optional<UnitPath> rule(UnitPath before) {
        for (int n = 0; n < before.segments().size(); n++) {
            if (before.segments().get(n).kind() == SegmentKind.RULE) {
                return Optional.of(new UnitPath(before.segments().subList(0, n + 1)));
            }
        }
        return Optional.empty();
    }

    /** The path with each unit that is not named taken from the one before; empty where that has none of its kind. */
    static Optional<UnitPath> closed(UnitPath path, UnitPath before) {
        List<Segment> steps = new ArrayList<>();
        for (Segment s : path.segments()) {
            if (!Units.isOpen(s.value())) {
                steps.add(s);
                continue;
            }
            Optional<Segment> known =
                    isService(s.kind()) ? Paths.lastService(before) : last(before, s.kind(), within(path, s));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            steps.addAll(between(steps, before, known.get()));
            steps.add(Segment.of(
                    isService(s.kind()) ? s.kind() : known.get().kind(),
                    known.get().value()));
        }
        return Optional.of(new UnitPath(steps));
    }

    /** What stands around the unit before, below what the path has named already. */
    private static List<Segment> between(List<Segment> named, UnitPath before, Segment known) {
        int at = before.segments().indexOf(known);
        boolean inside =
                at >= named.size() && before.segments().subList(0, named.size()).equals(named);
        return inside && !isService(known.kind()) ? before.segments().subList(named.size(), at) : List.of();
    }

    private static boolean isService(SegmentKind kind) {
        return kind == SegmentKind.CODE || kind == SegmentKind.RULES_AFTER || kind == SegmentKind.RULES_BEFORE;
    }

    /** How many units of the same kind the path names below that one: "sous la même rubrique, sous l'intitulé "Urines"". */
    private static int within(UnitPath path, Segment open) {
        int at = path.segments().indexOf(open);
        return (int) path.segments().subList(at + 1, path.segments().size()).stream()
                .filter(s -> s.kind() == open.kind())
                .count();
    }

    private static Optional<Segment> last(UnitPath path, SegmentKind kind, int below) {
        List<Segment> all =
                path.segments().stream().filter(s -> isOf(kind, s.kind())).toList();
        int at = Math.max(0, all.size() - 1 - below);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(at));
    }

    /** "au même point": a number, a letter or a division, whatever the sign. */
    private static boolean isOf(SegmentKind named, SegmentKind known) {
        boolean point = named == SegmentKind.NUMBER
                && (known == SegmentKind.POINT || known == SegmentKind.LETTER || known == SegmentKind.DIVISION);
        return point || named == known;
    }

    /** "au même paragraphe": the act says that it is the one before, and that one stands in the same place. */
    private static boolean said(Instruction i, UnitPath path, UnitPath before) {
        String words = " " + i.words().toLowerCase(java.util.Locale.ROOT);
        boolean same = words.contains(" m\u00eame ") || words.contains("zelfde ");
        int open = 0;
        while (open < i.target().segments().size()
                && !Units.isOpen(i.target().segments().get(open).value())) {
            open++;
        }
        return same
                && open < before.segments().size()
                && path.segments().subList(0, open).equals(before.segments().subList(0, open));
    }

    private static Instruction guessed(Instruction i, UnitPath path) {
        List<Warning> warnings = new ArrayList<>(i.warnings());
        warnings.add(new Warning(
                i.place(),
                "l'instruction ne nomme pas l'unit\u00e9 : celle de l'instruction pr\u00e9c\u00e9dente est suppos\u00e9e",
                path.toString()));
        return new Instruction(i.id(), i.amended(), path, i.language(), i.expected(), i.words(), i.place(), warnings);
    }
}
