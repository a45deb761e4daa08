/** Names of units, read from tokens: the path that an act gives, in whichever order it gives it. May use {@code lex}. */
@NullMarked
package org.nomenlex.grammar.address;

import org.jspecify.annotations.NullMarked;
