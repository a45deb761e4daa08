package org.nomenlex.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as its users run it. */
final class Nomenlex {

    /** How a run ended. */
    record Ended(int exit, String out, String err) {

        /** Whether it spoke to people: no trace of the program's inside. */
        boolean spokeClearly() {
            return !err.contains("\tat ") && !err.contains("fault of the program") && !err.contains("Exception");
        }
    }

    private Nomenlex() {}

    /** Runs a command to its end. */
    static Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, List.of(), arguments);
    }

    /** Runs a command to its end below another program, such as a shell that sets limits. */
    static Ended run(Path folder, List<String> below, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "run", ".out");
        Path err = Files.createTempFile(folder, "run", ".err");
        Process process = start(folder, out, err, below, arguments);
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("it hangs: " + List.of(arguments));
        }
        Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return ended;
    }

    /** Starts a command that is going to be killed. */
    static Process start(Path folder, String... arguments) throws IOException {
        return start(folder, Path.of("/dev/null"), Path.of("/dev/null"), List.of(), arguments);
    }

    private static Process start(Path folder, Path out, Path err, List<String> below, String... arguments)
            throws IOException {
        List<String> words = new ArrayList<>(below);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.nomenlex.cli.Main"));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }
}
