package org.nomenlex.corpus;

import java.util.List;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActEvent;
import org.nomenlex.act.BaseText;
import org.nomenlex.act.ReadProblem;
import org.nomenlex.amend.Decision;

/**
 * What the corpus folders hold.
 *
 * @param acts the acts, by day of publication, then NUMAC, then language; each once
 * @param bases the base texts, by article, day and language
 * @param events judgments and errata, by day of publication
 * @param decisions what lawyers settled
 * @param register Justel's list of acts with their days of effect; empty where the corpus has none
 * @param modifiedBy Justel's table of modifications; empty where the corpus has none
 * @param problems what could not be read, or only with a doubt; in the order of the files
 * @param fingerprint changes when a byte of any of it changes, not when files are renamed or moved
 */
public record Corpus(
        List<Act> acts,
        List<BaseText> bases,
        List<ActEvent> events,
        List<Decision> decisions,
        List<RegisterRow> register,
        List<RegisterRow> modifiedBy,
        List<ReadProblem> problems,
        String fingerprint) {

    /** Copies the lists. */
    public Corpus {
        acts = List.copyOf(acts);
        bases = List.copyOf(bases);
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
        register = List.copyOf(register);
        modifiedBy = List.copyOf(modifiedBy);
        problems = List.copyOf(problems);
    }
}
