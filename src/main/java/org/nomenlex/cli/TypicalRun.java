package org.nomenlex.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.nomenlex.web.StoreReading;
import org.nomenlex.web.WebServer;

/**
 * What a user does on a typical day, on a small corpus, without output: the launcher runs it once, with the virtual machine
 * noting which classes are loaded, to make the class-data archive that later starts map instead of reading the jar.
 */
final class TypicalRun {

    private TypicalRun() {}

    /**
     * Runs in a folder that the caller throws away.
     *
     * @param arguments that folder, then a corpus folder
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        String corpus = arguments.length > 1 ? arguments[1] : "corpus";
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Clock fixed = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        Main program = new Main(new Terminal(nowhere, nowhere, false, true, folder, fixed));
        for (String command : COMMANDS) {
            program.run(command.replace("CORPUS", corpus).split(" "));
        }
        pages(folder.resolve("consolidated"), fixed);
        try {
            growingCorpus(program, Path.of(corpus), folder.resolve("growing"));
        } catch (IOException e) {
            // Without it a build after one more act starts a little later.
            return;
        }
    }

    /** Serves what was built, and asks for pages of every kind. */
    private static void pages(Path repository, Clock clock) {
        try (StoreReading reading = new StoreReading(repository, clock);
                WebServer server = WebServer.start(reading, clock, WebServer.Settings.local(0), failure -> {})) {
            server.warmUp(Duration.ofSeconds(10));
        } catch (RuntimeException e) {
            // Without it a server starts a little later.
            return;
        }
    }

    /** Builds a corpus without its last acts, and again after each of them. */
    private static void growingCorpus(Main program, Path corpus, Path copy) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(corpus)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        List<Path> acts =
                files.stream().filter(f -> f.getParent().endsWith("acts")).toList();
        List<Path> last = acts.subList(Math.max(0, acts.size() - LAST_ACTS), acts.size());
        for (Path file : files) {
            if (!last.contains(file)) {
                copy(corpus, file, copy);
            }
        }
        String[] build = {"build", "--corpus", copy.toString(), "--out", "grown"};
        program.run(build);
        for (Path act : last) {
            copy(corpus, act, copy);
            program.run(build);
        }
    }

    private static void copy(Path from, Path file, Path to) throws IOException {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
    }

    private static final int LAST_ACTS = 4;

    /** Failures do not matter: the classes that a failing command needs are worth having too. */
    private static final List<String> COMMANDS = List.of(
            "--help",
            "build --corpus CORPUS",
            "build --corpus CORPUS --format json",
            "show 201 --as-of 2020-10-01",
            "show 203 --as-of 2021-06-01 --format json",
            "diff 201 2019-01-01 2020-10-01",
            "history 201",
            "blame 201 --as-of 2020-10-01",
            "code 990010 --as-of 2020-10-01",
            "search patient --as-of 2020-10-01",
            "search patient --all-versions --format json",
            "status",
            "parse 2019999902 --corpus CORPUS");
}
