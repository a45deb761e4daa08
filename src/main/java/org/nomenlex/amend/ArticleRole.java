package org.nomenlex.amend;

/** What an article of an amending act is for. */
public enum ArticleRole {
    /** It changes a text. */
    AMENDING("amending"),
    /** It says when the act takes effect. */
    ENTRY_INTO_FORCE("entry-into-force"),
    /** It charges a minister with the execution ("est chargé de l'exécution"). */
    EXECUTION("execution"),
    /** It regulates the passage from old to new law (<i>disposition transitoire</i>). */
    TRANSITIONAL("transitional"),
    /** Anything else. */
    OTHER("other");

    private final String word;

    ArticleRole(String word) {
        this.word = word;
    }

    /** The word of the operations format. */
    public String word() {
        return word;
    }
}
