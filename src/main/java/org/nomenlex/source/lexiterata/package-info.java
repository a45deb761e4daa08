/**
 * Lex Iterata, the form in which the corpus keeps acts: writing it, and picking the acts that concern the nomenclature out
 * of a clone of more than 210,000 files. Reading one file is the business of {@code read}.
 *
 * <p>May use: {@code source}, {@code read}, {@code act}, {@code text}, {@code law}.
 */
@NullMarked
package org.nomenlex.source.lexiterata;

import org.jspecify.annotations.NullMarked;
