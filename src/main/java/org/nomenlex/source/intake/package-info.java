/**
 * The use case "import": a file or folder of the user's, whatever it is, becomes part of the corpus, or is refused by name.
 *
 * <p>May use: everything below {@code source}, {@code read}, {@code act}, {@code text}, {@code law}.
 */
@NullMarked
package org.nomenlex.source.intake;

import org.jspecify.annotations.NullMarked;
