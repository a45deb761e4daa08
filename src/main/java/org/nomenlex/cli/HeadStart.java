package org.nomenlex.cli;

import org.nomenlex.build.Builder;
import org.nomenlex.store.Repositories;

/**
 * What nearly every command needs once before it can do anything, done by a second processor while the first reads the command
 * line: both take about as long, and together half of what the quickest command takes.
 */
final class HeadStart {

    private final Thread thread;

    private HeadStart(Thread thread) {
        this.thread = thread;
    }

    /** Begins. */
    static HeadStart begin() {
        Thread thread = new Thread(HeadStart::makeReady, "head start");
        thread.setDaemon(true);
        // What goes wrong here goes wrong again where it is needed, and is told there.
        thread.setUncaughtExceptionHandler((t, failure) -> {});
        thread.start();
        return new HeadStart(thread);
    }

    private static void makeReady() {
        Repositories.makeReady();
        Builder.makeReady();
    }

    /** Comes back when all is ready. */
    void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
