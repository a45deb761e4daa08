package org.nomenlex.cli;

/** How the process ends. */
public final class ExitCodes {

    /** Done. */
    public static final int DONE = 0;

    /** It failed, or there is nothing for what was asked. */
    public static final int FAILED = 1;

    /** The command line is wrong. */
    public static final int WRONG_USE = 2;

    /** Done, but some instructions could not be applied ({@code build --strict}). */
    public static final int DONE_WITH_REFUSALS = 3;

    private ExitCodes() {}
}
