/**
 * Pages for people: one HTML file with everything in it.
 *
 * <p>May use: {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, {@code export.compared},
 * {@code export.markup}, {@code export.statement}, {@code export.eli}.
 */
@NullMarked
package org.nomenlex.export.page;

import org.jspecify.annotations.NullMarked;
