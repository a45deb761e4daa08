/**
 * A comparison as forms with real tables show it: paragraphs and rows, the runs of a row dealt out to its cells, and how
 * wide columns should be.
 *
 * <p>May use: {@code ask}, {@code history}, {@code export.markup}.
 */
@NullMarked
package org.nomenlex.export.compared;

import org.jspecify.annotations.NullMarked;
