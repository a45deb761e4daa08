package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Departures;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.tree.ArticleText;

/**
 * One article in one language: its steps, and the versions that come of them.
 *
 * <p>Mostly there is one chain of days. Where an act was amended after it took effect, the days before the change and those
 * from it on each have their own chain, replayed from the beginning.
 */
final class ArticleChain {

    private final ArticleNumber article;
    private final Language language;
    private final @Nullable ArticleChain alike;
    private final List<ArticleReplay> replays = new ArrayList<>();
    private List<ArticleVersion> versions = List.of();
    private final List<Chain> regimes = new ArrayList<>();
    private List<State> latest = List.of();
    private List<Day> latestDays = List.of();
    private final Set<String> affected = new HashSet<>();
    private Map<LocalDate, ArticleText> moves = Map.of();
    private List<Remark> pending = List.of();
    private Map<LocalDate, LocalDate> whole = Map.of();

    /** @param alike the same article in a law that is the same but for some acts, where there is one */
    ArticleChain(ArticleNumber article, Language language, @Nullable ArticleChain alike) {
        this.article = article;
        this.language = language;
        this.alike = alike;
    }

    List<ArticleVersion> versions() {
        return versions;
    }

    /** From which day on the versions are whole, by the days on which that became another. */
    Map<LocalDate, LocalDate> whole() {
        return whole;
    }

    /** What is known and not in force on the day of knowledge: undated, or taking effect later. */
    List<Remark> pending() {
        return pending;
    }

    /**
     * What became of an operation on this article, on the latest days in force on which it counts; null where it does not concern it.
     *
     * @param act whose operation it is: another act may say the same in the same words
     * @param asked tells the operation from the others of the act
     */
    @Nullable
    OperationOutcome outcome(Numac act, Predicate<Operation> asked) {
        for (int i = regimes.size() - 1; i >= 0; i--) {
            OperationOutcome found = regimes.get(i).outcome(act, asked);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The days of one regime, with the article after each of them. */
    private record Chain(List<Day> days, List<State> states) {

        @Nullable
        OperationOutcome outcome(Numac act, Predicate<Operation> asked) {
            for (int i = states.size() - 1; i >= 0; i--) {
                if (!days.get(i).isOf(act)) {
                    continue;
                }
                List<OperationOutcome> ofDay = states.get(i).outcomes();
                for (int k = ofDay.size() - 1; k >= 0; k--) {
                    if (asked.test(ofDay.get(k).operation())) {
                        return ofDay.get(k);
                    }
                }
            }
            return null;
        }
    }

    /** The decisions of which the instructions could be applied by themselves. */
    Set<Decision> unneeded() {
        return latest.isEmpty() ? Set.of() : latest.get(latest.size() - 1).unneeded();
    }

    /** The acts whose operations were applied anew since this was last asked, or are gone. */
    Set<String> takeAffected() {
        Set<String> taken = Set.copyOf(affected);
        affected.clear();
        return taken;
    }

    /** The texts that left this article for another number, by day. */
    Map<LocalDate, ArticleText> moves() {
        return moves;
    }

    /**
     * Computes anew.
     *
     * @param steps all steps, in any order
     * @param undated what is known without a day of effect
     * @param known the day of knowledge: what takes effect later is announced
     */
    void compute(Collection<Step> steps, List<Remark> undated, LocalDate known) {
        TreeSet<LocalDate> breaks = new TreeSet<>();
        steps.forEach(s -> {
            breaks.add(s.valid().from());
            breaks.add(s.valid().to());
            breaks.addAll(s.ends());
        });
        breaks.add(LocalDate.MIN);
        breaks.remove(LocalDate.MAX);
        TreeMap<LocalDate, Point> points = new TreeMap<>();
        int segment = 0;
        regimes.clear();
        for (LocalDate start : breaks) {
            LocalDate end = breaks.higher(start);
            List<Day> days = days(steps, start);
            addPoints(points, segment(segment++).replay(days, affected), days, start, end);
        }
        while (replays.size() > segment) {
            replays.remove(replays.size() - 1).actors().forEach(affected::add);
        }
        AbsentActs absent = new AbsentActs(latestDays, latest);
        whole = absent.whole();
        versions = absent.tell(new VersionWriter(article, language).write(points));
        pending = new ArrayList<>(undated);
        List<Step> later =
                steps.stream().filter(s -> s.order().effect().isAfter(known)).toList();
        pending.addAll(upcoming(later));
    }

    private ArticleReplay segment(int i) {
        while (replays.size() <= i) {
            boolean known = alike != null && alike.replays.size() > replays.size();
            replays.add(new ArticleReplay(article, language, known ? alike.replays.get(replays.size()) : null));
        }
        return replays.get(i);
    }

    private void addPoints(
            TreeMap<LocalDate, Point> points,
            List<State> states,
            List<Day> days,
            LocalDate start,
            @Nullable LocalDate end) {
        Map<LocalDate, ArticleText> moved = new TreeMap<>();
        Point before = null;
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i).effect();
            State state = states.get(i);
            if (state.movedAway() != null) {
                moved.put(day, state.movedAway());
            }
            Point point = point(state, day.equals(start) ? changers(days, start) : List.of());
            if (day.isBefore(start)) {
                before = point;
            } else if (end == null || day.isBefore(end)) {
                points.put(day, point);
            }
        }
        if (before != null && !points.containsKey(start)) {
            points.put(start, new Point(before.state(), changers(days, start), Departures.NONE));
        }
        regimes.add(new Chain(days, states));
        latest = states;
        latestDays = days;
        moves = moved;
    }

