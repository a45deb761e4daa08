package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nomenlex.act.ActHeader;
import org.nomenlex.act.BaseText;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.tree.ArticleText;

/**
 * What one source does to one article on one day: the unit that is put in order and applied.
 *
 * @param order by what it is put in order
 * @param valid the days in force for which it counts
 * @param work what it does
 */
record Step(Order order, Validity valid, Work work) {

    /** What of it is still in force on a day. */
    Step inForceOn(LocalDate day) {
        return work instanceof Amend amend && !amend.until().isEmpty()
                ? new Step(order, valid, amend.inForceOn(day))
                : this;
    }

    /** The days on which parts of it cease to be in force. */
    Collection<LocalDate> ends() {
        return work instanceof Amend amend ? amend.until().values() : List.of();
    }

    /**
     * The place in the order: day of effect, then publication, then number.
     *
     * @param effect the day of effect
     * @param published the day of publication
     * @param rank 0 for a text moved here, 1 for acts, 2 for a base text of the same day
     * @param key the NUMAC, or the name of the base text
     */
    record Order(LocalDate effect, LocalDate published, int rank, String key) implements Comparable<Order> {
        @Override
        public int compareTo(Order other) {
            int byEffect = effect.compareTo(other.effect);
            int byDay = byEffect != 0 ? byEffect : published.compareTo(other.published);
            int byRank = byDay != 0 ? byDay : Integer.compare(rank, other.rank);
            return byRank != 0 ? byRank : key.compareTo(other.key);
        }
    }

    /**
     * Days in force, the first included, the last excluded.
     *
     * @param from {@link LocalDate#MIN} for all earlier days
     * @param to {@link LocalDate#MAX} for all later days
     */
    record Validity(LocalDate from, LocalDate to) {
        static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** What a step does. */
    sealed interface Work {}

    /**
     * Operations of an act.
     *
     * @param header the act
     * @param operations in the act's order
     * @param shown the day from which their words are in force where that is later than the day of effect (an act amended
     *     after it took effect), by operation id
     * @param decided decisions behind operations, by operation id
     * @param everywhere ids of operations on every article ("dans la même annexe, les mots ..."): no refusal where the
     *     words do not stand
     * @param gaps instructions of the same act and day that gave no operation
     * @param remarks transitional provisions, decisions without object
     * @param instead what the act itself says where decisions stand, by decision
     * @param recalled the days of signature of the acts that this one names as earlier changes of the article
     * @param unheld those of them of which the corpus holds no change of the article
     * @param until the first day on which an operation or instruction is no longer in force, by id, where it is temporary
     */
    record Amend(
            ActHeader header,
            List<Operation> operations,
            Map<String, LocalDate> shown,
            Map<String, Decision> decided,
            List<String> everywhere,
            List<Refusal> gaps,
            List<Remark> remarks,
            Map<Decision, List<Operation>> instead,
            List<LocalDate> recalled,
            List<LocalDate> unheld,
            Map<String, LocalDate> until)
            implements Work {

        /** The same, knowing which of the acts recalled are not held. */
        Amend lacking(List<LocalDate> dates) {
            return new Amend(
                    header,
                    operations,
                    shown,
                    decided,
                    everywhere,
                    gaps,
                    remarks,
                    instead,
                    recalled,
                    List.copyOf(dates),
                    until);
        }

        /** What of it is still in force on a day. */
        Amend inForceOn(LocalDate day) {
            if (until.values().stream().allMatch(d -> d.isAfter(day))) {
                return this;
            }
            Map<Decision, List<Operation>> left = new HashMap<>();
            instead.forEach((decision, ops) -> left.put(
                    decision,
                    ops.stream().filter(o -> lasts(o.instruction().id(), day)).toList()));
            return new Amend(
                    header,
                    operations.stream()
                            .filter(o -> lasts(o.instruction().id(), day))
                            .toList(),
                    shown,
                    decided,
                    everywhere,
                    gaps.stream().filter(g -> lasts(g.operation(), day)).toList(),
                    remarks.stream().filter(r -> lasts(r.operation(), day)).toList(),
                    left,
                    recalled,
                    unheld,
                    until);
        }

        private boolean lasts(String id, LocalDate day) {
            LocalDate end = until.get(id);
            return end == null || end.isAfter(day);
        }
    }

    /** A base text takes the place of whatever stood there. */
    record Begin(BaseText base) implements Work {}

    /** The text of another article comes under this number. */
    record Move(ArticleText text) implements Work {}
}
