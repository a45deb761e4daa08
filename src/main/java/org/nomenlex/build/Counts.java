package org.nomenlex.build;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.store.ArticleChange;
import org.nomenlex.timeline.Consolidator;

/**
 * What a build counts. Applied operations are counted by their day of effect, because what is not yet in force counts
 * as pending on the day of asking.
 *
 * @param acts acts
 * @param effects applied operations by their day of effect
 * @param applied applied operations without a day (changes outside the articles)
 * @param pending pending operations
 * @param refused refused operations
 * @param unparsed instructions without operation
 * @param articles articles with a text
 * @param versions their versions
 */
record Counts(
        int acts,
        SortedMap<LocalDate, Integer> effects,
        int applied,
        int pending,
        int refused,
        int unparsed,
        int articles,
        int versions) {

    static final Counts NONE = new Counts(0, new TreeMap<>(), 0, 0, 0, 0, 0, 0);

    Counts {
        effects = Collections.unmodifiableSortedMap(new TreeMap<>(effects));
    }

    static Counts of(List<ActRecord> acts, int articles, int versions) {
        SortedMap<LocalDate, Integer> effects = new TreeMap<>();
        int applied = 0;
        int pending = 0;
        int refused = 0;
        int unparsed = 0;
        for (ActRecord act : acts) {
            unparsed += (int) act.parsed().unparsed().count();
            for (OperationOutcome outcome : act.outcomes()) {
                LocalDate effect = outcome.effect();
                if (outcome.state() == OperationOutcome.State.PENDING) {
                    pending++;
                } else if (outcome.state() == OperationOutcome.State.REFUSED) {
                    refused++;
                } else if (effect == null) {
                    applied++;
                } else {
                    effects.merge(effect, 1, Integer::sum);
                }
            }
        }
        return new Counts(acts.size(), effects, applied, pending, refused, unparsed, articles, versions);
    }

    /**
     * The same after some acts and articles changed.
     *
     * @param then the acts as they were counted
     * @param now the acts as they are
     * @param articles the articles that changed
     * @param texts all articles that have a text now
     */
    Counts changed(
            Collection<ActRecord> then,
            Collection<ActRecord> now,
            List<ArticleChange> articles,
            Set<Consolidator.Key> texts) {
        Counts less = of(List.copyOf(then), 0, 0);
        Counts more = of(List.copyOf(now), 0, 0);
        SortedMap<LocalDate, Integer> days = new TreeMap<>(effects);
        more.effects.forEach((day, count) -> days.merge(day, count, Integer::sum));
        less.effects.forEach((day, count) -> days.merge(day, -count, Integer::sum));
        days.values().removeIf(count -> count == 0);
        int grown = articles.stream()
                .mapToInt(
                        c -> c.after().versions().size() - c.before().versions().size())
                .sum();
        return new Counts(
                acts + more.acts - less.acts,
                days,
                applied + more.applied - less.applied,
                pending + more.pending - less.pending,
                refused + more.refused - less.refused,
                unparsed + more.unparsed - less.unparsed,
                (int) texts.stream().map(Consolidator.Key::article).distinct().count(),
                versions + grown);
    }

    /** Those of two parts of the law that have no act and no article in common. */
    Counts plus(Counts other) {
        SortedMap<LocalDate, Integer> both = new TreeMap<>(effects);
        other.effects.forEach((day, count) -> both.merge(day, count, Integer::sum));
        return new Counts(
                acts + other.acts,
                both,
                applied + other.applied,
                pending + other.pending,
                refused + other.refused,
                unparsed + other.unparsed,
                articles + other.articles,
                versions + other.versions);
    }

    int operations() {
        return sum(effects) + applied + pending + refused;
    }

    int appliedBy(LocalDate day) {
        return applied + sum(effects.headMap(day.plusDays(1)));
    }

    private static int sum(SortedMap<LocalDate, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int pendingOn(LocalDate day) {
        return operations() - refused - appliedBy(day);
    }
}