    /** The article after a day; on the first one of a regime it is also without what the regime before it had. */
    private static Point point(State state, List<String> changers) {
        if (changers.isEmpty()) {
            return new Point(state, state.actors(), state.departures());
        }
        Set<String> makers = new LinkedHashSet<>(state.actors());
        makers.addAll(changers);
        return new Point(state, List.copyOf(makers), Departures.NONE);
    }

    /** Who made the text of a new regime: the acts whose operations count from that day on, or up to it, only. */
    private static List<String> changers(List<Day> days, LocalDate start) {
        Set<String> keys = new LinkedHashSet<>();
        days.forEach(d -> d.steps().stream()
                .filter(s -> s.valid().from().equals(start) || s.ends().contains(start))
                .forEach(s -> keys.add(s.order().key())));
        return List.copyOf(keys);
    }

    /** The steps that count for days from the start of a regime on, by day of effect. */
    private static List<Day> days(Collection<Step> steps, LocalDate start) {
        TreeMap<Step.Order, Step> ordered = new TreeMap<>();
        steps.stream()
                .filter(s -> s.valid().covers(start))
                .map(s -> s.inForceOn(start))
                .forEach(s -> ordered.put(s.order(), s));
        TreeMap<LocalDate, List<Step>> byDay = new TreeMap<>();
        ordered.values()
                .forEach(s -> byDay.computeIfAbsent(s.order().effect(), d -> new ArrayList<>())
                        .add(s));
        repeatBehindBases(byDay, ordered.values());
        List<Day> days = new ArrayList<>();
        byDay.forEach((day, list) -> days.add(new Day(day, list)));
        return days;
    }

    /** A base text does not hold what was published after it with effect before it: that is applied to it again. */
    private static void repeatBehindBases(TreeMap<LocalDate, List<Step>> byDay, Collection<Step> ordered) {
        for (Step base : ordered) {
            if (!(base.work() instanceof Step.Begin begin)) {
                continue;
            }
            List<Step> day = byDay.get(base.order().effect());
            int at = day.indexOf(base) + 1;
            for (Step step : ordered) {
                boolean before = step.order().compareTo(base.order()) < 0;
                if (step.work() instanceof Step.Amend
                        && before
                        && step.order().published().isAfter(begin.base().known())) {
                    day.add(at++, step);
                }
            }
        }
    }

    private static List<Remark> upcoming(Collection<Step> steps) {
        List<Remark> remarks = new ArrayList<>();
        steps.stream()
                .filter(s -> s.work() instanceof Step.Amend && s.valid().to().equals(LocalDate.MAX))
                .sorted(Comparator.comparing(Step::order))
                .forEach(s -> remarks.addAll(announced(s.order(), (Step.Amend) s.work())));
        return remarks;
    }

    private static List<Remark> announced(Step.Order order, Step.Amend amend) {
        return amend.operations().stream()
                .filter(o -> !amend.everywhere().contains(o.instruction().id()))
                .map(o -> new Remark(
                        Remark.Kind.PENDING,
                        order.key(),
                        o.instruction().id(),
                        o.instruction().target(),
                        o.instruction().words(),
                        order.effect()))
                .toList();
    }

    /**
     * The article from a day on.
     *
     * @param state the article
     * @param madeBy who made it
     * @param departures what it lost of what was in force before, and who took it
     */
    record Point(State state, List<String> madeBy, Departures departures) {}
}
