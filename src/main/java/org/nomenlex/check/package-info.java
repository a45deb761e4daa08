/**
 * The consolidation checks itself: the acts that others name and the corpus lacks, Justel's lists against the acts present,
 * order numbers that stand twice or nowhere, instructions that were refused or not understood.
 *
 * <p>May use: {@code text} to {@code history}, {@code corpus} (its lists), {@code force} (days that one act
 * fixes for another).
 */
@NullMarked
package org.nomenlex.check;

import org.jspecify.annotations.NullMarked;
