package org.nomenlex.build;

/** A build cannot go on from the last one without a doubt that the result would be that of a build from nothing. */
final class FullBuildNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param why in a few words: {@code a file was changed: acts/2011022405.md}
     */
    FullBuildNeeded(String why) {
        super(why, null, false, false);
    }

    /** Why. */
    String why() {
        return String.valueOf(getMessage());
    }
}
