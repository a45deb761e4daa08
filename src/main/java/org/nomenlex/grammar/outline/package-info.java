/**
 * The layout of an article: its lines, its enumerators, its items and the end of each block of quoted text. May use {@code lex},
 * {@code address}, {@code clause}.
 */
@NullMarked
package org.nomenlex.grammar.outline;

import org.jspecify.annotations.NullMarked;
