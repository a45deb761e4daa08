package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nomenlex.act.Act;
import org.nomenlex.decide.Decided;
import org.nomenlex.law.Numac;

/**
 * What an act says, for the days from one on: an act amended after it took effect says one thing before and another from
 * the day of the change.
 *
 * @param from the first day in force for which the act says this; {@link LocalDate#MIN} for the first regime
 * @param text its words for these days
 * @param says the act's operations, with decisions in place
 * @param unheld the act's articles and instructions whose words are not in the corpus for these days
 * @param dropped ids of articles and points annulled or withdrawn
 * @param madeBy the acts whose changes start this regime; empty for the first
 */
record Regime(LocalDate from, Act text, Decided says, Set<String> unheld, Set<String> dropped, List<Numac> madeBy) {

    Regime {
        unheld = Set.copyOf(unheld);
        dropped = Set.copyOf(dropped);
        madeBy = List.copyOf(madeBy);
    }

    /** Whether it is what the act says on all days before it was first changed. */
    boolean isFirst() {
        return from.equals(LocalDate.MIN);
    }

    /** The same, saying something else. */
    Regime saying(Decided other) {
        return new Regime(from, text, other, unheld, dropped, madeBy);
    }

    /** Whether the operation or instruction is annulled or withdrawn. */
    boolean drops(String id) {
        return dropped.stream().anyMatch(d -> id.equals(d) || id.startsWith(d + "."));
    }

    /** Whether the words of the operation, or of its article, are not held. */
    boolean lacks(String id) {
        return unheld.stream().anyMatch(u -> id.equals(u) || id.startsWith(u + "."));
    }
}
