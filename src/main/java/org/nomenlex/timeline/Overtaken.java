package org.nomenlex.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.apply.Counting;
import org.nomenlex.apply.Drafting;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Language;
import org.nomenlex.tree.ArticleText;

/**
 * Finds acts that another one overtook, published after them and in force before them, and that name by its ordinal an
 * alinéa, a sentence or a tiret that the other moved. The ordinal counts the text before the act; those who drafted it could
 * only read another text, and no act says which alinéa is meant.
 */
final class Overtaken {

    private final DayRunner runner;
    private final Language language;

    Overtaken(DayRunner runner, Language language) {
        this.runner = runner;
        this.language = language;
    }

    /**
     * What is to be known of the acts of a day.
     *
     * @param chain all days
     * @param day the place of the day among them
     * @param states the article after each of the days before
     */
    List<Remark> doubts(List<Day> chain, int day, List<State> states) {
        ArticleText now = day == 0 ? null : states.get(day - 1).text();
        List<Remark> doubts = new ArrayList<>();
        if (now == null) {
            return doubts;
        }
        for (Step step : chain.get(day).steps()) {
            if (step.work() instanceof Step.Amend amend
                    && amend.operations().stream().anyMatch(Counting::counts)) {
                ArticleText known = known(chain.subList(0, day), states, step, amend);
                if (known != null) {
                    doubts.addAll(doubts(known, now, step, amend));
                }
            }
        }
        return doubts;
    }

    /** The text without what was published after the act; null where that is the same text, or none. */
    private @Nullable ArticleText known(List<Day> earlier, List<State> states, Step step, Step.Amend amend) {
        int first = 0;
        while (first < earlier.size() && earlier.get(first).steps().stream().allMatch(s -> knew(step, amend, s))) {
            first++;
        }
        if (first == earlier.size()) {
            return null;
        }
        State state = first == 0 ? State.NOTHING : states.get(first - 1);
        for (Day day : earlier.subList(first, earlier.size())) {
            List<Step> steps =
                    day.steps().stream().filter(s -> knew(step, amend, s)).toList();
            state = steps.isEmpty() ? state : runner.runOnly(state, steps);
        }
        return state.text();
    }

    /** Whether another step was published when the act was, or the act itself recalls it. */
    private static boolean knew(Step step, Step.Amend amend, Step other) {
        return !other.order().published().isAfter(step.order().published())
                || other.work() instanceof Step.Amend o
                        && amend.recalled().contains(o.header().date());
    }

    private List<Remark> doubts(ArticleText known, ArticleText now, Step step, Step.Amend amend) {
        Drafting drafting = DayRunner.drafting(amend);
        List<Remark> doubts = new ArrayList<>();
        for (Operation operation : amend.operations()) {
            Counting.differences(known, now, operation, language, drafting)
                    .forEach(d -> doubts.add(new Remark(
                            Remark.Kind.WARNING,
                            step.order().key(),
                            operation.instruction().id(),
                            operation.instruction().target(),
                            d,
                            step.order().effect())));
        }
        return doubts;
    }
}
