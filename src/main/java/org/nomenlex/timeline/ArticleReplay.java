package org.nomenlex.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * Applies the days of one article in their order. What was computed before is kept: another chain of days that starts alike
 * is computed from where it differs.
 */
final class ArticleReplay {

    private final DayRunner runner;
    private final Overtaken overtaken;
    private final @Nullable ArticleReplay alike;
    private List<Day> days = List.of();
    private List<State> states = List.of();

    /** @param alike the same article in a law that is the same but for some acts: days that it begins with are run there */
    ArticleReplay(ArticleNumber article, Language language, @Nullable ArticleReplay alike) {
        this.runner = new DayRunner(article, language);
        this.overtaken = new Overtaken(runner, language);
        this.alike = alike;
    }

    /**
     * The states at the end of each of these days.
     *
     * @param affected is told the acts and base texts of the days that were computed, and of those that are gone
     */
    List<State> replay(List<Day> chain, Set<String> affected) {
        int same = sameAs(chain);
        int known = alike == null ? 0 : alike.sameAs(chain);
        days.subList(same, days.size()).forEach(d -> d.addActors(affected));
        List<State> result = new ArrayList<>(states.subList(0, same));
        State state = same == 0 ? State.NOTHING : result.get(same - 1);
        for (int i = same; i < chain.size(); i++) {
            state = alike != null && i < known ? alike.states.get(i) : run(state, chain, i, result);
            chain.get(i).addActors(affected);
            result.add(state);
        }
        days = List.copyOf(chain);
        states = result;
        return result;
    }

    private State run(State before, List<Day> chain, int day, List<State> earlier) {
        return runner.run(before, chain.get(day)).withMore(overtaken.doubts(chain, day, earlier));
    }

    /** How many days the chain begins with that were run here. */
    private int sameAs(List<Day> chain) {
        int same = 0;
        while (same < days.size() && same < chain.size() && days.get(same).equals(chain.get(same))) {
            same++;
        }
        return same;
    }

    /** The acts and base texts of all days. */
    Set<String> actors() {
        Set<String> actors = new HashSet<>();
        days.forEach(d -> d.addActors(actors));
        return actors;
    }
}
