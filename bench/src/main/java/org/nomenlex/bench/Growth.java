package org.nomenlex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticLaw;

/** Cost against size: the same law once, ten times, a hundred times; everything in whole processes. */
final class Growth {

    private static final long SEED = 7;

    /** The size that is told by the slope where it is not measured. */
    private static final int ESTIMATED = 1_000;

    /**
     * What one size cost.
     *
     * @param times how many times the real law
     * @param acts acts built
     * @param versions versions of articles
     * @param buildMillis from nothing, wall time of the process
     * @param cpuMillis the same, processor time of all threads
     * @param stages the stages as the program counts them
     * @param addedMillis a build after one more act
     * @param nothingMillis a build after nothing
     * @param showMillis {@code show} of an article on a day, median
     * @param searchMillis {@code search}, median
     * @param codeMillis {@code code} of an order number on a day, median
     * @param repositoryBytes objects of the repository
     * @param indexBytes the search index
     * @param peakBytes the most memory the build held
     */
    record Point(
            int times,
            int acts,
            int versions,
            double buildMillis,
            double cpuMillis,
            Map<String, Double> stages,
            double addedMillis,
            double nothingMillis,
            double showMillis,
            double searchMillis,
            double codeMillis,
            long repositoryBytes,
            long indexBytes,
            long peakBytes) {}

    private final Path launcher;
    private final Path work;
    private final LawSize size;
    private final String javaOptions;
    private final int rounds;

    Growth(Path launcher, Path work, LawSize size, String javaOptions, int rounds) {
        this.launcher = launcher;
        this.work = work;
        this.size = size;
        this.javaOptions = javaOptions;
        this.rounds = rounds;
    }

    Point measure(int times) throws IOException {
        Path corpus = work.resolve("law-" + times);
        new SyntheticLaw(SEED, size.times(times)).writeTo(corpus);
        Law law = new Law(launcher, corpus, work.resolve("out-" + times), javaOptions);
        law.forget();
        Law.Built built = law.build();
        double nothing = law.build().process().millis();
        Files.writeString(corpus.resolve("acts/one-more.md"), oneMore());
        double added = law.build().process().millis();
        Point point = new Point(
                times,
                built.summary().path("acts").asInt(),
                built.summary().path("versions").asInt(),
                built.process().millis(),
                built.process().cpuMillis(),
                stages(built),
                added,
                nothing,
                law.command("show", "5", "--as-of", "2005-03-01")
                        .times("show", rounds)
                        .median(),
                law.command("search", "ponction genou", "--as-of", "2005-03-01")
                        .times("search", rounds)
                        .median(),
                law.command("code", law.numberOn("2005-03-01"), "--as-of", "2005-03-01")
                        .times("code", rounds)
                        .median(),
                law.repositoryBytes(),
                law.indexBytes(),
                built.process().peakBytes());
        law.forget();
        Law.delete(corpus);
        return point;
    }

    private static Map<String, Double> stages(Law.Built built) {
        Map<String, Double> stages = new TreeMap<>();
        built.summary()
                .path("millis")
                .fields()
                .forEachRemaining(f -> stages.put(f.getKey(), f.getValue().asDouble()));
        return stages;
    }

    /** The newest act of all: the last one of another law of the same size, published later. */
    private String oneMore() {
        String last = new SyntheticLaw(SEED + 1, LawSize.REAL)
                .acts().stream()
                        .filter(a -> a.texts().size() == 1 && a.operations() < 6 && a.effect() != null)
                        .reduce((a, b) -> b)
                        .orElseThrow()
                        .markdown();
        LocalDate day = LocalDate.of(2025, 11, 3);
        return last.replaceFirst("(?m)^number: .*$", "number: 2025999999")
                .replaceFirst("(?m)^publication: .*$", "publication: " + day)
                .replaceFirst("(?m)^case: .*$", "case: 2025-10-20/99")
                .replaceFirst("(?m)^date: .*$", "date: 2025-10-20");
    }

    static void report(Page page, Path pictures, List<Point> points) throws IOException {
        table(page, points);
        if (points.size() > 1) {
            estimate(page, points.get(points.size() - 2), points.get(points.size() - 1));
        }
        charts(page, pictures, points);
    }

