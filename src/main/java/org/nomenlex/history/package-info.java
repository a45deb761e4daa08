/**
 * The law as it was, is and will be: versions of articles in two times, each piece of text with the operation that put it
 * there. Made by {@code timeline}, kept by {@code store}, read by everything that shows the law.
 *
 * <p>May use: {@code law}, {@code act}, {@code amend}.
 */
@NullMarked
package org.nomenlex.history;

import org.jspecify.annotations.NullMarked;
