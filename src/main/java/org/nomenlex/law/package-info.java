/**
 * The words of the field as values: act numbers, languages, articles, order numbers, units, periods.
 *
 * <p>Everything here is immutable and knows nothing of files, Git, search or terminals. May use: {@code text}.
 */
@NullMarked
package org.nomenlex.law;

import org.jspecify.annotations.NullMarked;
