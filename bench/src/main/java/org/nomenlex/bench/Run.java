package org.nomenlex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nomenlex.bench.stage.Stages;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticLaw;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs every measurement and writes {@code docs/benchmarks.md}. Options: {@code --sizes 1,10,100}, {@code --rounds 7},
 * {@code --forks 2}, {@code --search 3} (times the real law that is searched), {@code --corpus DIR} (real acts),
 * {@code --heap 4g}, {@code --wide 1000:40} (a thousand times the articles and services, 40 amending acts to each law),
 * {@code --law small} (to try the measurements themselves in a few minutes).
 */
public final class Run {

    private final Path project;
    private final Path work;
    private final Map<String, String> options;
    private final int rounds;
    private final Page page = new Page();

    private Run(Path project, Path work, Map<String, String> options) {
        this.project = project;
        this.work = work;
        this.options = options;
        this.rounds = Integer.parseInt(options.getOrDefault("rounds", "7"));
    }

    /** Runs: {@code PROJECT --option value ...}. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].replace("--", ""), arguments[i + 1]);
        }
        Path work = Files.createTempDirectory("nomenlex-bench");
        try {
            new Run(Path.of(arguments[0]).toAbsolutePath().normalize(), work, options).all();
        } finally {
            Law.delete(work);
        }
    }

    private void all() throws IOException, SQLException, RunnerException {
        page.paragraph("# Measurements");
        page.paragraph("Written by `bench/run` on " + LocalDate.now()
                + ". Every figure is a median of whole rounds, the spread is the smallest and the largest; a ratio is ours"
                + " divided by the alternative's, measured in the same run: under 1 we need less.");
        page.facts(Machine.facts());
        Path launcher = project.resolve("nomenlex");
        Path corpus = work.resolve("law");
        say("one law");
        new SyntheticLaw(7, size()).writeTo(corpus);
        Law law = new Law(launcher, corpus, work.resolve("out"), "");
        law.build();
        stages(law);
        write();
        commands(law);
        write();
        real(launcher);
        write();
        growth(launcher);
        write();
        search(launcher);
        write();
        history(law);
        write();
    }

    /** After each part, so that a run that is broken off leaves what it measured. */
    private void write() throws IOException {
        Path docs = Files.createDirectories(project.resolve("docs"));
        Files.writeString(docs.resolve("benchmarks.md"), page.toString());
    }

    private void stages(Law law) throws RunnerException {
        say("stages");
        Map<String, Sample> s =
                new Stages(law.corpus(), law.out(), Integer.parseInt(options.getOrDefault("forks", "2"))).run();
        Sample tokens = named(s, "tokens", "reading and tokenising the same bytes");
        page.heading("Stages")
                .paragraph("JMH, invented law (" + size().articles() + " articles, " + size().services() + " services, "
                        + law.build().summary().path("acts").asInt() + " acts): all acts, in one thread.");
        List<Page.Pair> pairs = new ArrayList<>();
        pairs.add(new Page.Pair(named(s, "read", "reading acts"), tokens));
        Sample parse = named(s, "parse", "parsing acts into operations");
        pairs.add(new Page.Pair(parse, tokens));
        pairs.add(new Page.Pair(named(s, "commencements", "days of entry into force"), tokens));
        page.against(pairs, "ms");
        double bytes = Law.bytes(law.corpus());
        double acts = law.build().summary().path("acts").asInt();
        page.paragraph("Parsing: " + Sample.number(acts / parse.median() * 1000) + " acts a second of "
                + Sample.number(bytes / acts) + " bytes each, on one core.");
        History history = new History(law, work, rounds);
        page.paragraph("One article on one day, in the program, beside git's own commands as processes:");
        Sample show = history.gitShow("5", "2005-03-01");
        page.against(
                List.of(
                        new Page.Pair(named(s, "today", "as of a day, known today"), show),
                        new Page.Pair(named(s, "then", "as of a day, known that day"), show),
                        new Page.Pair(named(s, "today", "as of a day, known today"), history.gitLog("5"))),
                "ms");
    }

