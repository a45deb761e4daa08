/**
 * The JSON forms that are promises to others, written and read: operations ({@code nomenlex/operations/1}).
 *
 * <p>May use: the domain packages ({@code text}, {@code law}, {@code act}, {@code amend}, {@code history}) and Jackson.
 */
@NullMarked
package org.nomenlex.json;

import org.jspecify.annotations.NullMarked;
