package org.nomenlex.cli;

/**
 * Why a command stops: one clear line, what went wrong, where, and what to do. Printed as it is, with the exit code; never
 * with a stack trace unless {@code --debug}.
 */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailure(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    private CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** It failed, or there is nothing for what was asked. */
    public static CommandFailure because(String message) {
        return new CommandFailure(ExitCodes.FAILED, message);
    }

    /** It failed for a reason below. */
    public static CommandFailure because(String message, Throwable cause) {
        return new CommandFailure(ExitCodes.FAILED, message, cause);
    }

    /** The command line is wrong. */
    public static CommandFailure wrongUse(String message) {
        return new CommandFailure(ExitCodes.WRONG_USE, message);
    }

    /** The exit code of the process. */
    public int exitCode() {
        return exitCode;
    }
}
