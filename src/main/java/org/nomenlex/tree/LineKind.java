package org.nomenlex.tree;

/** What a line of an article is. */
public enum LineKind {
    /** Running text, with or without enumerators before it. */
    TEXT,
    /** A heading (<i>rubrique</i>). */
    HEADING,
    /** The line of a service with its order number. */
    CODE,
    /** A line of the wording of a service, or its key letter alone. */
    LABEL,
    /** A bracketed line of a service: "(Maximum 1)". */
    BRACKET,
    /** A rule of application: running text behind a service. */
    RULE,
    /** A row of a table. */
    ROW,
    /** A line of a preformatted block. */
    PREFORMATTED,
    /** Nothing. */
    BLANK
}
