package org.nomenlex.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nomenlex.ask.ActReference;
import org.nomenlex.ask.Library;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.build.Reading;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.law.Numac;
import org.nomenlex.timeline.Holdings;

/** The law if an act without a day of effect took effect on a given day. */
final class Assumption {

    private final List<Path> folders;

    /** Over the corpus of those folders. */
    Assumption(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * The law under the assumptions, computed in memory.
     *
     * @param days the days, by a reference to the act
     * @throws CommandFailure where an act is not in the corpus
     */
    Library library(Map<String, LocalDate> days) {
        Holdings holdings = Reading.holdings(folders);
        Map<Numac, LocalDate> assumed = new LinkedHashMap<>();
        days.forEach((name, day) -> assumed.put(numac(holdings, name), day));
        return new MemoryLibrary(holdings.assuming(assumed), AmendmentParser::parse);
    }

    private Numac numac(Holdings holdings, String name) {
        ActReference reference;
        try {
            reference = ActReference.read(name);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongUse(e.getMessage());
        }
        List<Numac> found = holdings.acts().stream()
                .filter(a -> reference.matches(a.act().header()))
                .map(a -> a.numac())
                .distinct()
                .toList();
        if (found.size() != 1) {
            String where =
                    String.join(", ", folders.stream().map(Path::toString).toList());
            throw CommandFailure.because(
                    found.isEmpty()
                            ? "no act " + name + " in " + where + " (another folder: --corpus)"
                            : "'" + name + "' fits several acts: " + found);
        }
        return found.get(0);
    }
}
