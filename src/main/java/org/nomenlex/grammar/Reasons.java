package org.nomenlex.grammar;

import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.grammar.rule.Scene;

/** Why a clause gave no operation, in words for a lawyer. */
final class Reasons {

    private Reasons() {}

    static String of(Clause c, Scene s) {
        if (c.fromAnnex()) {
            return "le nouveau texte est en annexe de l'acte, et la source ne contient pas cette annexe en entier";
        }
        if (c.does(Action.MOVE)) {
            return "le transfert d'une unité vers un autre endroit ne peut pas être exprimé par une opération";
        }
        if (s.content().isEmpty() && c.expectsContent()) {
            return "le nouveau texte annoncé ne suit pas l'instruction";
        }
        return "la formule n'est pas connue, ou il lui manque l'unité, les mots ou le nouveau texte";
    }
}
