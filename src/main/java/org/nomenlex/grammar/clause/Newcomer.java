package org.nomenlex.grammar.clause;

import org.jspecify.annotations.Nullable;
import org.nomenlex.law.UnitPath;

/**
 * What comes in, as the instruction announces it: "la prestation suivante", "un § 5bis", "trois alinéas".
 *
 * @param noun what the act calls it, without accents
 * @param unit its number where the instruction names it, else null
 */
public record Newcomer(String noun, @Nullable UnitPath unit) {}
