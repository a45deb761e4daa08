/**
 * INAMI's coordinated texts: one PDF per article of the nomenclature, with notes that name the decrees.
 *
 * <p>May use: {@code source.pdf}, {@code source.compare}, {@code source}, {@code law}.
 */
@NullMarked
package org.nomenlex.source.inami;

import org.jspecify.annotations.NullMarked;
