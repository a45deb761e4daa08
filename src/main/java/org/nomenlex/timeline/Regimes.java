package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nomenlex.act.Act;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.Numac;

/** What an act says on the days before and behind each change of it. */
final class Regimes {

    private final KnownAct view;
    private final StoredMarks marks;
    private final Findings findings;
    private final ActEdits edits;

    Regimes(KnownAct view, StoredMarks marks, Findings findings, ActEdits edits) {
        this.view = view;
        this.marks = marks;
        this.findings = findings;
        this.edits = edits;
    }

    /**
     * The regimes, in order of their days.
     *
     * @param start what the act says at first
     * @param open the changes not yet made
     */
    List<Regime> of(Act start, List<ActLinks.Amendment> open) {
        List<Regime> regimes = new ArrayList<>();
        regimes.add(new Regime(LocalDate.MIN, view.decided(start), marks.unheld(), findings.dropped(), List.of()));
        TreeMap<LocalDate, List<ActLinks.Amendment>> byDay = new TreeMap<>();
        for (ActLinks.Amendment a : open) {
            LocalDate day = view.effectOf(a);
            if (day == null) {
                findings.outcome(a, "entrée en vigueur indéterminée");
            } else {
                byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(a);
            }
        }
        Act text = start;
        for (Map.Entry<LocalDate, List<ActLinks.Amendment>> e : byDay.entrySet()) {
            text = edits.edit(text, e.getValue());
            Set<Numac> by = new LinkedHashSet<>();
            e.getValue().forEach(a -> by.add(a.by().numac()));
            add(
                    regimes,
                    new Regime(e.getKey(), view.decided(text), marks.unheld(), findings.dropped(), List.copyOf(by)));
        }
        addMaintained(regimes);
        marks.addLateMarks(regimes);
        return regimes;
    }

    /** A change before what it changes takes effect makes no new regime: it was never otherwise. */
    private void add(List<Regime> regimes, Regime next) {
        Regime last = regimes.get(regimes.size() - 1);
        if (tookEffectBefore(last, next)) {
            regimes.add(next);
        } else {
            regimes.set(
                    regimes.size() - 1,
                    new Regime(last.from(), next.says(), next.unheld(), next.dropped(), last.madeBy()));
        }
    }

    private boolean tookEffectBefore(Regime last, Regime next) {
        Set<Operation> same = next.says().act().operations().map(Plain::of).collect(Collectors.toSet());
        return last.says()
                .act()
                .operations()
                .filter(o -> !same.contains(Plain.of(o)))
                .map(o -> view.effect(next.says().act(), o.instruction().id()))
                .anyMatch(day -> day != null && day.isBefore(next.from()));
    }

    /** A judgment that leaves past effects standing removes from its day on. */
    private void addMaintained(List<Regime> regimes) {
        view.annulments().filter(a -> a.from() != null).forEach(a -> {
            Regime last = regimes.get(regimes.size() - 1);
            Set<String> gone = new HashSet<>(last.dropped());
            gone.addAll(a.articles());
            if (a.articles().isEmpty()) {
                last.says().act().articles().forEach(x -> gone.add(x.number()));
            }
            String articles = a.articles().isEmpty() ? "" : "art. " + String.join(", ", a.articles()) + " ";
            findings.status(articles + "annulé à partir du " + a.from() + " par " + a.reference());
            regimes.add(new Regime(
                    a.from(),
                    last.says(),
                    last.unheld(),
                    gone,
                    List.of(view.held().numac())));
        });
    }
}
