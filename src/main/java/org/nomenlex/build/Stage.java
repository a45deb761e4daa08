package org.nomenlex.build;

import java.util.Locale;

/** The stages of a build, in their order. */
public enum Stage {
    /** Finding and reading the files of the corpus. */
    READ,
    /** Understanding the acts. */
    PARSE,
    /** Replaying the articles. */
    CONSOLIDATE,
    /** Writing the repository. */
    STORE,
    /** Bringing the search index up to date. */
    INDEX;

    /** The word of the build's JSON: {@code consolidate}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
