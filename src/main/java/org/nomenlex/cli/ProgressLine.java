package org.nomenlex.cli;

import org.nomenlex.build.Progress;
import org.nomenlex.build.Stage;

/** How far a build has come, on one line of a terminal that is drawn over itself; nothing where nobody watches. */
final class ProgressLine implements Progress {

    /** Ten times a second is enough for the eye. */
    private static final long NANOS_BETWEEN = 100_000_000L;

    private static final String CLEAR = "\r\u001b[K";

    private final Terminal terminal;
    private long last;
    private boolean drawn;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(Stage stage, int done, int total) {
        long now = System.nanoTime();
        if (!terminal.interactive() || now - last < NANOS_BETWEEN) {
            return;
        }
        last = now;
        drawn = true;
        terminal.err().print(CLEAR + stage.word() + " " + done + "/" + total);
        terminal.err().flush();
    }

    /** Takes the line away, so that what is printed next starts a line of its own. */
    synchronized void clear() {
        if (drawn) {
            terminal.err().print(CLEAR);
            terminal.err().flush();
            drawn = false;
        }
    }
}
