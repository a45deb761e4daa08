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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Pages under load: {@code serve} as a process of its own, asked at a fixed rate whether it answers or not. How long an answer
 * took counts from the moment at which it was to be asked for, so that a server that stands still is not asked less.
 */
final class Serving {

    private static final int RATE = 200;

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * How the load went.
     *
     * @param first answers from the moment at which the server named its address
     * @param later answers after that
     * @param errors answers that were no 200
     * @param started from the start of the process until it named its address, in milliseconds
     */
    record Result(Sample first, Sample later, long errors, double started) {}

    private final Path launcher;
    private final Path out;
    private final int seconds;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Serving(Path launcher, Path out, int seconds) {
        this.launcher = launcher;
        this.out = out;
        this.seconds = seconds;
    }

    /** Measures one repository: {@code LAUNCHER REPOSITORY [SECONDS]}. */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        Result result = new Serving(Path.of(arguments[0]), Path.of(arguments[1]), seconds).measure();
        System.out.println("address after " + Sample.number(result.started()) + " ms; errors: " + result.errors());
        for (Sample s : List.of(result.first(), result.later())) {
            System.out.println(s.name() + ": " + s.values().length + " answers, p50 " + Sample.number(s.median())
                    + ", p95 " + Sample.number(s.percentile(0.95)) + ", p99 " + Sample.number(s.percentile(0.99))
                    + ", longest " + Sample.number(s.percentile(1)) + " ms");
        }
    }

    Result measure() {
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
            double started = (System.nanoTime() - begun) / 1e6;
            List<String> pages = pages(address);
            Load first = new Load(address, pages, 10);
            first.run();
            Load later = new Load(address, pages, seconds);
            later.run();
            return new Result(
                    first.sample("the first ten seconds"),
                    later.sample("after that"),
                    first.errors.size() + later.errors.size(),
                    started);
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

    /** What people look at, each kind as often as its share; days at random, so that most pages are made for the asking. */
    private List<String> pages(String address) throws IOException, InterruptedException {
        List<String> articles = new ArrayList<>();
        List<String[]> changes = new ArrayList<>();
        for (JsonNode article : json(address + "api/articles")) {
            articles.add(article.path("article").asText());
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
                pages.add("api/show/" + articles.get(random.nextInt(articles.size())) + "?as-of=" + changed);
            } else {
                pages.add("fr/");
            }
        }
        return pages;
    }

    private JsonNode json(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(answer.body());
    }

    /** Requests at a fixed rate. */
    private final class Load {
        private final String address;
        private final List<String> pages;
        private final int count;
        private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<Integer> errors = new ConcurrentLinkedQueue<>();

        Load(String address, List<String> pages, int seconds) {
            this.address = address;
            this.pages = pages;
            this.count = seconds * RATE;
        }

        void run() {
            Random random = new Random(count);
            List<CompletableFuture<?>> asked = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long due = start + i * TimeUnit.SECONDS.toNanos(1) / RATE;
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                asked.add(ask(pages.get(random.nextInt(pages.size())), due));
            }
            CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).join();
        }

        private CompletableFuture<Void> ask(String page, long due) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + page))
                    .timeout(java.time.Duration.ofSeconds(30))
                    .build();
            return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .handle((answer, failure) -> {
                        millis.add((System.nanoTime() - due) / 1e6);
                        if (failure != null || answer.statusCode() != 200) {
                            errors.add(failure != null ? 0 : answer.statusCode());
                        }
                        return null;
                    });
        }

        Sample sample(String name) {
            return new Sample(
                    name, millis.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
