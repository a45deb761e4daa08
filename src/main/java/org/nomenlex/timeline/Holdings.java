package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nomenlex.act.ActEvent;
import org.nomenlex.act.BaseText;
import org.nomenlex.amend.Decision;
import org.nomenlex.history.ListedDays;
import org.nomenlex.law.Numac;

/**
 * Everything that the law is computed from.
 *
 * @param acts the acts with what they say as stored; an act in two languages stands there twice
 * @param bases base texts
 * @param events judgments and errata
 * @param decisions lawyers' decisions
 * @param listed the days of Justel's lists
 * @param assumed days of effect assumed for acts whose own is undetermined
 */
public record Holdings(
        List<HeldAct> acts,
        List<BaseText> bases,
        List<ActEvent> events,
        List<Decision> decisions,
        ListedDays listed,
        Map<Numac, LocalDate> assumed) {

    /** Copies the collections. */
    public Holdings {
        acts = List.copyOf(acts);
        bases = List.copyOf(bases);
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
        assumed = Map.copyOf(assumed);
    }

    /** All of a law of which Justel's lists are not known. */
    public Holdings(
            List<HeldAct> acts,
            List<BaseText> bases,
            List<ActEvent> events,
            List<Decision> decisions,
            Map<Numac, LocalDate> assumed) {
        this(acts, bases, events, decisions, ListedDays.NONE, assumed);
    }

    /** The same with only what was published by a day: nothing later can have an influence. */
    public Holdings publishedBy(LocalDate day) {
        return new Holdings(
                acts.stream()
                        .filter(a -> !a.act().header().published().isAfter(day))
                        .toList(),
                bases.stream().filter(b -> !b.known().isAfter(day)).toList(),
                events.stream().filter(e -> !e.published().isAfter(day)).toList(),
                decisions,
                listed,
                assumed);
    }

    /** The same with Justel's lists. */
    public Holdings listing(ListedDays days) {
        return new Holdings(acts, bases, events, decisions, days, assumed);
    }

    /** The same with days of effect assumed. */
    public Holdings assuming(Map<Numac, LocalDate> days) {
        return new Holdings(acts, bases, events, decisions, listed, days);
    }
}
