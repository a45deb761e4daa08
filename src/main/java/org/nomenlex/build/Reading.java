package org.nomenlex.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nomenlex.check.HealthCheck;
import org.nomenlex.corpus.Corpus;
import org.nomenlex.corpus.CorpusReader;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.timeline.HeldAct;
import org.nomenlex.timeline.Holdings;

/** From corpus folders to what the law is computed from, without writing anything. */
public final class Reading {

    private Reading() {}

    /** The corpus, read and understood. */
    public static Holdings holdings(List<Path> folders) {
        return holdings(CorpusReader.open(folders).read());
    }

    static Holdings holdings(Corpus corpus) {
        List<HeldAct> acts = corpus.acts().parallelStream()
                .map(act -> new HeldAct(act, AmendmentParser.parse(act)))
                .toList();
        return new Holdings(acts, corpus.bases(), corpus.events(), corpus.decisions(), Map.of())
                .listing(HealthCheck.listed(corpus.register(), corpus.modifiedBy()));
    }
}
