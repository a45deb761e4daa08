package org.nomenlex.bench.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.nomenlex.act.Act;
import org.nomenlex.force.Commencements;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.read.LexIterataReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What is done with the text of every act of a corpus, and the least that anything could do with the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Reading {

    /** The system property that names the corpus. */
    public static final String CORPUS = "nomenlex.bench.corpus";

    private List<Path> files = List.of();
    private List<Act> acts = List.of();

    /** Finds the acts. */
    @Setup
    public void find() throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(System.getProperty(CORPUS)))) {
            files = found.filter(p -> p.getFileName().toString().matches("\\d{10}\\.md"))
                    .sorted()
                    .toList();
        }
        acts = files.stream()
                .flatMap(f -> LexIterataReader.read(f.toString(), text(f)).acts().stream())
                .toList();
    }

    /** The alternative: bytes to text, text to words and marks. */
    @Benchmark
    public void tokens(Blackhole out) {
        for (Path file : files) {
            String text = text(file);
            int from = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                    if (i > from) {
                        out.consume(text.substring(from, i));
                    }
                    if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                        out.consume(text.charAt(i));
                    }
                    from = i + 1;
                }
            }
        }
    }

    /** Bytes to acts. */
    @Benchmark
    public void read(Blackhole out) {
        for (Path file : files) {
            out.consume(LexIterataReader.read(file.toString(), text(file)));
        }
    }

    /** Acts to operations, days of effect and what was not understood. */
    @Benchmark
    public void parse(Blackhole out) {
        acts.forEach(a -> out.consume(AmendmentParser.parse(a)));
    }

    /** Acts to days of effect. */
    @Benchmark
    public void commencements(Blackhole out) {
        acts.forEach(a -> out.consume(Commencements.of(a)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
