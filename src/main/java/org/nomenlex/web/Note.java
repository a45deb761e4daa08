package org.nomenlex.web;

import org.nomenlex.history.Provenance;

/**
 * Who put words of a text there, as a footnote.
 *
 * @param number its number in the text; 0 for the origin of most of the text, which goes unmarked
 * @param origin act, operation, day, page
 */
public record Note(int number, Provenance origin) {}
