package org.nomenlex.fuzz;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Runs a reader on spoiled inputs and stops at the first that harms it, with the input kept in a file. Inputs follow from
 * the seed alone. A run on demand ({@code -Dnomenlex.fuzz=100000}) spoils so many in all, of each kind its share, and says how
 * long the slowest took, in time of the processor, which a busy machine does not lengthen, and by the clock.
 */
public final class Fuzz {

    /** What must hold of an input. */
    @FunctionalInterface
    public interface Check<T> {
        void on(T input) throws Exception;
    }

    /** Longer than any input may need by far, even on a machine that does other things: what takes this long hangs. */
    private static final long HANGS_SECONDS = 60;

    private static final ThreadMXBean CLOCKS = ManagementFactory.getThreadMXBean();

    /** What takes longer is kept, and counted. */
    private static final long SLOW_NANOS = 2_000_000_000L;

    private final String name;
    private final long seed = Long.getLong("nomenlex.fuzz.seed", 1);
    private final int count;
    private long slowestNanos;
    private long slowestByTheClock;
    private int slow;

    private Fuzz(String name, int inEveryBuild, int percent) {
        this.name = name;
        Integer onDemand = Integer.getInteger("nomenlex.fuzz");
        this.count = onDemand == null ? inEveryBuild : Math.max(1, (int) (onDemand * (long) percent / 100));
    }

    /**
     * Spoiled texts.
     *
     * @param percent which share of all inputs on demand is of this kind
     */
    public static void texts(String name, int inEveryBuild, int percent, List<String> seeds, Check<String> check) {
        Fuzz fuzz = new Fuzz(name, inEveryBuild, percent);
        fuzz.run(
                i -> new Mutator(fuzz.seed * 1_000_003 + i).spoil(seeds.get(i % seeds.size()), seeds),
                s -> s.getBytes(StandardCharsets.UTF_8),
                check);
    }

    /** Spoiled bytes. */
    public static void bytes(String name, int inEveryBuild, int percent, List<byte[]> seeds, Check<byte[]> check) {
        Fuzz fuzz = new Fuzz(name, inEveryBuild, percent);
        fuzz.run(i -> new Mutator(fuzz.seed * 1_000_003 + i).spoil(seeds.get(i % seeds.size())), b -> b, check);
    }

    /** A folder in which one file is spoiled at a time; afterwards it is as it was. */
    public static void files(String name, int inEveryBuild, int percent, Path folder, Check<Path> check)
            throws IOException {
        Map<Path, byte[]> sound = contents(folder);
        List<Path> files = List.copyOf(sound.keySet());
        Fuzz fuzz = new Fuzz(name, inEveryBuild, percent);
        fuzz.<Spoiled>run(
                i -> {
                    Path file = files.get(i % files.size());
                    return new Spoiled(file, new Mutator(fuzz.seed * 1_000_003 + i).spoil(sound.get(file)));
                },
                Spoiled::bytes,
                spoiled -> {
                    put(spoiled.file(), spoiled.bytes());
                    check.on(spoiled.file());
                    put(spoiled.file(), sound.get(spoiled.file()));
                    // Who was asked may have mended more than this file.
                    restore(folder, sound);
                });
    }

    /** A file and what it is to hold for a while. */
    private record Spoiled(Path file, byte[] bytes) {}

    private static Map<Path, byte[]> contents(Path folder) throws IOException {
        Map<Path, byte[]> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static void restore(Path folder, Map<Path, byte[]> sound) throws IOException {
        Map<Path, byte[]> now = contents(folder);
        for (Path file : now.keySet()) {
            if (!sound.containsKey(file)) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, byte[]> file : sound.entrySet()) {
            if (!Arrays.equals(file.getValue(), now.get(file.getKey()))) {
                put(file.getKey(), file.getValue());
            }
        }
    }

    /** A new file in the old one's place: someone may have mapped the old one, or it may be read-only. */
    private static void put(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(file);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
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
                    long begun = System.nanoTime();
                    long nanos = runner.submit(() -> {
                                long start = CLOCKS.getCurrentThreadCpuTime();
                                check.on(spoiled);
                                return CLOCKS.getCurrentThreadCpuTime() - start;
                            })
                            .get(HANGS_SECONDS, TimeUnit.SECONDS);
                    if (nanos > SLOW_NANOS) {
                        slow++;
                        keep(i, written.apply(spoiled));
                    }
                    slowestNanos = Math.max(slowestNanos, nanos);
                    slowestByTheClock = Math.max(slowestByTheClock, System.nanoTime() - begun);
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
            // A crash would have ended the test before it came to this.
            System.err.printf("figure inputs | %s | %d | 0 | %d | %d%n", name, count, slowestNanos / 1_000_000, slow);
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
