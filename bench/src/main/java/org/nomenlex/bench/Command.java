package org.nomenlex.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A program run as a whole process, with its wall time and the most memory it held. */
final class Command {

    /**
     * How a run went.
     *
     * @param exit its exit code
     * @param millis wall time, from before the process is made until it has gone
     * @param cpuMillis processor time of all its threads, looked at every ten milliseconds; 0 where the system does not say
     * @param peakBytes the most memory that was resident, looked at likewise
     * @param output what it printed on standard output
     * @param errors what it printed on standard error
     */
    record Outcome(int exit, double millis, double cpuMillis, long peakBytes, String output, String errors) {}

    private final ProcessBuilder builder;
    private @Nullable Path input;

    private Command(List<String> words) {
        this.builder = new ProcessBuilder(words);
        // The machine's own settings must not change what git does.
        builder.environment()
                .putAll(Map.of("LC_ALL", "C.UTF-8", "GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"));
    }

    static Command of(String... words) {
        return new Command(List.of(words));
    }

    static Command of(List<String> words) {
        return new Command(words);
    }

    Command in(Path folder) {
        builder.directory(folder.toFile());
        return this;
    }

    Command reading(Path file) {
        input = file;
        return this;
    }

    Command with(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    /** Its standard output. */
    String output() {
        Outcome outcome = run();
        if (outcome.exit() != 0) {
            throw new IllegalStateException(
                    builder.command() + " ended with " + outcome.exit() + ": " + outcome.errors());
        }
        return outcome.output();
    }

    /** Runs it, whatever it ends with. */
    Outcome run() {
        try {
            Path out = Files.createTempFile("bench", ".out");
            Path err = Files.createTempFile("bench", ".err");
            try {
                builder.redirectOutput(out.toFile()).redirectError(err.toFile());
                builder.redirectInput(
                        input == null
                                ? ProcessBuilder.Redirect.from(
                                        Path.of("/dev/null").toFile())
                                : ProcessBuilder.Redirect.from(input.toFile()));
                long start = System.nanoTime();
                Process process = builder.start();
                Watch watch = new Watch(process.toHandle());
                watch.start();
                int exit = process.waitFor();
                double millis = (System.nanoTime() - start) / 1e6;
                return new Outcome(
                        exit,
                        millis,
                        watch.cpuMillis(),
                        watch.peak(),
                        Files.readString(out, StandardCharsets.UTF_8),
                        Files.readString(err));
            } finally {
                Files.deleteIfExists(out);
                Files.deleteIfExists(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Several runs behind one that warms the disk's cache. That there is nothing (exit code 1) is an answer too. */
    Sample times(String name, int rounds) {
        run();
        double[] values = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Outcome outcome = run();
            if (outcome.exit() > 1) {
                throw new IllegalStateException(
                        builder.command() + " ended with " + outcome.exit() + ": " + outcome.errors());
            }
            values[i] = outcome.millis();
        }
        return new Sample(name, values);
    }

    /** Looks at a process's high-water mark and processor time while it lives. */
    private static final class Watch extends Thread {

        private final Path status;
        private final ProcessHandle process;
        private volatile long peak;
        private volatile double cpu;

        Watch(ProcessHandle process) {
            setDaemon(true);
            this.process = process;
            this.status = Path.of("/proc/" + process.pid() + "/status");
        }

        @Override
        public void run() {
            try {
                while (Files.exists(status)) {
                    process.info().totalCpuDuration().ifPresent(d -> cpu = Math.max(cpu, d.toNanos() / 1e6));
                    for (String line : Files.readAllLines(status)) {
                        if (line.startsWith("VmHWM")) {
                            peak = Math.max(peak, Long.parseLong(line.replaceAll("\\D", "")) * 1024);
                        }
                    }
                    Thread.sleep(10);
                }
            } catch (IOException e) {
                // The process has gone between two looks.
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        long peak() {
            return peak;
        }

        double cpuMillis() {
            return cpu;
        }
    }
}
