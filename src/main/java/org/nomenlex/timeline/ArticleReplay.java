package org.nomenlex.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * Applies the days of one article in their order. What was computed before is kept: another chain of days that starts alike
 * is computed from where it differs.
 */
final class ArticleReplay {

    private final DayRunner runner;
    private List<Day> days = List.of();
    private List<State> states = List.of();

    ArticleReplay(ArticleNumber article, Language language) {
        this.runner = new DayRunner(article, language);
    }

    /**
     * The states at the end of each of these days.
     *
     * @param affected is told the acts and base texts of the days that were computed, and of those that are gone
     */
    List<State> replay(List<Day> chain, Set<String> affected) {
        int same = 0;
        while (same < days.size() && same < chain.size() && days.get(same).equals(chain.get(same))) {
            same++;
        }
        days.subList(same, days.size()).forEach(d -> d.addActors(affected));
        List<State> result = new ArrayList<>(states.subList(0, same));
        State state = same == 0 ? State.NOTHING : result.get(same - 1);
        for (Day day : chain.subList(same, chain.size())) {
            state = runner.run(state, day);
            day.addActors(affected);
            result.add(state);
        }
        days = List.copyOf(chain);
        states = result;
        return result;
    }

    /** The acts and base texts of all days. */
    Set<String> actors() {
        Set<String> actors = new HashSet<>();
        days.forEach(d -> d.addActors(actors));
        return actors;
    }
}
