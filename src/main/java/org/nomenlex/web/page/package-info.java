/**
 * The templates of {@code src/main/jte}, made into Java by the build; nothing is written here by hand.
 *
 * <p>May use: {@code web}.
 */
@NullMarked
package org.nomenlex.web.page;

import org.jspecify.annotations.NullMarked;
