package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
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
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.decide.Decided;
import org.nomenlex.decide.Decisions;
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
            Regime none = new Regime(LocalDate.MIN, decided(act, act.act()), Set.of(), Set.of(), List.of());
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
