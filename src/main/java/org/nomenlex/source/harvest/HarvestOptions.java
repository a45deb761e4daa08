package org.nomenlex.source.harvest;

import java.util.List;
import org.nomenlex.law.Language;

/**
 * What to fetch of each act.
 *
 * @param languages the languages, the first of which is used for lists
 * @param asPublished when the Moniteur's own page is fetched besides Justel's
 * @param refresh ask again for acts that are in the corpus ("did it change?")
 */
public record HarvestOptions(List<Language> languages, AsPublished asPublished, boolean refresh) {

    /** When the text as published is fetched: it is the one that counts, and costs a request more. */
    public enum AsPublished {
        /** For each act. */
        ALWAYS,
        /** Where Justel shows the act as changed since: its own words are not on Justel's page then. */
        WHEN_CHANGED,
        /** Never. */
        NEVER
    }

    /** Copies the languages. */
    public HarvestOptions {
        languages = List.copyOf(languages);
    }

    /** French texts, as published where Justel has changed them. */
    public static HarvestOptions usual() {
        return new HarvestOptions(List.of(Language.FR), AsPublished.WHEN_CHANGED, false);
    }
}
