package org.nomenlex.grammar.lex;

/** What a verb of an amending formula does. */
public enum Action {
    /** est remplacé, est adapté, se lit. */
    REPLACE,
    /** est inséré, est introduit. */
    INSERT,
    /** est ajouté. */
    ADD,
    /** est complété. */
    COMPLETE,
    /** est abrogé, est supprimé. */
    REPEAL,
    /** est rapporté: withdrawn as if it had never been. */
    WITHDRAW,
    /** devient, est renuméroté. */
    BECOME,
    /** est rétabli. */
    RESTORE,
    /** est précédé (d'un alinéa): something comes in before it. */
    PRECEDE,
    /** est suivi (de l'intitulé): something comes in behind it. */
    FOLLOW,
    /** est porté (de ...) à. */
    RAISE,
    /** est modifié: announces modifications, or replaces where new text follows. */
    MODIFY,
    /** sont apportées (les modifications suivantes). */
    ANNOUNCE,
    /** est transféré: the contract has no kind for it. */
    MOVE
}
