/** One class per formula: from a clause to operations. May use {@code clause}, {@code address}, {@code lex}. */
@NullMarked
package org.nomenlex.grammar.rule;

import org.jspecify.annotations.NullMarked;
