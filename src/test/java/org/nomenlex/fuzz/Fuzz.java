package org.nomenlex.fuzz;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a reader on spoiled inputs and stops at the first that harms it, with the input kept in a file. Inputs follow from
 * the seed alone; a run on demand says how long the slowest took.
 */
public final class Fuzz {

    /** What must hold of an input. */
    @FunctionalInterface
    public interface Check<T> {
        void on(T input) throws Exception;
    }

    /** Longer than any input may need by far, even on a machine that does other things: what takes this long hangs. */
    private static final long HANGS_SECONDS = 60;

    private final String name;
    private final long seed = Long.getLong("nomenlex.fuzz.seed", 1);
    private final int count;
    private long slowestNanos;
    private int slowest;

    private Fuzz(String name, int inEveryBuild) {
        this.name = name;
        this.count = Integer.getInteger("nomenlex.fuzz", inEveryBuild);
    }

    /** Spoiled texts. */
    public static void texts(String name, int inEveryBuild, List<String> seeds, Check<String> check) {
        Fuzz fuzz = new Fuzz(name, inEveryBuild);
        fuzz.run(
                i -> new Mutator(fuzz.seed * 1_000_003 + i).spoil(seeds.get(i % seeds.size()), seeds),
                s -> s.getBytes(StandardCharsets.UTF_8),
                check);
    }

    /** Spoiled files. */
    public static void bytes(String name, int inEveryBuild, List<byte[]> seeds, Check<byte[]> check) {
        Fuzz fuzz = new Fuzz(name, inEveryBuild);
        fuzz.run(i -> new Mutator(fuzz.seed * 1_000_003 + i).spoil(seeds.get(i % seeds.size())), b -> b, check);
    }

    private <T> void run(
            java.util.function.IntFunction<T> input, java.util.function.Function<T, byte[]> written, Check<T> check) {
        // A small stack, as the program may have it, so that runaway recursion is found.
        ExecutorService runner = Executors.newSingleThreadExecutor(r -> {
            Thread thread = new Thread(null, r, "fuzz " + name, 640 << 10);
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (int i = 0; i < count; i++) {
                T spoiled = input.apply(i);
                try {
                    long start = System.nanoTime();
                    runner.submit(() -> {
                                check.on(spoiled);
                                return null;
                            })
                            .get(HANGS_SECONDS, TimeUnit.SECONDS);
                    note(i, System.nanoTime() - start);
                } catch (TimeoutException e) {
                    fail("%s: input %d hangs; it is kept in %s", name, i, keep(i, written.apply(spoiled)));
                } catch (ExecutionException e) {
                    fail(
                            "%s: input %d does harm; it is kept in %s"
                                    .formatted(name, i, keep(i, written.apply(spoiled))),
                            e.getCause());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            runner.shutdownNow();
        }
        if (Integer.getInteger("nomenlex.fuzz") != null) {
            System.err.printf(
                    "figure: %s: %d inputs, the slowest (%d) %d ms%n", name, count, slowest, slowestNanos / 1_000_000);
        }
    }

    private void note(int i, long nanos) {
        if (nanos > slowestNanos) {
            slowestNanos = nanos;
            slowest = i;
        }
    }

    private Path keep(int i, byte[] input) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "fuzz", name.replace(' ', '-')));
            return Files.write(folder.resolve(seed + "-" + i + ".txt"), input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
