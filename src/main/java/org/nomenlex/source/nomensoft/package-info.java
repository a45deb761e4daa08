/**
 * NomenSoft's XML: dates and labels of order numbers, fees, rules. A witness: compared with the consolidation, never taken
 * as input.
 *
 * <p>May use: javax.xml.stream, {@code law}, {@code source.compare}.
 */
@NullMarked
package org.nomenlex.source.nomensoft;

import org.jspecify.annotations.NullMarked;
