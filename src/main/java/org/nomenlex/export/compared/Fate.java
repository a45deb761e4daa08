package org.nomenlex.export.compared;

/** What became of a piece of text between two days. */
public enum Fate {
    /** It stands there on both. */
    STAYS,
    /** It came. */
    CAME,
    /** It went. */
    WENT
}
