package org.nomenlex.amend;

import org.nomenlex.text.Place;

/**
 * A doubt about something that was understood all the same: quotes that disagree, a control digit that does not hold.
 *
 * @param place where in the act
 * @param message what is doubtful, in French, for a lawyer
 * @param likely the likely reading where there is one, else empty
 */
public record Warning(Place place, String message, String likely) {

    /** A doubt without a likely reading. */
    public Warning(Place place, String message) {
        this(place, message, "");
    }
}
