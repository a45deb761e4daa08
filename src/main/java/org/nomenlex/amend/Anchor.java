package org.nomenlex.amend;

import org.nomenlex.law.ServiceCode;
import org.nomenlex.law.UnitPath;

/** What an insertion is placed by: a unit, an order number of a list, or words. */
public sealed interface Anchor {

    /**
     * A unit.
     *
     * @param path relative to the operation's target
     */
    record OfUnit(UnitPath path) implements Anchor {}

    /**
     * An entry of a list of order numbers.
     *
     * @param code as the act writes it
     */
    record OfCode(ServiceCode code) implements Anchor {}

    /**
     * Words of the text.
     *
     * @param words without their quotes
     */
    record OfWords(String words) implements Anchor {}
}
