package org.nomenlex.source.justel;

import java.util.List;
import org.nomenlex.source.SourceAct;

/** What a page yields: an act, or the name of what it is instead. */
public sealed interface PageReading {

    /**
     * A page with an act.
     *
     * @param kind which page
     * @param act the act
     * @param modifications the acts that changed it, as the page's own sheet lists them ("Fiche des modifications")
     * @param register the changes that stand as notes in its text (the nomenclature's page holds little else)
     * @param archivedVersions how many earlier versions Justel keeps
     */
    record Read(
            PageKind kind,
            SourceAct act,
            List<Modification> modifications,
            List<RegisterEntry> register,
            int archivedVersions)
            implements PageReading {
        public Read {
            modifications = List.copyOf(modifications);
            register = List.copyOf(register);
        }
    }

    /**
     * A page without one.
     *
     * @param kind what it is
     * @param reason one line for people
     */
    record Refused(PageKind kind, String reason) implements PageReading {}
}
