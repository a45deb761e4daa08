package org.nomenlex.tree;

/**
 * The enumerator at the start of a unit, as printed.
 *
 * @param style how it is written
 * @param value its number or letter, without brackets, dots and spaces ({@code 4bis}, {@code 6.3}, {@code fbis}, {@code 1}
 *     for "1er"); empty for a dash
 * @param start where it starts in its line
 * @param end where the text behind it starts
 * @param sign how it is closed: {@code )} for "A)", {@code °} for "1°", {@code .} for all others
 */
public record Head(Style style, String value, int start, int end, char sign) {}
