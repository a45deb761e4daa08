/**
 * Spoiled input by the hundred thousand: seeded, a few thousand in every build, more on demand with
 * {@code -Dnomenlex.fuzz=100000 -Dnomenlex.fuzz.seed=7}. A spoiled input may be refused; it may never crash the program,
 * hang it, or be counted wrongly. What was found once is kept beside the tests and tried again in every build.
 */
@NullMarked
package org.nomenlex.fuzz;

import org.jspecify.annotations.NullMarked;
