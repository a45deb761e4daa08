package org.nomenlex.bench.stage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nomenlex.bench.Sample;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the stages, each in Java machines of its own. */
public final class Stages {

    private final Path corpus;
    private final Path repository;
    private final int forks;

    /** Stages over a corpus and what was built from it. */
    public Stages(Path corpus, Path repository, int forks) {
        this.corpus = corpus;
        this.repository = repository;
        this.forks = forks;
    }

    /** The samples by the name of the measured method, in milliseconds. */
    public Map<String, Sample> run() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Reading.class.getName())
                .include(AsOf.class.getName())
                .forks(forks)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(700))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(700))
                .jvmArgsAppend(
                        "-Xmx2g", "-D" + Reading.CORPUS + "=" + corpus, "-D" + AsOf.REPOSITORY + "=" + repository)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        Map<String, Sample> samples = new HashMap<>();
        for (RunResult result : new Runner(options).run()) {
            List<Double> values = result.getBenchmarkResults().stream()
                    .flatMap(b -> b.getIterationResults().stream())
                    .map(i -> i.getPrimaryResult().getScore())
                    .toList();
            String name = result.getPrimaryResult().getLabel();
            samples.put(
                    name, new Sample(name, values.stream().mapToDouble(d -> d).toArray()));
        }
        return samples;
    }
}
