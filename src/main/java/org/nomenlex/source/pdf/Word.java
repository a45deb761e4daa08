package org.nomenlex.source.pdf;

/**
 * A word on a page. Points (1/72 inch) from the upper left corner.
 *
 * @param text its letters
 * @param left its left edge
 * @param right its right edge
 * @param baseline the line it stands on
 * @param size the size of its letters
 */
public record Word(String text, double left, double right, double baseline, double size) {}
