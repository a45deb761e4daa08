/**
 * Applying the operations of one act to the text of an article: each wholly or not at all, each with a verdict. What an
 * act counts and names is looked up in the text as it stands before that act; what it writes goes into the text as its
 * other operations leave it.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}, {@code amend}, {@code history}, {@code tree}.
 */
@NullMarked
package org.nomenlex.apply;

import org.jspecify.annotations.NullMarked;
