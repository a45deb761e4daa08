package org.nomenlex.grammar.outline;

import org.nomenlex.text.Place;

/**
 * A line of an article: a paragraph, a line of a preformatted block, or a row of a table.
 *
 * @param place where it starts
 * @param text its words; of preformatted lines with their spaces
 * @param form what white space means in it
 */
public record Line(Place place, String text, Form form) {

    /** What white space means in a line. */
    public enum Form {
        /** A paragraph on one line. */
        TEXT,
        /** A line of a block whose columns are made of spaces. */
        PREFORMATTED,
        /** A row of a table. */
        ROW
    }

    /** Whether it is running text. */
    public boolean isText() {
        return form == Form.TEXT;
    }
}
