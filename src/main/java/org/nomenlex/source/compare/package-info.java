/**
 * Witnesses: texts that the consolidation is compared with, word by word, and never takes in.
 *
 * <p>May use: {@code law}, {@code source}.
 */
@NullMarked
package org.nomenlex.source.compare;

import org.jspecify.annotations.NullMarked;
