package org.nomenlex.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;
import org.nomenlex.search.References;

/**
 * Which instruction took what away. Words that went leave nothing in the text that names an operation: it is the one that
 * quotes these words, that names the order number of the passage, or that aims at its place, the nearest first.
 */
final class Removals {

    /** Steps that acts count and that a passage's own place may not have. */
    private static final Set<SegmentKind> COUNTED =
            Set.of(SegmentKind.ALINEA, SegmentKind.SENTENCE, SegmentKind.DASH, SegmentKind.INTRO);

    /** Steps that name a line by its neighbours or its look: the lines of rules and headings have no such place. */
    private static final Set<SegmentKind> BESIDE = Set.of(
            SegmentKind.RULES_AFTER, SegmentKind.RULES_BEFORE, SegmentKind.RUBRIC, SegmentKind.TABLE, SegmentKind.NOTE);

    private static final int QUOTED = 1_000;
    private static final int NUMBERED = 100;

    private Removals() {}

    /** The changes that no operation is named for, by the operation that fits best; those that fit none are left out. */
    static Map<String, List<ActPage.Change>> of(ActRecord act, List<ActPage.Change> unclaimed) {
        Map<String, List<ActPage.Change>> byOperation = new LinkedHashMap<>();
        for (ActPage.Change change : unclaimed) {
            String best = "";
            int most = 0;
            for (OperationOutcome outcome : act.outcomes()) {
                int fit = outcome.state() == OperationOutcome.State.APPLIED ? fit(outcome.operation(), change) : 0;
                if (fit > most) {
                    most = fit;
                    best = outcome.operation().instruction().id();
                }
            }
            if (most > 0) {
                byOperation.computeIfAbsent(best, k -> new ArrayList<>()).add(change);
            }
        }
        return byOperation;
    }

    /** Whether an operation of the act may have taken away what the change shows. */
    static boolean explains(ActRecord act, ActPage.Change change) {
        return !of(act, List.of(change)).isEmpty();
    }

    private static int fit(Operation operation, ActPage.Change change) {
        UnitPath place = change.row().path();
        boolean sameArticle = operation.instruction().target().article().equals(place.article());
        if (!sameArticle) {
            return 0;
        }
        String before = change.row().before();
        Set<String> numbers = new HashSet<>(numbers(operation));
        numbers.retainAll(References.codes(place, before));
        return (says(operation, before.strip()) ? QUOTED : 0)
                + (numbers.isEmpty() ? 0 : NUMBERED)
                + steps(operation.instruction().target(), place);
    }

    /** Whether the operation quotes these words as those that go. */
    static boolean says(Operation operation, String words) {
        String old = operation instanceof Operation.ReplaceWords r
                ? r.old()
                : operation instanceof Operation.DeleteWords d ? d.words() : "";
        return !words.isEmpty() && old.contains(words);
    }

    /** The order numbers that the operation takes away or replaces. */
    private static Set<String> numbers(Operation operation) {
        UnitPath target = operation.instruction().target();
        if (operation instanceof Operation.DeleteCodes d) {
            return References.codes(target, String.join(" ", d.codes()));
        }
        if (operation instanceof Operation.ReplaceCodes r) {
            return References.codes(target, String.join(" ", r.codes()));
        }
        boolean repeal = operation instanceof Operation.Repeal;
        return References.codes(target, repeal ? operation.instruction().words() : "");
    }

    /** How many steps of the place the operation names, where it names none that the place does not have. */
    private static int steps(UnitPath target, UnitPath place) {
        List<Segment> steps = target.segments().stream()
                .filter(s -> !COUNTED.contains(s.kind()) && !BESIDE.contains(s.kind()))
                .collect(Collectors.toList());
        return steps.size() > 1 && follow(steps, place.segments()) ? steps.size() : 0;
    }

    /** Whether the place has all of these steps in their order: acts leave levels out. */
    private static boolean follow(List<Segment> steps, List<Segment> place) {
        int found = 0;
        for (Segment segment : place) {
            found += found < steps.size() && segment.equals(steps.get(found)) ? 1 : 0;
        }
        return found == steps.size();
    }
}
