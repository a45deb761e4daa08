package org.nomenlex.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nomenlex.corpus.FileReport;
import org.nomenlex.history.ListedDays;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.store.BuildState;
import org.nomenlex.timeline.ActTies;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.HeldAct;
import org.nomenlex.timeline.Holdings;
import org.nomenlex.timeline.Publication;

/**
 * What a build keeps so that the next one can go on from it: which files there were, which acts may mean which, and which
 * articles each act has a say in. Texts and outcomes are not in it: the repository holds them.
 *
 * @param state the build that it is of: the program, and the commit of {@code main}
 * @param files what each file of the corpus gave, in their order
 * @param publications the publications in their order, by {@link Publication#id}; a commit each
 * @param acts what each act may have to do with others
 * @param texts the articles that have a text
 * @param everTexts the articles that ever had a text, as known at any time
 * @param renumbered the articles that ever left their number or came from another
 * @param wide the acts that ever had a say in all articles
 * @param languages the languages of the law
 * @param listed the days of Justel's lists
 */
record Memory(
        String state,
        List<FileReport> files,
        List<String> publications,
        Map<Numac, Known> acts,
        Set<Consolidator.Key> texts,
        Set<Consolidator.Key> everTexts,
        Set<Consolidator.Key> renumbered,
        Set<Numac> wide,
        Set<Language> languages,
        ListedDays listed) {

    private static final String NOTE = "memory.bin";

    /** Acts that a memory has room for: beyond, keeping it would cost more than it saves. */
    static final int MOST_ACTS = 50_000;

    /**
     * An act.
     *
     * @param ties by what it may mean others, or be meant
     * @param concerns the articles in which it ever had a say
     */
    record Known(ActTies ties, Set<Consolidator.Key> concerns) {
        /** Most acts have a say in one article. */
        Known {
            concerns = concerns.size() == 1
                    ? Set.of(concerns.iterator().next())
                    : Collections.unmodifiableSet(new TreeSet<>(concerns));
        }
    }

    /** The texts of each act. */
    static Map<Numac, List<HeldAct>> byAct(Holdings holdings) {
        return holdings.acts().stream()
                .collect(Collectors.groupingBy(HeldAct::numac, TreeMap::new, Collectors.toList()));
    }

    /** The memory of the last build in a folder, where it is of that state. */
    static Optional<Memory> in(Path out, String state) {
        return BuildState.readBytes(out, NOTE)
                .flatMap(MemoryForm::read)
                .filter(m -> m.state().equals(state));
    }

    void keep(Path out) {
        BuildState.write(out, NOTE, MemoryForm.write(this));
    }

    /** Takes away what another build kept. */
    static void forget(Path out) {
        BuildState.write(out, NOTE, new byte[0]);
    }

    /** The acts that ever had a say in an article. */
    Set<Numac> concerning(Consolidator.Key key) {
        Set<Numac> found = new TreeSet<>();
        acts.forEach((numac, known) -> {
            if (known.concerns().contains(key)) {
                found.add(numac);
            }
        });
        return found;
    }

    /** The lines on what could not be read without a doubt, in the order of the files. */
    static List<String> problems(List<FileReport> files) {
        List<String> lines = new ArrayList<>();
        files.forEach(f -> f.problems().forEach(p -> lines.add(Problems.line(p))));
        return lines;
    }
}
