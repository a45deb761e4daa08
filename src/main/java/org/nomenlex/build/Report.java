package org.nomenlex.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nomenlex.ask.Edition;
import org.nomenlex.check.Facts;
import org.nomenlex.check.Finding;
import org.nomenlex.corpus.Corpus;
import org.nomenlex.corpus.CorpusReader;
import org.nomenlex.decide.Misfit;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.Holdings;
import org.nomenlex.timeline.Publication;

/** What a build tells of the law when it is done. The law may come in several parts. */
final class Report {

    private final FactsPen facts;
    private final Memorizing memory = new Memorizing();
    private final List<Finding> misfits = new ArrayList<>();
    private Counts counts = Counts.NONE;

    /** @param facts takes what the self checks must know */
    Report(FactsPen facts) {
        this.facts = facts;
    }

    /** Takes a part of the law, all of whose publications were entered; parts have no act and no article in common. */
    void add(Holdings holdings, Consolidator law, Entries entries) {
        entries.putFacts(facts);
        misfits.addAll(entries.misfits());
        counts = counts.plus(entries.counts());
        memory.add(holdings, law, entries.everTexts());
    }

    /** Takes a decision that fits no part. */
    void add(Misfit misfit) {
        misfits.add(Entries.finding(misfit));
    }

    /**
     * All of it.
     *
     * @param edition what was written
     * @param reader of the corpus
     * @param corpus the corpus, of which the acts are not looked at
     * @param publications all publications, in their order, by {@link Publication#id}
     */
    Made made(Edition edition, CorpusReader reader, Corpus corpus, List<String> publications) {
        List<String> problems = corpus.problems().stream().map(Problems::line).toList();
        facts.put(new Facts(List.of(), List.of(), corpus.register(), corpus.modifiedBy(), misfits, problems));
        Optional<Memory> all = reader.openedAll()
                ? memory.memory(LastBuild.state(edition.commit()), reader.reports(), publications)
                : Optional.empty();
        return new Made(edition, counts, all, problems);
    }
}