    /** A row for each size. */
    static void table(Page page, List<Point> points) {
        List<List<String>> rows = new ArrayList<>();
        for (Point p : points) {
            rows.add(List.of(
                    p.times() + " x",
                    Integer.toString(p.acts()),
                    Integer.toString(p.versions()),
                    Sample.number(p.buildMillis()),
                    Sample.number(p.buildMillis() / p.acts()),
                    Sample.number(p.cpuMillis() / p.acts()),
                    Sample.number(p.addedMillis()),
                    Sample.number(p.nothingMillis()),
                    Sample.number(p.showMillis()),
                    Sample.number(p.searchMillis()),
                    Sample.number(p.codeMillis()),
                    mebibytes(p.repositoryBytes()),
                    mebibytes(p.indexBytes()),
                    mebibytes(p.peakBytes())));
        }
        page.table(
                List.of(
                        "law",
                        "acts",
                        "versions",
                        "build, ms",
                        "ms an act",
                        "processor, ms an act",
                        "one act more, ms",
                        "nothing new, ms",
                        "show, ms",
                        "search, ms",
                        "code, ms",
                        "repository, MiB",
                        "index, MiB",
                        "peak memory, MiB"),
                rows);
    }

    private static void charts(Page page, Path pictures, List<Point> points) throws IOException {
        chart(page, pictures, "growth-build.svg", "Build from nothing", "ms", points, stageLines());
        chart(
                page,
                pictures,
                "growth-ask.svg",
                "Asking and adding",
                "ms",
                points,
                Map.of(
                        "show",
                        Point::showMillis,
                        "search",
                        Point::searchMillis,
                        "code",
                        Point::codeMillis,
                        "one act more",
                        Point::addedMillis));
        chart(
                page,
                pictures,
                "growth-size.svg",
                "Sizes",
                "MiB",
                points,
                Map.of(
                        "repository", p -> p.repositoryBytes() / 1048576.0,
                        "index", p -> p.indexBytes() / 1048576.0,
                        "peak memory", p -> p.peakBytes() / 1048576.0));
    }

    /**
     * What a thousand times the law would cost if it went on as between the two largest laws that were measured. Memory
     * is left out: a process takes of the heap that it is allowed what spares it work.
     */
    private static void estimate(Page page, Point one, Point other) {
        page.paragraph("Going on as from " + one.times() + " to " + other.times() + " times the law, a thousand times ("
                + Sample.number(at(one, other, Point::acts)) + " acts) would take "
                + Sample.number(at(one, other, Point::buildMillis) / 60_000) + " minutes, "
                + Sample.number(at(one, other, Point::cpuMillis) / 60_000) + " minutes of processor time, "
                + Sample.number(at(one, other, Point::repositoryBytes) / 1048576.0) + " MiB for the repository and "
                + Sample.number(at(one, other, Point::indexBytes) / 1048576.0) + " MiB for the index. What such a law "
                + "took when it was built, with how much memory: [Memory of large laws](../bench/README.md#memory-of-large-laws).");
    }

    private static double at(Point one, Point other, ToDoubleFunction<Point> value) {
        double slope = (value.applyAsDouble(other) - value.applyAsDouble(one)) / (other.times() - one.times());
        return value.applyAsDouble(other) + slope * (ESTIMATED - other.times());
    }

    private static Map<String, ToDoubleFunction<Point>> stageLines() {
        Map<String, ToDoubleFunction<Point>> lines = new TreeMap<>();
        lines.put("all", Point::buildMillis);
        for (String stage : List.of("read", "parse", "consolidate", "store", "index")) {
            lines.put(stage, p -> p.stages().getOrDefault(stage, 0.0));
        }
        return lines;
    }

    private static void chart(
            Page page,
            Path pictures,
            String file,
            String title,
            String unit,
            List<Point> points,
            Map<String, ToDoubleFunction<Point>> lines)
            throws IOException {
        Chart chart = new Chart(title, "times the real law", unit);
        new TreeMap<>(lines)
                .forEach((name, value) -> chart.add(
                        name,
                        points.stream()
                                .map(p -> new double[] {p.times(), value.applyAsDouble(p)})
                                .toList()));
        Files.createDirectories(pictures);
        Files.writeString(pictures.resolve(file), chart.svg());
        page.picture(pictures.getFileName() + "/" + file, title + " against size");
    }

    private static String mebibytes(long bytes) {
        return Sample.number(bytes / 1048576.0);
    }
}
