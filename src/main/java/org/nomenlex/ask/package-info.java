/**
 * Questions to the law: the text as of a day, as known on a day; two days compared; who wrote what; where an order number
 * stands. The port {@link org.nomenlex.ask.Library} is what commands, pages, exports and the index read from; the store
 * implements it.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}, {@code amend}, {@code history}, {@code tree} (to count alinéas as consolidation does).
 */
@NullMarked
package org.nomenlex.ask;

import org.jspecify.annotations.NullMarked;
