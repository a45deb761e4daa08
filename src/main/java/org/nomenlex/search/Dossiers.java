package org.nomenlex.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nomenlex.ask.Library;
import org.nomenlex.law.Numac;

/** The dossier number of acts by their NUMAC, each looked up when it is first needed. */
final class Dossiers {

    private final Library library;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Dossiers(Library library) {
        this.library = library;
    }

    /** The dossier of an act; empty where it has none, and for base texts, which are no acts. */
    String of(String numac) {
        return known.computeIfAbsent(
                numac,
                n -> Numac.isNumac(n)
                        ? library.act(new Numac(n), LocalDate.MAX)
                                .map(a -> a.parsed().header().dossier())
                                .orElse("")
                        : "");
    }
}
