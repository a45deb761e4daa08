package org.nomenlex.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nomenlex.text.Place;

/**
 * What the editors of the database wrote into an act: not a word of the law, but evidence of what happened to it.
 *
 * @param kind what it tells
 * @param articleNumber the act's own article in which it stands, empty for the whole act
 * @param reference the act, or the Moniteur, that it names: {@code 2011-12-19/08} or {@code M.B. 23-12-2011, p. 80404}
 * @param date the date it gives (entry into force of the change, day of the erratum), or null
 * @param text the note as the source writes it
 * @param place where it stands
 */
public record EditorialNote(
        Kind kind,
        String articleNumber,
        String reference,
        @Nullable LocalDate date,
        String text,
        Place place) {

    /** What a note tells. */
    public enum Kind {
        /** A later act replaced or inserted the marked words ({@code <AR 2011-12-19/08, art. 1, 002; ...>}). */
        AMENDED,
        /** A later act inserted the marked words, paragraph or article: as published the act did not hold them. */
        INSERTED,
        /** The Moniteur corrected words ({@code <Erratum, M.B. ...>}). */
        ERRATUM,
        /** The act was withdrawn ("rapporté"). */
        WITHDRAWN,
        /** The title tells on which day the last act was published that changed this one ("mise à jour au ..."). */
        UPDATED,
        /** Any other note. */
        OTHER
    }
}
