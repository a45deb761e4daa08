package org.nomenlex.history;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the acts of Justel's lists were signed. For the years that the lists hold whole they tell a misprint from
 * an act that is missing: an act that recalls a change "par l'arrêté royal du 26 mai 2006" where the lists know none of that day
 * but one of 26 May 2008 most likely means the latter.
 */
public final class ListedDays {

    /** Lists that hold nothing. */
    public static final ListedDays NONE = new ListedDays(Set.of());

    /**
     * The nomenclature was never amended less often in a year: of a year of which the lists name fewer acts they do not name
     * all.
     */
    private static final int LEAST_A_YEAR = 5;

    private final SortedSet<Listed> listed;
    private final @Nullable LocalDate whole;
    private final LocalDate last;

    /**
     * An act as the lists name it.
     *
     * @param promulgated the day it was signed
     * @param published the day of the Moniteur, null where the list does not tell
     */
    public record Listed(LocalDate promulgated, @Nullable LocalDate published) implements Comparable<Listed> {

        private static final Comparator<Listed> ORDER = Comparator.comparing(Listed::promulgated)
                .thenComparing(Listed::published, Comparator.nullsFirst(Comparator.naturalOrder()));

        /** By the day of signature, then of publication; one that is not told comes first. */
        @Override
        public int compareTo(Listed other) {
            return ORDER.compare(this, other);
        }
    }

    /** The days of the acts that the lists name. */
    public ListedDays(Collection<Listed> acts) {
        listed = Collections.unmodifiableSortedSet(new TreeSet<>(acts));
        last = listed.isEmpty() ? LocalDate.MIN : listed.last().promulgated();
        whole = wholeSince();
    }

    /** The acts that the lists name, by the day they were signed. */
    public SortedSet<Listed> acts() {
        return listed;
    }

    /** The lists begin in the middle of a year: the first that they hold whole is the one after. */
    private @Nullable LocalDate wholeSince() {
        Map<Integer, Integer> ofYear = new HashMap<>();
        listed.forEach(l -> ofYear.merge(l.promulgated().getYear(), 1, Integer::sum));
        int year = last.getYear();
        while (ofYear.getOrDefault(year - 1, 0) >= LEAST_A_YEAR) {
            year--;
        }
        return year == last.getYear() ? null : LocalDate.of(year + 1, Month.JANUARY, 1);
    }

    /** Whether the lists would name an act signed on that day and do not, but one that a slip of the pen turns into it. */
    public boolean isMisprint(LocalDate day) {
        return whole != null
                && !day.isBefore(whole)
                && !day.isAfter(last)
                && listed.stream().noneMatch(l -> l.promulgated().equals(day))
                && !near(day).isEmpty();
    }

    /** The listed days that a slip turns into that one: of publication instead of signature, or another day, month or year. */
    public Set<LocalDate> near(LocalDate day) {
        Set<LocalDate> near = new TreeSet<>();
        for (Listed l : listed) {
            LocalDate signed = l.promulgated();
            int alike = (signed.getYear() == day.getYear() ? 1 : 0)
                    + (signed.getMonth() == day.getMonth() ? 1 : 0)
                    + (signed.getDayOfMonth() == day.getDayOfMonth() ? 1 : 0);
            if (alike == 2 || day.equals(l.published())) {
                near.add(signed);
            }
        }
        return near;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListedDays days && listed.equals(days.listed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(listed);
    }
}
