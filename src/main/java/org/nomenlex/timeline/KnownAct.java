package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActEvent;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.decide.Decided;

/** An act as far as it is known: what the rest of the knowledge says of it. */
final class KnownAct {

    private final HeldAct held;
    private final Knowledge known;
    private final Standings standings;
    private final ActLinks links;

    KnownAct(HeldAct held, Knowledge known, Standings standings, ActLinks links) {
        this.held = held;
        this.known = known;
        this.standings = standings;
        this.links = links;
    }

    HeldAct held() {
        return held;
    }

    Knowledge known() {
        return known;
    }

    /** Whether another act is known and has not been undone. */
    boolean stands(HeldAct other) {
        return known.knows(other.numac()) && standings.stands(other, known);
    }

    /** What the act says with these words, as far as a lawyer has settled it. */
    Decided decided(Act text) {
        return standings.decided(held, text);
    }

    /** The day on which an operation of the act takes effect; null where that is undetermined. */
    @Nullable
    LocalDate effect(ParsedAct says, String id) {
        return standings.effect(says, id);
    }

    /** The day on which an amendment of this act takes effect; null where that is undetermined. */
    @Nullable
    LocalDate effectOf(ActLinks.Amendment amendment) {
        return standings.effect(
                amendment.by().parsed(), amendment.operation().instruction().id());
    }

    List<ActEvent> events() {
        return standings.eventsOf(held.numac());
    }

    Stream<ActEvent.Annulment> annulments() {
        return standings.annulments(held.numac(), known);
    }

    List<ActLinks.Withdrawal> withdrawals() {
        return links.withdrawalsOf(held.numac());
    }

    /** The days that known acts fix for what this one left open. */
    List<ActLinks.Fixed> fixings() {
        return standings.fixedFor(held.numac(), known);
    }

    /** What other acts change in this one, known or not. */
    List<ActLinks.Amendment> amendments() {
        return standings.amendmentsOf(held.numac(), known);
    }
}
