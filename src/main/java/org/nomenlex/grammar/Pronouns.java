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
        return path.segments().stream().anyMatch(s -> s.value().equals(Units.SAME));
    }

    /** The operation with its unit found; empty where nothing was named before. */
    static Optional<Operation> resolve(Operation operation, Optional<UnitPath> before) {
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
        Optional<Segment> service = Paths.lastService(before.get());
        return service.map(s -> operation.with(guessed(i, s.value())));
    }

    private static Optional<UnitPath> rule(UnitPath before) {
        for (int n = 0; n < before.segments().size(); n++) {
            if (before.segments().get(n).kind() == SegmentKind.RULE) {
                return Optional.of(new UnitPath(before.segments().subList(0, n + 1)));
            }
        }
        return Optional.empty();
    }

    private static Instruction guessed(Instruction i, String service) {
        List<Segment> steps = i.target().segments().stream()
                .map(s -> s.value().equals(Units.SAME) ? Segment.of(s.kind(), service) : s)
                .toList();
        List<Warning> warnings = new ArrayList<>(i.warnings());
        warnings.add(new Warning(
                i.place(),
                "l'instruction ne nomme pas la prestation : celle de l'instruction pr\u00e9c\u00e9dente est suppos\u00e9e",
                service));
        return new Instruction(
                i.id(), i.amended(), new UnitPath(steps), i.language(), i.expected(), i.words(), i.place(), warnings);
    }
}
