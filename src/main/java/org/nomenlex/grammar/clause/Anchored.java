package org.nomenlex.grammar.clause;

import org.jspecify.annotations.Nullable;
import org.nomenlex.law.UnitPath;

/**
 * What a place is named by. An order number is both a unit (when services are inserted) and an entry of a list (when order
 * numbers are); the formula decides.
 *
 * @param unit the unit, or null
 * @param words the words, or null
 * @param code the order number, or null
 */
public record Anchored(
        @Nullable UnitPath unit,
        @Nullable String words,
        @Nullable String code) {

    static Anchored ofUnit(UnitPath unit) {
        return new Anchored(unit, null, null);
    }

    static Anchored ofWords(String words) {
        return new Anchored(null, words, null);
    }

    static Anchored ofCode(String code) {
        return new Anchored(null, null, code);
    }
}
