/**
 * The grammar of Belgian amending formulas, French and Dutch: from an {@link org.nomenlex.act.Act} to operations.
 *
 * <p>The steps, each a sub-package: {@code outline} finds the items of an article and where quoted text ends; {@code lex}
 * cuts an instruction into tokens and quoted strings; {@code address} reads units ("le premier alinéa des règles
 * d'application qui suivent la prestation ..."); {@code clause} gathers what one verb governs; {@code rule} holds one class
 * per formula, which turns a clause into operations. {@link org.nomenlex.grammar.AmendmentParser} is the way in,
 * {@link org.nomenlex.grammar.FrenchPrinter} the way back.
 *
 * <p>May use: {@code text}, {@code law}, {@code act}, {@code amend}, {@code force}, the JDK.
 */
@NullMarked
package org.nomenlex.grammar;

import org.jspecify.annotations.NullMarked;
