package org.nomenlex.search;

/** A question that costs too much or cannot be read; the reason names what to change. */
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a question is refused. */
    public enum Reason {
        /** More characters than {@link QueryReader#MAX_LENGTH}. */
        TOO_LONG("the query is too long (limit: " + QueryReader.MAX_LENGTH + " characters)"),
        /** More brackets inside brackets than {@link QueryReader#MAX_DEPTH}. */
        TOO_DEEP("too many brackets inside one another (limit: " + QueryReader.MAX_DEPTH + ")"),
        /** More words than {@link QueryReader#MAX_TERMS}. */
        TOO_MANY_TERMS("too many words (limit: " + QueryReader.MAX_TERMS + ")"),
        /** More wildcards than {@link QueryReader#MAX_WILDCARDS}. */
        TOO_MANY_WILDCARDS("too many wildcards (limit: " + QueryReader.MAX_WILDCARDS + ")"),
        /** A wildcard with fewer than two letters beside it. */
        WILDCARD_TOO_SHORT("a wildcard needs at least two letters beside it"),
        /** A field's value that cannot be one. */
        BAD_FIELD(
                "that field takes another value: in:label, in:code, in:rule, in:heading, in:text, in:table; lang:fr, lang:nl");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    private final Reason reason;

    QueryRefused(Reason reason) {
        super(reason.message, null, false, false);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
