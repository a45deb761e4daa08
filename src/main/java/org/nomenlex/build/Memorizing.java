package org.nomenlex.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nomenlex.corpus.FileReport;
import org.nomenlex.history.ListedDays;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.timeline.ActTies;
import org.nomenlex.timeline.Consolidator;
import org.nomenlex.timeline.HeldAct;
import org.nomenlex.timeline.Holdings;

/** Puts together the memory of a build from nothing. The law may come in several parts. */
final class Memorizing {

    private final Map<Numac, Memory.Known> acts = new TreeMap<>();
    private final Set<Consolidator.Key> texts = new TreeSet<>();
    private final Set<Consolidator.Key> everTexts = new TreeSet<>();
    private final Set<Consolidator.Key> renumbered = new TreeSet<>();
    private final Set<Numac> wide = new TreeSet<>();
    private final Set<Language> languages = new TreeSet<>();
    private ListedDays listed = ListedDays.NONE;
    private boolean tooMany;

    /** Takes a part of the law, all of whose publications were entered; parts have no act and no article in common. */
    void add(Holdings holdings, Consolidator law, Set<Consolidator.Key> everText) {
        Map<Numac, List<HeldAct>> held = Memory.byAct(holdings);
        tooMany |= acts.size() + held.size() > Memory.MOST_ACTS;
        if (tooMany) {
            acts.clear();
            return;
        }
        Map<Numac, Set<Consolidator.Key>> concerned = law.everConcerned();
        held.forEach((numac, all) ->
                acts.put(numac, new Memory.Known(ActTies.of(all), concerned.getOrDefault(numac, Set.of()))));
        texts.addAll(law.articles());
        everTexts.addAll(everText);
        renumbered.addAll(law.renumbered());
        wide.addAll(law.wide());
        languages.addAll(law.languages());
        listed = holdings.listed();
    }

    /**
     * The memory of all parts; empty for a law that it would not pay for.
     *
     * @param files what each file of the corpus gave
     * @param publications the publications in their order
     */
    Optional<Memory> memory(String state, List<FileReport> files, List<String> publications) {
        return tooMany
                ? Optional.empty()
                : Optional.of(new Memory(
                        state, files, publications, acts, texts, everTexts, renumbered, wide, languages, listed));
    }
}
