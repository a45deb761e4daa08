package org.nomenlex.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nomenlex.apply.Verdict;

/** What comes to light while an act is worked out. */
final class Findings {

    private final Map<String, String> outcomes = new HashMap<>();
    private final Set<String> status = new LinkedHashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final Corrections corrections = new Corrections();
    private final Corrections foreseen = new Corrections();

    /**
     * Notes what became of an amendment of the act.
     *
     * @param reason why it is not applied, in French; empty where it is
     */
    void outcome(ActLinks.Amendment amendment, String reason) {
        String id = amendment.operation().instruction().id();
        outcomes.put(amendment.by().numac() + "/" + id, reason);
    }

    /** Notes in plain words what happened to the act. */
    void status(String words) {
        status.add(words);
    }

    /** Notes that an article, or an instruction, of the act has no effect. */
    void drop(String id) {
        dropped.add(id);
    }

    void drop(Collection<String> ids) {
        dropped.addAll(ids);
    }

    Set<String> dropped() {
        return dropped;
    }

    Corrections corrections() {
        return corrections;
    }

    /** Of errata that the stored text holds and that are not published yet. */
    Corrections foreseen() {
        return foreseen;
    }

    Standing standing(HeldAct act, List<Regime> regimes) {
        return new Standing(act, regimes, "", String.join("; ", status), outcomes, corrections.told(), foreseen.told());
    }

    /** Why an amendment was refused; empty where it was not. */
    static String reason(Verdict verdict) {
        return verdict instanceof Verdict.Refused no ? no.reason() : "";
    }
}
