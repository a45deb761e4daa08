/**
 * Lawyers' decisions: what the program refuses, a lawyer settles in a small file; it is applied in the instruction's place,
 * marked wherever the text shows it, and reported when it no longer fits.
 *
 * <p>May use: the domain packages.
 */
@NullMarked
package org.nomenlex.decide;

import org.jspecify.annotations.NullMarked;
