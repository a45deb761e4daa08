package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActEvent;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.decide.Decided;
import org.nomenlex.decide.Decisions;
import org.nomenlex.force.Fixings;
import org.nomenlex.law.Numac;

/**
 * Works out what an act says as known so far: withdrawn, annulled, corrected, amended.
 *
 * <p>An act that another amends before it takes effect applies as amended. Amended later, it says one thing for the days
 * before the change and another for those from it on, unless what changes is the article on its entry into force: that
 * counts for all days, as it says.
 */
final class Standings {

    private final Holdings holdings;
    private final ActLinks links;
    private final ActParser parser;
    private final Map<Numac, List<ActEvent>> events;
    private final Map<Numac, List<Decision>> decisions;
    private final Map<Act, ParsedAct> parsed = new HashMap<>();

    /** Acts being asked for what they say now: acts that amend each other in a circle are taken as published. */
    private final Set<HeldAct> asked = new HashSet<>();

    Standings(Holdings holdings, ActLinks links, ActParser parser) {
        this.holdings = holdings;
        this.links = links;
        this.parser = parser;
        this.events = holdings.events().stream().collect(Collectors.groupingBy(ActEvent::act));
        this.decisions = holdings.decisions().stream().collect(Collectors.groupingBy(Decision::act));
    }

    /** The act as known. */
    Standing of(HeldAct act, Knowledge known) {
        Optional<String> gone = gone(act, known, new HashSet<>());
        if (gone.isPresent()) {
            Regime none = new Regime(LocalDate.MIN, act.act(), decided(act, act.act()), Set.of(), Set.of(), List.of());
            return new Standing(act, List.of(none), gone.get(), gone.get(), Map.of(), Map.of(), Map.of());
        }
        return new StandingBuild(new KnownAct(act, known, this, links), links).standing();
    }

    /** Why the act has no effect at all: a withdrawal that itself stands, or a judgment on the whole act. */
    private Optional<String> gone(HeldAct act, Knowledge known, Set<Numac> asked) {
        if (!asked.add(act.numac())) {
            return Optional.empty();
        }
        Set<Numac> by = new LinkedHashSet<>();
        for (ActLinks.Withdrawal w : links.withdrawalsOf(act.numac())) {
            boolean stands = known.knows(w.by().numac())
                    && gone(w.by(), known, new HashSet<>(asked)).isEmpty();
            if (w.articles().isEmpty() && stands) {
                by.add(w.by().numac());
            }
        }
        if (!by.isEmpty()) {
            return Optional.of("rapporté par " + by.stream().map(Numac::value).collect(Collectors.joining(" et ")));
        }
        Optional<String> judged = annulments(act.numac(), known)
                .filter(a -> a.articles().isEmpty() && a.words().isEmpty() && a.from() == null)
                .map(a -> "annulé par " + a.reference())
                .findFirst();
        return judged.or(() -> withdrawnByMark(act, known));
    }

    private static Optional<String> withdrawnByMark(HeldAct act, Knowledge known) {
        return act.act().notes().stream()
                .filter(n -> n.kind() == EditorialNote.Kind.WITHDRAWN)
                .filter(n -> known.knows(act.numac(), n))
                .map(n -> "rapporté (" + n.text() + ")")
                .findFirst();
    }

    /** The judgments on an act that are known. */
    Stream<ActEvent.Annulment> annulments(Numac act, Knowledge known) {
        return eventsOf(act).stream()
                .filter(known::knows)
                .filter(ActEvent.Annulment.class::isInstance)
                .map(ActEvent.Annulment.class::cast);
    }

    /** What happened to an act beside other acts, known or not. */
    List<ActEvent> eventsOf(Numac act) {
        return events.getOrDefault(act, List.of());
    }

    /**
     * What known acts say that they change in the text of an act: as they were published or, where they were themselves
     * amended, corrected or annulled in part, as they are then.
     */
    List<ActLinks.Amendment> amendmentsOf(Numac act, Knowledge known) {
        Map<HeldAct, List<ActLinks.Amendment>> published = new LinkedHashMap<>();
        links.amendmentsOf(act)
                .forEach(a -> published
                        .computeIfAbsent(a.by(), b -> new ArrayList<>())
                        .add(a));
        List<ActLinks.Amendment> all = new ArrayList<>();
        published.forEach((by, amendments) ->
                all.addAll(changed(by, known).map(s -> asChanged(s, amendments)).orElse(amendments)));
        return all;
    }

