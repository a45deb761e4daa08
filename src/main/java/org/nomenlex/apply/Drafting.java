package org.nomenlex.apply;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.nomenlex.tree.NumberChange;

/**
 * What those who drafted an act could know of other acts.
 *
 * @param signed the day on which the act was signed
 * @param published the day of the Moniteur
 * @param recalled the days of signature of the acts that it names as earlier changes
 */
public record Drafting(LocalDate signed, LocalDate published, Collection<LocalDate> recalled) {

    /** Of an act drafted today, or one of which no other renumbers anything. */
    public static final Drafting OF_TODAY = new Drafting(LocalDate.MAX, LocalDate.MAX, List.of());

    /** Copies the collection. */
    public Drafting {
        recalled = List.copyOf(recalled);
    }

    /** Whether the act can name units by the number that they got: it was published, or the act itself recalls it. */
    boolean knew(NumberChange change) {
        LocalDate day = change.by().published();
        return day == null || !day.isAfter(published) || recalled.contains(change.signed());
    }

    /** Whether the act can only name units by the number that they had: the other was not even signed. */
    boolean ignored(NumberChange change) {
        return !knew(change) && change.signed().isAfter(signed);
    }
}
