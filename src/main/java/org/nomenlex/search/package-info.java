/**
 * Full text in time. Each passage of each version becomes one entry per <i>provision and period</i>: the same words at the
 * same place are one hit from the day they came to the day they went, however many versions the article had meanwhile.
 * An entry is a rectangle in two times, days in force and days of knowledge, so that "as of" is a filter and never a guess.
 *
 * <p>{@link org.nomenlex.search.Provisions} makes the entries out of the library, {@link org.nomenlex.search.SearchIndex}
 * keeps them and answers; {@link org.nomenlex.search.QueryReader} reads what people type. The query language is read by
 * own code, because a bracket that closes nothing ("§ 1er, a)"), a slash, a pair of order numbers with a hyphen are words
 * of the field and no operators. The index follows the store: its commit names the edition it was made from, and of an
 * article that changed only what is new is written. How well an entry answers does not depend on what the index once held.
 *
 * <p>May use: {@code law}, {@code act}, {@code amend}, {@code history}, {@code ask}, Jackson, and Lucene, which
 * nothing else uses.
 */
@NullMarked
package org.nomenlex.search;

import org.jspecify.annotations.NullMarked;
