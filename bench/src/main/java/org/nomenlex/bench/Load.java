package org.nomenlex.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at a fixed rate, whether they are answered or not, each by the next connection that is free. How long an answer
 * took counts from the moment at which it was to be asked for, so that a server that stands still is not asked less.
 */
final class Load implements AutoCloseable {

    private static final int CONNECTIONS = 64;

    /**
     * An answer.
     *
     * @param page what was asked for
     * @param millis from the moment at which it was to be asked for until it was read
     * @param status 0 where there was no answer
     */
    record Answer(String page, double millis, int status) {}

    private record Due(String page, long at, Queue<Answer> answers, CountDownLatch left) {}

    private final BlockingQueue<Due> due = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();

    Load(URI server) {
        for (int i = 0; i < CONNECTIONS; i++) {
            Thread thread = new Thread(() -> work(server), "asker-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /** Java compiles what asks before the clock runs: a server that says nothing but a word is asked for a while. */
    static void makeReady() throws IOException {
        com.sun.net.httpserver.HttpServer trivial =
                com.sun.net.httpserver.HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 64);
        trivial.createContext("/", exchange -> {
            byte[] word = new byte[20_000];
            exchange.sendResponseHeaders(200, word.length);
            exchange.getResponseBody().write(word);
            exchange.close();
        });
        trivial.start();
        try (Load load = new Load(
                URI.create("http://127.0.0.1:" + trivial.getAddress().getPort()))) {
            load.run(List.of(""), 1_000, 5_000);
        } finally {
            trivial.stop(0);
        }
    }

    /**
     * Asks for pages at random, the same ones in each run.
     *
     * @param rate how many a second
     * @param count how many in all
     */
    List<Answer> run(List<String> pages, int rate, int count) {
        Random random = new Random(count);
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        CountDownLatch left = new CountDownLatch(count);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long at = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
            for (long wait = at - System.nanoTime(); wait > 0; wait = at - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            due.add(new Due(pages.get(random.nextInt(pages.size())), at, answers, left));
        }
        try {
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return List.copyOf(answers);
    }

    private void work(URI server) {
        try (Asker asker = new Asker(server)) {
            while (true) {
                Due next = due.take();
                int status = status(asker, next.page());
                next.answers().add(new Answer(next.page(), (System.nanoTime() - next.at()) / 1e6, status));
                next.left().countDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int status(Asker asker, String page) {
        try {
            return asker.ask(page);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
