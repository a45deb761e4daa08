package org.nomenlex.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;

/**
 * Finds acts that take effect on the same day, touch the same article, and would give another text in another order. The
 * law knows no order between them; publication and number are only a convention.
 */
final class SameDay {

    private final DayRunner runner;

    SameDay(DayRunner runner) {
        this.runner = runner;
    }

    List<Remark> doubts(State before, Day day, State after) {
        List<Step> acts =
                day.steps().stream().filter(s -> s.work() instanceof Step.Amend).toList();
        if (acts.size() < 2 || acts.size() != day.steps().size() || after.text() == null) {
            return List.of();
        }
        List<Step> reversed = new ArrayList<>();
        acts.forEach(s -> reversed.add(0, s));
        if (same(after, runner.runOnly(before, reversed))) {
            return List.of();
        }
        List<Remark> doubts = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            for (int j = i + 1; j < acts.size(); j++) {
                Step first = acts.get(i);
                Step second = acts.get(j);
                State there = runner.runOnly(before, List.of(first, second));
                State back = runner.runOnly(before, List.of(second, first));
                if (!same(there, back)) {
                    doubts.add(remark(first, second));
                }
            }
        }
        return doubts;
    }

    private static boolean same(State a, State b) {
        return a.lines().equals(b.lines()) && refused(a).equals(refused(b));
    }

    private static Set<String> refused(State state) {
        return state.refusals().stream().map(SameDay::key).collect(Collectors.toSet());
    }

    private static String key(Refusal refusal) {
        return refusal.numac() + "/" + refusal.operation();
    }

    private Remark remark(Step first, Step second) {
        String text =
                "les arrêtés " + first.order().key() + " et " + second.order().key()
                        + " prennent effet le même jour et donneraient un autre texte dans l'autre ordre ; appliqués dans"
                        + " l'ordre de leur publication et de leur numéro";
        return new Remark(
                Remark.Kind.WARNING,
                second.order().key(),
                "",
                runner.path(),
                text,
                second.order().effect());
    }
}
