package org.nomenlex.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nomenlex.ask.Edition;
import org.nomenlex.corpus.Corpus;

/**
 * A law that was consolidated and written.
 *
 * @param edition the edition that it is
 * @param counts what there is to count
 * @param memory what the next build may go on from; empty where it cannot
 * @param problems what could not be read, a line each
 */
record Made(Edition edition, Counts counts, Optional<Memory> memory, List<String> problems) {

    /** Titles of the acts by number, for the messages of the readable branch. */
    static Map<String, String> titles(Corpus corpus) {
        Map<String, String> titles = new HashMap<>();
        corpus.acts()
                .forEach(a -> titles.put(a.header().numac().value(), a.header().title()));
        return titles;
    }
}
