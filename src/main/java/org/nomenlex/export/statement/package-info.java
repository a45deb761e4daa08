/**
 * What every export says of itself: as of when, known at when, which edition, what is missing from it, and that it has no
 * legal value. The words for acts, dates and units that all forms share stand here too.
 *
 * <p>May use: {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, {@code check}.
 */
@NullMarked
package org.nomenlex.export.statement;

import org.jspecify.annotations.NullMarked;
