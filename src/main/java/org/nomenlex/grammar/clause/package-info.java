/**
 * What one verb governs: its subject, its complement, its place, its language. {@code ClauseReader} asks the readers of phrases
 * in turn; they share a {@code Reading}, the sentence as far as it was read, and fill its {@code Clause}. May use {@code lex},
 * {@code address}.
 */
@NullMarked
package org.nomenlex.grammar.clause;

import org.jspecify.annotations.NullMarked;
