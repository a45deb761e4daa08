package org.nomenlex.history;

/**
 * A run of characters of one origin.
 *
 * @param text never empty
 * @param provenance who put it there
 */
public record Piece(String text, Provenance provenance) {}
