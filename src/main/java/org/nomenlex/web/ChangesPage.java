package org.nomenlex.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;

/**
 * What changes: acts published, not yet in force.
 *
 * @param visit the request
 * @param dated by day of effect
 * @param undated those whose day is not determined
 * @param latest the acts published last, newest first
 */
public record ChangesPage(
        Visit visit, Map<LocalDate, List<Coming>> dated, List<Coming> undated, List<ActRecord> latest) {

    private static final int LATEST = 10;

    /**
     * What an act changes on a day.
     *
     * @param act the act
     * @param effect the day, or null where it is not determined
     * @param outcomes its operations that take effect then
     */
    public record Coming(ActRecord act, @Nullable LocalDate effect, List<OperationOutcome> outcomes) {
        /** The instructions, as many as a list shows. */
        public List<OperationOutcome> first() {
            return outcomes.subList(0, Math.min(5, outcomes.size()));
        }

        /** The articles concerned. */
        public List<String> articles() {
            return outcomes.stream()
                    .flatMap(o -> o.operation().instruction().target().article().stream())
                    .distinct()
                    .sorted()
                    .map(a -> a.value())
                    .toList();
        }
    }

    static ChangesPage of(Visit visit) {
        Map<LocalDate, List<Coming>> dated = new TreeMap<>();
        List<Coming> undated = new ArrayList<>();
        List<ActRecord> acts = visit.desk().acts(visit.knownAt());
        for (ActRecord act : acts) {
            comings(act, visit.today()).forEach(c -> {
                if (c.effect() == null) {
                    undated.add(c);
                } else {
                    dated.computeIfAbsent(c.effect(), d -> new ArrayList<>()).add(c);
                }
            });
        }
        List<ActRecord> latest = new ArrayList<>(acts.subList(Math.max(0, acts.size() - LATEST), acts.size()));
        java.util.Collections.reverse(latest);
        return new ChangesPage(visit, dated, undated, latest);
    }

    private static List<Coming> comings(ActRecord act, LocalDate today) {
        Map<LocalDate, List<OperationOutcome>> later = new TreeMap<>();
        List<OperationOutcome> never = new ArrayList<>();
        for (OperationOutcome outcome : act.outcomes()) {
            if (outcome.effect() != null && outcome.effect().isAfter(today)) {
                later.computeIfAbsent(outcome.effect(), d -> new ArrayList<>()).add(outcome);
            } else if (outcome.effect() == null && outcome.state() == OperationOutcome.State.PENDING) {
                never.add(outcome);
            }
        }
        List<Coming> comings = new ArrayList<>();
        later.forEach((day, outcomes) -> comings.add(new Coming(act, day, outcomes)));
        if (!never.isEmpty()) {
            comings.add(new Coming(act, null, never));
        }
        return comings;
    }

    /** Everything that has a day, in order. */
    public List<Coming> all() {
        return dated.values().stream().flatMap(List::stream).toList();
    }
}
