package org.nomenlex.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Decision;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Departures;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.tree.ArticleText;

/** An article at the end of a day of effect. Immutable but for what is made of it when first asked for, and kept. */
final class State {

    /** Before anything is known of the article. */
    static final State NOTHING = new State(
            null, false, List.of(), List.of(), List.of(), List.of(), null, Continuity.NONE, Set.of(), Departures.NONE);

    private final @Nullable ArticleText text;
    private final boolean begun;
    private final List<Refusal> refusals;
    private final List<Remark> remarks;
    private final List<String> actors;
    private final List<OperationOutcome> outcomes;
    private final @Nullable ArticleText movedAway;
    private final Continuity continuity;
    private final Set<Decision> unneeded;
    private final Departures departures;
    private @Nullable List<Passage> passages;
    private @Nullable ArticleVersion version;

    /**
     * @param text the text, null where there is none
     * @param begun whether the article ever had a text
     * @param refusals what is in effect and could not be applied
     * @param remarks what else is to be known
     * @param actors the acts and base texts that changed text or refusals on this day
     * @param outcomes of the day's operations
     * @param movedAway the text under its new number, where the article was renumbered on this day
     * @param continuity whether the text is the whole of the article's past
     * @param unneeded decisions in the place of instructions that could be applied by themselves
     * @param departures what went on this day, and who took it
     */
    State(
            @Nullable ArticleText text,
            boolean begun,
            List<Refusal> refusals,
            List<Remark> remarks,
            List<String> actors,
            List<OperationOutcome> outcomes,
            @Nullable ArticleText movedAway,
            Continuity continuity,
            Set<Decision> unneeded,
            Departures departures) {
        this.text = text;
        this.begun = begun;
        this.refusals = List.copyOf(refusals);
        this.remarks = List.copyOf(remarks);
        this.actors = List.copyOf(actors);
        this.outcomes = List.copyOf(outcomes);
        this.movedAway = movedAway;
        this.continuity = continuity;
        this.unneeded = Set.copyOf(unneeded);
        this.departures = departures;
    }

    @Nullable
    ArticleText text() {
        return text;
    }

    boolean begun() {
        return begun;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    List<Remark> remarks() {
        return remarks;
    }

    List<String> actors() {
        return actors;
    }

    List<OperationOutcome> outcomes() {
        return outcomes;
    }

    @Nullable
    ArticleText movedAway() {
        return movedAway;
    }

    Continuity continuity() {
        return continuity;
    }

    Set<Decision> unneeded() {
        return unneeded;
    }

    Departures departures() {
        return departures;
    }

    synchronized List<Passage> passages() {
        if (passages == null) {
            passages = text == null ? List.of() : text.passages();
        }
        return passages;
    }

    /** The version that this state is over a period; made once for each period asked for in a row. */
    synchronized ArticleVersion version(
            ArticleNumber article, Language language, Period period, List<String> madeBy, Departures went) {
        ArticleVersion made = version;
        if (made == null
                || !made.period().equals(period)
                || !made.madeBy().equals(madeBy)
                || !made.departures().equals(went)) {
            made = new ArticleVersion(article, language, period, passages(), madeBy, refusals, remarks, went);
            version = made;
        }
        return made;
    }

    /** The same, with the remarks of an earlier day on which the text was the same. */
    State withRemarksOf(State earlier) {
        Set<Remark> all = new LinkedHashSet<>(earlier.remarks);
        all.addAll(remarks);
        return all.size() == remarks.size()
                ? this
                : new State(
                        text,
                        begun,
                        refusals,
                        List.copyOf(all),
                        actors,
                        outcomes,
                        movedAway,
                        continuity,
                        unneeded,
                        departures);
    }

    /** The same, with more to be known. */
    State withMore(List<Remark> others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(others);
        return new State(text, begun, refusals, all, actors, outcomes, movedAway, continuity, unneeded, departures);
    }

    /** The same, as the start of another day. */
    State nextDay() {
        return new State(
                text, begun, refusals, remarks, List.of(), List.of(), null, continuity, unneeded, Departures.NONE);
    }

    List<String> lines() {
        return text == null ? List.of() : text.lines();
    }
}