    /** The days that known acts fix for an act that left its own open, as these acts now say. */
    List<ActLinks.Fixed> fixedFor(Numac act, Knowledge known) {
        List<ActLinks.Fixed> all = new ArrayList<>();
        for (ActLinks.Fixed fixed : links.fixedFor(act)) {
            Optional<Standing> now = changed(fixed.by(), known);
            if (now.isEmpty()) {
                all.add(fixed);
            } else {
                asChanged(fixed, now.get().last()).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Where what fixes the day was annulled, or can no longer be told from other days that the act fixes, no day is fixed. */
    private static Optional<ActLinks.Fixed> asChanged(ActLinks.Fixed fixed, Regime says) {
        List<Fixings.Fixing> before = Fixings.of(fixed.by().act());
        List<Fixings.Fixing> now = Fixings.of(says.text());
        int at = before.stream().map(Fixings.Fixing::commencement).toList().indexOf(fixed.rule());
        boolean same = at >= 0 && before.size() == now.size();
        return same && !says.drops(fixed.rule().source())
                ? Optional.of(new ActLinks.Fixed(fixed.by(), now.get(at).commencement()))
                : Optional.empty();
    }

    /** An act that amends others, where something known changed it in turn; empty for one that is as it was published. */
    private Optional<Standing> changed(HeldAct by, Knowledge known) {
        boolean touched = links.touching(by.numac()).stream().anyMatch(known::knows)
                || eventsOf(by.numac()).stream().anyMatch(known::knows);
        if (!touched || !known.knows(by.numac()) || !asked.add(by)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(by, known));
        } finally {
            asked.remove(by);
        }
    }

    private List<ActLinks.Amendment> asChanged(Standing by, List<ActLinks.Amendment> published) {
        List<ActLinks.Amendment> now = new ArrayList<>();
        List<Regime> regimes = by.regimes();
        for (int i = 0; i < regimes.size(); i++) {
            Regime regime = regimes.get(i);
            LocalDate to = i + 1 < regimes.size() ? regimes.get(i + 1).from() : LocalDate.MAX;
            ParsedAct says = regime.says().act();
            HeldAct held = new HeldAct(regime.text(), says);
            says.operations()
                    .filter(o -> !regime.drops(o.instruction().id()))
                    .filter(o -> isDuring(effect(says, o.instruction().id()), regime.from(), to))
                    .forEach(o -> like(o, published)
                            .ifPresent(a -> now.add(new ActLinks.Amendment(held, o, a.target(), a.contained()))));
        }
        return now;
    }

    private static boolean isDuring(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day == null ? to.equals(LocalDate.MAX) : !day.isBefore(from) && day.isBefore(to);
    }

    /** The published amendment at the same place of the act, or one of the same act in the same words. */
    private static Optional<ActLinks.Amendment> like(Operation operation, List<ActLinks.Amendment> published) {
        return published.stream()
                .filter(a -> a.operation()
                                .instruction()
                                .id()
                                .equals(operation.instruction().id())
                        || a.operation()
                                .instruction()
                                .amended()
                                .equals(operation.instruction().amended()))
                .findFirst();
    }

    /** Whether nothing known has undone an act. */
    boolean stands(HeldAct act, Knowledge known) {
        return gone(act, known, new HashSet<>()).isEmpty();
    }

    /** What an act says with these words, as far as a lawyer has settled it. */
    Decided decided(HeldAct held, Act text) {
        ParsedAct says = Objects.equals(text, held.act()) ? held.parsed() : parsed.computeIfAbsent(text, parser::parse);
        return Decisions.settle(says, decisions.getOrDefault(held.numac(), List.of()));
    }

    /** The day on which an operation of the act takes effect; null where that is undetermined. */
    @Nullable
    LocalDate effect(ParsedAct act, String id) {
        Commencement rule = act.commencementOf(id).orElse(null);
        if (rule == null) {
            return act.header().published().plusDays(10);
        }
        return rule.date() == null ? holdings.assumed().get(act.header().numac()) : rule.date();
    }
}
