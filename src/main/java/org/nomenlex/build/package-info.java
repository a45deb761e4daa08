/**
 * The use cases that run the whole pipeline: build the consolidation from a corpus, try a draft act, assume a date.
 *
 * <p>May use: every package but {@code source}, {@code export}, {@code web} and {@code cli}.
 */
@NullMarked
package org.nomenlex.build;

import org.jspecify.annotations.NullMarked;
