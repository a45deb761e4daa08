/** Tokens of an instruction: words, numbers, codes, quoted strings. Knows typography and word lists, nothing of units. */
@NullMarked
package org.nomenlex.grammar.lex;

import org.jspecify.annotations.NullMarked;
