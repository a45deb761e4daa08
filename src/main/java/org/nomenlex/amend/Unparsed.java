package org.nomenlex.amend;

import org.nomenlex.text.Place;

/**
 * An instruction that gave no operation. Nothing is dropped in silence: this is where it stands.
 *
 * @param id where it stands in the act, as in {@link Instruction#id()}
 * @param text its words
 * @param reason why, for a lawyer
 * @param likely the likely reading where there is one, else empty
 * @param place where it stands
 */
public record Unparsed(String id, String text, String reason, String likely, Place place) {}
