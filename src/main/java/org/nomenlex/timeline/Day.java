package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nomenlex.law.Numac;

/**
 * What happens to an article on one day of effect.
 *
 * @param effect the day
 * @param steps in their order
 */
record Day(LocalDate effect, List<Step> steps) {
    Day {
        steps = List.copyOf(steps);
    }

    /** Whether the act has a step on this day. */
    boolean isOf(Numac act) {
        return steps.stream().anyMatch(s -> s.order().key().equals(act.value()));
    }

    /** Names those whose steps they are. */
    void addActors(Set<String> actors) {
        steps.forEach(s -> actors.add(s.order().key()));
    }
}
