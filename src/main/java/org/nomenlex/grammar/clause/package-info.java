/** What one verb governs: its subject, its complement, its place, its language. May use {@code lex}, {@code address}. */
@NullMarked
package org.nomenlex.grammar.clause;

import org.jspecify.annotations.NullMarked;
