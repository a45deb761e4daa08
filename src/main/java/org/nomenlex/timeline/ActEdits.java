package org.nomenlex.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nomenlex.act.Act;
import org.nomenlex.amend.Operation;
import org.nomenlex.apply.ActAmender;
import org.nomenlex.law.Numac;

/** Applies what other acts change in the text of an act. */
final class ActEdits {

    private final ActAmender amender;
    private final Findings findings;

    ActEdits(KnownAct act, Findings findings) {
        this.amender = new ActAmender(act.held().language());
        this.findings = findings;
    }

    /** The text with the changes, those of one act together; each has its outcome noted. */
    Act edit(Act text, List<ActLinks.Amendment> changes) {
        Act result = text;
        Map<Numac, List<ActLinks.Amendment>> byAct = new TreeMap<>();
        changes.forEach(c ->
                byAct.computeIfAbsent(c.by().numac(), n -> new ArrayList<>()).add(c));
        for (List<ActLinks.Amendment> ofOne : byAct.values()) {
            ActAmender.Amended edited = amender.amend(
                    result, ofOne.stream().map(ActLinks.Amendment::operation).toList());
            for (int i = 0; i < ofOne.size(); i++) {
                findings.outcome(ofOne.get(i), Findings.reason(edited.verdicts().get(i)));
            }
            result = edited.act();
        }
        return result;
    }

    /** The text with one change, and why it is refused; empty where it is not. */
    One edit(Act text, Operation change) {
        ActAmender.Amended edited = amender.amend(text, List.of(change));
        return new One(edited.act(), Findings.reason(edited.verdicts().get(0)));
    }

    /**
     * @param act the text behind the change
     * @param refused why it was not made; empty where it was
     */
    record One(Act act, String refused) {}
}
