package org.nomenlex.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.store.ArticleChange;
import org.nomenlex.timeline.Consolidator;

/**
 * What a build counts. Applied operations are kept by their day of effect, because what is not yet in force counts as
 * pending on the day of asking.
 *
 * @param acts acts
 * @param effects the days of effect of applied operations, sorted; one entry per operation
 * @param applied applied operations without a day (changes outside the articles)
 * @param pending pending operations
 * @param refused refused operations
 * @param unparsed instructions without operation
 * @param articles articles with a text
 * @param versions their versions
 */
record Counts(
        int acts,
        List<LocalDate> effects,
        int applied,
        int pending,
        int refused,
        int unparsed,
        int articles,
        int versions) {

    static Counts of(List<ActRecord> acts, int articles, int versions) {
        List<LocalDate> effects = new ArrayList<>();
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
                    effects.add(effect);
                }
            }
        }
        effects.sort(null);
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
        List<LocalDate> days = new ArrayList<>(effects);
        less.effects().forEach(days::remove);
        days.addAll(more.effects());
        days.sort(null);
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

    int operations() {
        return effects.size() + applied + pending + refused;
    }

    int appliedBy(LocalDate day) {
        return applied + (int) effects.stream().filter(e -> !e.isAfter(day)).count();
    }

    int pendingOn(LocalDate day) {
        return operations() - refused - appliedBy(day);
    }
}
