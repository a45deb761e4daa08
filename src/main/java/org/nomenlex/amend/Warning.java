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

    private static final String UNREAD = "mots non compris : ";

    /** A doubt without a likely reading. */
    public Warning(Place place, String message) {
        this(place, message, "");
    }

    /** That words of an instruction were left over when it was read. */
    public static Warning ofUnread(Place place, String words) {
        return new Warning(place, UNREAD + words);
    }

    /** The words that were left over; empty where the doubt is another. */
    public String unread() {
        return message.startsWith(UNREAD) ? message.substring(UNREAD.length()) : "";
    }
}
