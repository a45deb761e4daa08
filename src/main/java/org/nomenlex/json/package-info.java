/**
 * The JSON forms that are promises to others: operations, written and read ({@code nomenlex/operations/1}), and the answers
 * to questions, as commands and the HTTP interface give them.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, and Jackson.
 */
@NullMarked
package org.nomenlex.json;

import org.jspecify.annotations.NullMarked;
