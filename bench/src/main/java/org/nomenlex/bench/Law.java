package org.nomenlex.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program, as its users start it, on a corpus of ours. */
final class Law {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Example: {@code 990015}. */
    private static final Pattern ORDER_NUMBER = Pattern.compile("\\b\\d{6}\\b");

    private final Path launcher;
    private final Path corpus;
    private final Path out;
    private final String options;

    Law(Path launcher, Path corpus, Path out, String javaOptions) {
        this.launcher = launcher;
        this.corpus = corpus;
        this.out = out;
        this.options = javaOptions;
    }

    Path out() {
        return out;
    }

    Path corpus() {
        return corpus;
    }

    /** A command of the program; the corpus and the repository are named for it. */
    Command command(String... words) {
        List<String> all = new ArrayList<>(List.of(launcher.toString()));
        all.addAll(List.of(words));
        all.addAll(List.of("--out", out.toString()));
        return Command.of(all).with("NOMENLEX_NO_BUILD", "1").with("NOMENLEX_JAVA_OPTS", options);
    }

    Command buildCommand() {
        return command("build", "--corpus", corpus.toString(), "--format", "json");
    }

    /** Builds from nothing, or what is missing. */
    Built build() {
        Command.Outcome outcome = buildCommand().run();
        if (outcome.exit() != 0) {
            throw new IllegalStateException("build ended with " + outcome.exit() + ": " + outcome.errors());
        }
        try {
            return new Built(outcome, JSON.readTree(outcome.output()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An order number of article 5: the first that its text of that day shows. */
    String numberOn(String day) {
        return ORDER_NUMBER
                .matcher(command("show", "5", "--as-of", day).output())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    /** How a build went and what it said. */
    record Built(Command.Outcome process, JsonNode summary) {}

    void forget() {
        delete(out);
    }

    /** The bytes of the objects, not of the files laid out for reading. */
    long repositoryBytes() {
        return bytes(out.resolve(".git/objects"));
    }

    long indexBytes() {
        return bytes(org.nomenlex.build.Builder.indexFolder(out));
    }

    static long bytes(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        long[] sum = {0};
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    sum[0] += attributes.size();
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum[0];
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
