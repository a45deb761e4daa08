package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.List;

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
}
