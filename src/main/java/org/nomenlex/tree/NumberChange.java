package org.nomenlex.tree;

import java.time.LocalDate;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.SegmentKind;

/**
 * A unit or service that got another number. Acts published before that name it by the old one.
 *
 * @param line the identity of the line at which the unit starts
 * @param kind what the number is of; {@link SegmentKind#CODE} for a service
 * @param old the number that it had, as printed: {@code 4}, {@code 1er}, {@code 4°bis}, {@code 453132-453143}
 * @param now the number that it got, as printed
 * @param by the operation that did it
 * @param signed the day on which its act was signed
 */
public record NumberChange(String line, SegmentKind kind, String old, String now, Provenance by, LocalDate signed) {}
