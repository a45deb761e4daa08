/**
 * From a stored file to an {@link org.nomenlex.act.Act}: Lex Iterata Markdown, the form in which the corpus keeps acts. The
 * words of the law and what the database's editors wrote into them are told apart here.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}.
 */
@NullMarked
package org.nomenlex.read;

import org.jspecify.annotations.NullMarked;
