package org.nomenlex.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Pages under load: {@code serve} as a process of its own, asked at a fixed rate by this one. */
final class Serving {

    /** Requests a second, unless told otherwise. */
    static final int RATE = 200;

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * How the load went.
     *
     * @param first answers from the moment at which the server named its address
     * @param later answers after that
     * @param kinds the later answers, by kind of page
     * @param errors answers that were no 200
     * @param started from the start of the process until it named its address, in milliseconds
     * @param serverShare how much of one core the server used in the later part
     * @param askerShare how much of one core the asker used meanwhile
     */
    record Result(
            Sample first,
            Sample later,
            List<Sample> kinds,
            long errors,
            double started,
            double serverShare,
            double askerShare) {}

    private final Path launcher;
    private final Path out;
    private final int seconds;
    private final int rate;

    Serving(Path launcher, Path out, int seconds, int rate) {
        this.launcher = launcher;
        this.out = out;
        this.seconds = seconds;
        this.rate = rate;
    }

    /** Measures one repository: {@code LAUNCHER REPOSITORY [SECONDS [RATE]]}. */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        int rate = arguments.length > 3 ? Integer.parseInt(arguments[3]) : RATE;
        Result result = new Serving(Path.of(arguments[0]), Path.of(arguments[1]), seconds, rate).measure();
        System.out.printf(
                "address after %s ms; errors: %d; of a core: server %.2f, asker %.2f%n",
                Sample.number(result.started()), result.errors(), result.serverShare(), result.askerShare());
        List<Sample> all = new ArrayList<>(List.of(result.first(), result.later()));
        all.addAll(result.kinds());
        for (Sample s : all) {
            System.out.println(s.name() + ": " + s.values().length + " answers, p50 " + Sample.number(s.median())
                    + ", p95 " + Sample.number(s.percentile(0.95)) + ", p99 " + Sample.number(s.percentile(0.99))
                    + ", longest " + Sample.number(s.percentile(1)) + " ms");
        }
    }

    Result measure() {
        try {
            Load.makeReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long begun = System.nanoTime();
        Process process = null;
        try {
            process = new ProcessBuilder(
                            launcher.toString(), "serve", "--port", "0", "--rate", "10000", "--out", out.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String address = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (address == null) {
                throw new IllegalStateException("the server did not start on " + out);
            }
            return asked(process.toHandle(), address, (System.nanoTime() - begun) / 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            if (process != null) {
                process.destroy();
            }
        }
    }

    private Result asked(ProcessHandle server, String address, double started)
            throws IOException, InterruptedException {
        List<String> pages = pages(address);
        try (Load load = new Load(URI.create(address))) {
            List<Load.Answer> first = load.run(pages, rate, 10 * rate);
            Shares shares = new Shares(server);
            List<Load.Answer> later = load.run(pages, rate, seconds * rate);
            long errors = first.stream().filter(Serving::failed).count()
                    + later.stream().filter(Serving::failed).count();
            return new Result(
                    sample("the first ten seconds", first),
                    sample("after that", later),
                    kinds(later),
                    errors,
                    started,
                    shares.server(),
                    shares.asker());
        }
    }

    private static boolean failed(Load.Answer answer) {
        return answer.status() != 200;
    }

    private static Sample sample(String name, List<Load.Answer> answers) {
        return new Sample(
                name, answers.stream().mapToDouble(Load.Answer::millis).toArray());
    }

    private static List<Sample> kinds(List<Load.Answer> answers) {
        Map<String, List<Load.Answer>> byKind = answers.stream()
                .collect(Collectors.groupingBy(
                        a -> a.page().split("[/?]").length > 1 ? a.page().split("[/?]")[1] : "first page",
                        TreeMap::new,
                        Collectors.toList()));
        return byKind.entrySet().stream()
                .map(e -> sample(e.getKey(), e.getValue()))
                .toList();
    }

    /** How much processor time both processes use from now on. */
    private static final class Shares {
        private final ProcessHandle server;
        private final long begun = System.nanoTime();
        private final Duration serverBegun;
        private final Duration askerBegun;

        Shares(ProcessHandle server) {
            this.server = server;
            this.serverBegun = used(server);
            this.askerBegun = used(ProcessHandle.current());
        }

        private static Duration used(ProcessHandle process) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }

        double server() {
            return share(used(server).minus(serverBegun));
        }

        double asker() {
            return share(used(ProcessHandle.current()).minus(askerBegun));
        }

        private double share(Duration used) {
            return (double) used.toNanos() / (System.nanoTime() - begun);
        }
    }

    /** What people look at, each kind as often as its share; days at random, so that most pages are made for the asking. */
    private List<String> pages(String address) throws IOException, InterruptedException {
        List<String[]> changes = new ArrayList<>();
        for (JsonNode article : json(address + "api/articles")) {
            article.path("changes")
                    .forEach(day ->
                            changes.add(new String[] {article.path("article").asText(), day.asText()}));
        }
        List<String> acts = new ArrayList<>();
        json(address + "api/acts").forEach(a -> acts.add(a.path("numac").asText()));
        List<String> codes = new ArrayList<>();
        json(address + "api/suggest?q=1&limit=20")
                .forEach(s -> codes.add(s.path("text").asText()));
        Random random = new Random(3);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(10_000));
            int share = random.nextInt(100);
            String[] change = changes.get(random.nextInt(changes.size()));
            LocalDate changed = LocalDate.parse(change[1]);
            if (share < 40) {
                pages.add("fr/article/" + change[0] + "/" + changed.plusDays(random.nextInt(30)));
            } else if (share < 55) {
                pages.add("fr/compare/" + change[0] + "?from=" + changed.minusDays(1) + "&to=" + changed);
            } else if (share < 80) {
                String words = Searching.WORDS.get(random.nextInt(Searching.WORDS.size()));
                pages.add("fr/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&on=" + day);
            } else if (share < 88 && !codes.isEmpty()) {
                pages.add("nl/code/" + codes.get(random.nextInt(codes.size())));
            } else if (share < 93) {
                pages.add("fr/act/" + acts.get(random.nextInt(acts.size())));
            } else if (share < 97) {
                pages.add("api/show/" + change[0] + "?as-of=" + changed);
            } else {
                pages.add("fr/");
            }
        }
        return pages;
    }

    private static JsonNode json(String address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(answer.body());
    }
}
