package org.nomenlex.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Writes what a build finds, the history or the index, in a thread of its own, in the order in which it is handed over. Who is too far ahead waits. What
 * goes wrong is told to who hands over; nothing counts before all is finished.
 */
final class Scribe implements AutoCloseable {

    /** What may wait to be written: enough to level out large and small ones. */
    private static final int AHEAD = 64;

    private final ExecutorService thread;
    private final Deque<Future<Long>> open = new ArrayDeque<>();
    private long nanos;

    /** @param name of its thread */
    Scribe(String name) {
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, name);
            made.setDaemon(true);
            return made;
        });
    }

    /** Takes something to be written. */
    void enter(Runnable work) {
        open.add(thread.submit(() -> {
            long start = System.nanoTime();
            work.run();
            return System.nanoTime() - start;
        }));
        if (open.size() > AHEAD) {
            settle();
        }
    }

    private void settle() {
        try {
            nanos += open.remove().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("the repository could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the repository was written", e);
        }
    }

    /** Waits until all is written that was handed over. */
    void settleAll() {
        while (!open.isEmpty()) {
            settle();
        }
    }

    /** How long it wrote. */
    long nanos() {
        return nanos;
    }

    /** Waits until nothing is being written any more, so that the repository can be closed. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