    private static Sample named(Map<String, Sample> samples, String key, String name) {
        Sample sample = samples.get(key);
        if (sample == null) {
            throw new IllegalStateException("not measured: " + key);
        }
        return new Sample(name, sample.values());
    }

    private void history(Law law) throws IOException {
        say("history");
        History history = new History(law, work, Math.max(1, rounds / 2));
        page.heading("Writing the history")
                .paragraph(
                        "All commits of both branches, with their trees and texts, into an empty repository; the ids that come"
                                + " out are the same. In a build it goes on beside consolidation, and includes the making of the"
                                + " texts (second line).");
        Page.Pair same = history.writing();
        page.against(List.of(same, new Page.Pair(history.store(), same.other())), "ms");
        page.paragraph(
                "Speed: " + Sample.number(1 / same.ours().ratioTo(same.other())) + " of that of `git fast-import`.");
    }

    private void commands(Law law) {
        say("commands");
        law.build();
        Sample bare = Command.of(
                        "java",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bare.class.getName())
                .times("bare start of Java", rounds);
        History history = new History(law, work, rounds);
        List<Page.Pair> pairs = new ArrayList<>();
        for (List<String> words : List.of(
                List.of("show", "5", "--as-of", "2005-03-01"),
                List.of("search", "ponction genou", "--as-of", "2005-03-01"),
                List.of("code", law.numberOn("2005-03-01"), "--as-of", "2005-03-01"),
                List.of("diff", "5", "2000-01-01", "2010-01-01"),
                List.of("blame", "5", "--as-of", "2005-03-01"),
                List.of("status"))) {
            pairs.add(new Page.Pair(
                    law.command(words.toArray(String[]::new)).times("`" + words.get(0) + "`", rounds), bare));
        }
        pairs.add(new Page.Pair(law.buildCommand().times("`build`, nothing new", rounds), bare));
        page.heading("Commands from a cold start").paragraph("Whole processes, through the launcher.");
        page.against(pairs, "ms");
        page.against(history.reading("5", "2005-03-01"), "ms");
    }

    private void real(Path launcher) throws IOException {
        String corpus = options.get("corpus");
        if (corpus == null) {
            return;
        }
        say("real acts");
        Path copy = work.resolve("real");
        Path source = Path.of(corpus).toAbsolutePath();
        Command.of("cp", "-r", source.toString(), copy.toString()).output();
        Command.of("chmod", "-R", "u+w", copy.toString()).output();
        Law law = new Law(launcher, copy, work.resolve("out-real"), "");
        double[] fresh = new double[rounds];
        double[] added = new double[rounds];
        Path newest = newest(copy.resolve("acts"));
        Path aside = work.resolve("aside.md");
        int acts = 0;
        for (int i = 0; i < rounds; i++) {
            law.forget();
            Files.move(newest, aside);
            law.build();
            Files.move(aside, newest);
            added[i] = law.build().process().millis();
            law.forget();
            Law.Built built = law.build();
            fresh[i] = built.process().millis();
            acts = built.summary().path("acts").asInt();
        }
        Sample from = new Sample("build from nothing", fresh);
        Sample one = new Sample("build after one more act", added);
        page.heading("The real acts").paragraph(acts + " acts; the collection itself is not part of this repository.");
        page.against(List.of(new Page.Pair(one, from)), "ms");
        serving(launcher, law, "Pages of the real acts under load");
    }

