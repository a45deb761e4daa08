package org.nomenlex.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills a command again and again, until it was hit as often as wished. One undisturbed run tells how long it takes and when
 * it first writes; a third of the moments are drawn over the whole of it, the others over the part in which it writes.
 */
final class Killer {

    /** A command to be killed, once, and what must hold afterwards. */
    interface Trial {

        /** The arguments of the command. */
        String[] command();

        /** The folder that it writes to. */
        Path target();

        /** What must hold straight after the kill, before anything is mended. */
        default void asLeft(String moment) throws Exception {}

        /** Goes on where it was cut off, and compares with what an undisturbed run gives. */
        void recover(String moment) throws Exception;
    }

    /** Makes the trials, each in folders of its own. */
    @FunctionalInterface
    interface Trials {
        Trial number(int i) throws Exception;
    }

    /** Kills in every build; hundreds on demand. */
    private static final int KILLS = Integer.getInteger("nomenlex.kills", 14);

    private static final long SEED = Long.getLong("nomenlex.kills.seed", 1);

    /** What a process that was killed ends with: 128 and the number of the signal. */
    private static final int KILLED = 137;

    /** How much longer a phase is taken to be after a kill that came in time, so that its end is reached as well. */
    private static final double LONGER = 1.02;

    private final Path folder;
    private final String kind;
    private final int wanted;
    private final Random random;
    private double wholeMillis;
    private double writingMillis;
    private int runs;
    private int killed;
    private int twice;

    /**
     * A killer.
     *
     * @param kind what is killed, for the report
     * @param percent which share of all kills is to be of this kind
     */
    Killer(Path folder, String kind, int percent) {
        this.folder = folder;
        this.kind = kind;
        this.wanted = Math.max(1, Math.round(KILLS * percent / 100f));
        this.random = new Random(SEED + kind.hashCode());
    }

    /** Kills until it was hit often enough; each time the law is as it should be afterwards. */
    void kill(Trials trials) throws Exception {
        measure(trials.number(runs));
        int most = 2 * wanted + 4;
        for (int i = 0; killed < wanted && i < most; i++) {
            Trial trial = trials.number(++runs);
            String moment = disturb(trial);
            trial.asLeft(moment);
            // Who starts it again may be cut off again.
            if (random.nextInt(5) == 0) {
                twice++;
                moment += ", then " + disturb(trial);
                trial.asLeft(moment);
            }
            trial.recover(moment);
            Ground.delete(trial.target());
        }
        if (Integer.getInteger("nomenlex.kills") != null) {
            // A loss would have ended the test before it came to this.
            System.err.printf("figure kills | %s | %d | %d | %d | 0%n", kind, runs + twice, killed, runs);
        }
    }

    /** One run that nobody disturbs. */
    private void measure(Trial trial) throws Exception {
        Stamp before = Stamp.of(trial.target());
        long start = System.nanoTime();
        Process process = Nomenlex.start(folder, trial.command());
        awaitWriting(process, trial.target(), before);
        double first = millisSince(start);
        assertThat(process.waitFor()).as("%s, undisturbed", kind).isZero();
        wholeMillis = millisSince(start);
        writingMillis = Math.max(20, wholeMillis - first);
        trial.recover("undisturbed");
        Ground.delete(trial.target());
    }

    /** Kills one run, or comes too late. */
    private String disturb(Trial trial) throws Exception {
        boolean overTheWhole = random.nextInt(3) == 0;
        double part = random.nextDouble();
        Stamp before = Stamp.of(trial.target());
        Process process = Nomenlex.start(folder, trial.command());
        long start = System.nanoTime();
        if (!overTheWhole) {
            awaitWriting(process, trial.target(), before);
            start = System.nanoTime();
        }
        long delay = (long) (part * (overTheWhole ? wholeMillis : writingMillis));
        process.waitFor(delay, TimeUnit.MILLISECONDS);
        boolean hit = process.destroyForcibly().waitFor() == KILLED;
        killed += hit ? 1 : 0;
        if (overTheWhole) {
            wholeMillis = hit ? wholeMillis * LONGER : millisSince(start);
        } else {
            writingMillis = hit ? writingMillis * LONGER : millisSince(start);
        }
        return "run %d %s %d ms after its %s (seed %d)"
                .formatted(
                        runs, hit ? "killed" : "ended before", delay, overTheWhole ? "start" : "first writing", SEED);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void awaitWriting(Process process, Path target, Stamp before) throws Exception {
        while (process.isAlive() && Stamp.of(target).equals(before)) {
            process.waitFor(3, TimeUnit.MILLISECONDS);
        }
    }

    /** What tells that something was written: how many files there are, how long they are together, how new the newest. */
    private record Stamp(long files, long bytes, long newest) {

        static Stamp of(Path folder) throws IOException {
            long files = 0;
            long bytes = 0;
            long newest = 0;
            if (Files.exists(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path path : (Iterable<Path>) all::iterator) {
                        BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
                        files++;
                        bytes += is.size();
                        newest = Math.max(newest, is.lastModifiedTime().toMillis());
                    }
                } catch (NoSuchFileException | java.io.UncheckedIOException e) {
                    // Something was taken away while we looked.
                    return new Stamp(-1, -1, -1);
                }
            }
            return new Stamp(files, bytes, newest);
        }
    }
}
