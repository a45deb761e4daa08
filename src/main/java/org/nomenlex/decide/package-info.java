/**
 * Lawyers' decisions: what the program refuses, a lawyer settles in a small file; it is applied in the instruction's place,
 * marked wherever the text shows it, and reported when it no longer fits.
 *
 * <p>May use: {@code text} to {@code history}.
 */
@NullMarked
package org.nomenlex.decide;

import org.jspecify.annotations.NullMarked;