    private static Path newest(Path acts) throws IOException {
        try (var found = Files.list(acts)) {
            return found.filter(f -> f.toString().endsWith(".md"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    private void search(Path launcher) throws IOException, SQLException {
        int times = Integer.parseInt(options.getOrDefault("search", "3"));
        say("search in " + times + " times the law");
        Path corpus = work.resolve("search-law");
        new SyntheticLaw(7, size().times(times)).writeTo(corpus);
        Law law = new Law(launcher, corpus, work.resolve("search-out"), "-Xmx4g");
        law.build();
        Searching.Result result = new Searching(law, work, rounds * 3).measure();
        page.heading("Search")
                .paragraph("Two words in the law of a day, ten best hits with their passages marked; " + times
                        + " times the law: " + result.indexed() + " versions of provisions in the index, "
                        + result.passages()
                        + " rows in SQLite. `git grep` looks at the files of that day only and ranks nothing.");
        page.against(result.pairs(), "ms");
        page.paragraph("99 of 100 questions of two words were answered within "
                + Sample.number(result.pairs().get(0).ours().percentile(0.99)) + " ms (FTS5: "
                + Sample.number(result.pairs().get(0).other().percentile(0.99)) + " ms). Other questions:");
        page.against(result.kinds(), "ms");
        page.paragraph("How long it takes to refuse what costs too much (longest of "
                + result.refusals().get(0).values().length + "):");
        page.table(
                List.of("question", "ms, median", "ms, longest"),
                result.refusals().stream()
                        .map(s -> List.of(s.name(), Sample.number(s.median()), Sample.number(s.percentile(1))))
                        .toList());
        serving(launcher, law, "Pages under load");
        law.forget();
        Law.delete(corpus);
    }

    private void serving(Path launcher, Law law, String heading) {
        say("pages under load");
        Serving.Result result = new Serving(launcher, law.out(), 20, Serving.RATE).measure();
        page.heading(heading)
                .paragraph(
                        "`nomenlex serve` over that law, asked 200 times a second for articles and comparisons of random"
                                + " days, searches, order numbers, acts and the first page; asker and server share the machine. The"
                                + " address was named after " + Sample.number(result.started()) + " ms; "
                                + result.errors()
                                + " requests failed.");
        page.table(
                List.of("", "answers", "ms, median", "p95", "p99", "longest"),
                Stream.of(result.first(), result.later())
                        .map(s -> List.of(
                                s.name(),
                                String.valueOf(s.values().length),
                                Sample.number(s.median()),
                                Sample.number(s.percentile(0.95)),
                                Sample.number(s.percentile(0.99)),
                                Sample.number(s.percentile(1))))
                        .toList());
    }

    private void growth(Path launcher) throws IOException {
        List<Growth.Point> points = new ArrayList<>();
        String heap = options.getOrDefault("heap", "4g");
        for (int times : Arrays.stream(options.getOrDefault("sizes", "1,10").split(","))
                .mapToInt(Integer::parseInt)
                .toArray()) {
            say("growth: " + times);
            points.add(new Growth(launcher, work, size(), "-Xmx" + heap, Math.max(3, rounds / 2)).measure(times));
        }
        page.heading("Growth")
                .paragraph("Whole processes with at most " + heap + " of heap. Dashed: in proportion to size.");
        Growth.report(page, project.resolve("docs/benchmarks"), points);
        String wide = options.getOrDefault("wide", "");
        if (!wide.isEmpty()) {
            wide(launcher, Integer.parseInt(wide.split(":")[0]), Integer.parseInt(wide.split(":")[1]), heap);
        }
    }

    /** As many times the articles and services, and fewer amendments of each: size in memory without hours of amendments. */
    private void wide(Path launcher, int times, int acts, String heap) throws IOException {
        say("wide: " + times + ", " + acts + " amending acts each");
        LawSize wide = new LawSize(1, size().articles(), size().services(), acts);
        Growth.Point point = new Growth(launcher, work, wide, "-Xmx" + heap, Math.max(3, rounds / 2)).measure(times);
        page.paragraph(Sample.number(times) + " times the articles and services of the real law, with " + acts
                + " acts that amend each of these laws and one that brings each article in:");
        Growth.table(page, List.of(point));
    }

    private LawSize size() {
        return options.getOrDefault("law", "real").equals("small") ? LawSize.SMALL : LawSize.REAL;
    }

    private static void say(String what) {
        System.err.println(java.time.LocalTime.now().withNano(0) + " bench: " + what);
    }
}
