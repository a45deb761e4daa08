/**
 * Akoma Ntoso 3.0 (OASIS Standard, 29 August 2018): versions of articles as documents with their modifications, amending
 * acts with what they modify, and a reader that gets the same text back.
 *
 * <p>May use: {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, {@code export.statement}, {@code export.markup}.
 */
@NullMarked
package org.nomenlex.export.akn;

import org.jspecify.annotations.NullMarked;
