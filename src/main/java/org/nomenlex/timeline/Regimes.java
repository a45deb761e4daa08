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
import org.nomenlex.act.ActEvent;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.Numac;

/** What an act says on the days before and behind each change of it. */
final class Regimes {

    private final KnownAct view;
    private final StoredMarks marks;
    private final Findings findings;
    private final ActEdits edits;
    private final WordCorrections words;

    Regimes(KnownAct view, StoredMarks marks, Findings findings, ActEdits edits, WordCorrections words) {
        this.words = words;
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
        regimes.add(
                new Regime(LocalDate.MIN, start, view.decided(start), marks.unheld(), findings.dropped(), List.of()));
        TreeMap<LocalDate, List<ActLinks.Amendment>> byDay = new TreeMap<>();
        for (ActLinks.Amendment a : open) {
            LocalDate day = view.effectOf(a);
            if (day == null) {
                findings.outcome(a, Reasons.UNDATED);
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
                    new Regime(
                            e.getKey(), text, view.decided(text), marks.unheld(), findings.dropped(), List.copyOf(by)));
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
                    new Regime(last.from(), next.text(), next.says(), next.unheld(), next.dropped(), last.madeBy()));
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

    /** A judgment that leaves past effects standing removes from its day on, whatever the act came to say by then. */
    private void addMaintained(List<Regime> regimes) {
        view.annulments().forEach(a -> {
            LocalDate day = a.from();
            if (day != null) {
                annulFrom(regimes, day, a);
            }
        });
    }

    private void annulFrom(List<Regime> regimes, LocalDate day, ActEvent.Annulment annulment) {
        int at = 0;
        while (at + 1 < regimes.size() && regimes.get(at + 1).from().isBefore(day)) {
            at++;
        }
        Regime before = regimes.get(at);
        if (at + 1 == regimes.size() || !regimes.get(at + 1).from().equals(day)) {
            Numac own = view.held().numac();
            regimes.add(
                    at + 1,
                    new Regime(day, before.text(), before.says(), before.unheld(), before.dropped(), List.of(own)));
        }
        for (int i = at + 1; i < regimes.size(); i++) {
            regimes.set(i, annulled(regimes.get(i), annulment));
        }
        List<String> named = named(annulment);
        findings.status((named.isEmpty() ? "" : "art. " + String.join(", ", named) + " ")
                + (annulment.words().isEmpty() ? "" : "« " + annulment.words().strip() + " » ")
                + "annulé à partir du " + day + " par " + annulment.reference());
    }

    private List<String> named(ActEvent.Annulment annulment) {
        return annulment.words().isEmpty() || words.broughtWhole(annulment).isEmpty()
                ? annulment.articles()
                : words.broughtWhole(annulment);
    }

    private Regime annulled(Regime regime, ActEvent.Annulment annulment) {
        Set<String> gone = new HashSet<>(regime.dropped());
        List<String> whole = words.broughtWhole(annulment);
        if (!annulment.words().isEmpty() && whole.isEmpty()) {
            Act text = words.without(regime.text(), annulment);
            return new Regime(regime.from(), text, view.decided(text), regime.unheld(), gone, regime.madeBy());
        }
        gone.addAll(annulment.words().isEmpty() ? annulment.articles() : whole);
        if (annulment.words().isEmpty() && annulment.articles().isEmpty()) {
            regime.says().act().articles().forEach(x -> gone.add(x.number()));
        }
        return new Regime(regime.from(), regime.text(), regime.says(), regime.unheld(), gone, regime.madeBy());
    }
}
