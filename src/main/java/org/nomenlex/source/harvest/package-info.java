/**
 * The use case "fetch": acts of eJustice, found in lists or named by the user, into the corpus; what is there already is
 * not asked for again, so that an interrupted run goes on where it stopped.
 *
 * <p>May use: everything below {@code source}, {@code read}, {@code act}, {@code text}, {@code law}.
 */
@NullMarked
package org.nomenlex.source.harvest;

import org.jspecify.annotations.NullMarked;
