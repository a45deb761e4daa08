/**
 * When acts take effect (<i>entrée en vigueur</i>): the clauses of Belgian acts, French and Dutch, and the day that each
 * gives for an act published on a given day. Law: act of 31 May 1961, article 6, for acts that say nothing.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}, {@code amend}.
 */
@NullMarked
package org.nomenlex.force;

import org.jspecify.annotations.NullMarked;
