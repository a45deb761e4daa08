package org.nomenlex.source.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.CheckedSupplier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nomenlex.source.raw.RawAnswer;
import org.nomenlex.source.raw.RawStore;

/**
 * Asks one site, one request at a time. Nothing outside the site's host is fetched, whatever a page or a redirect says. Each
 * answer is kept before it is judged. Not for several threads.
 */
public final class PoliteClient {

    private static final int MOST_REDIRECTS = 3;
    private static final int NOT_MODIFIED = 304;
    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(5);
    private static final int LONGEST_WAIT_SECONDS = 600;

    /** Before the verdict on an answer that was not what was asked for. */
    private static final String WRONG = "!";

    private static final String AGENT_NAME = "nomenlex";

    private final Manners manners;
    private final RawStore raw;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final HttpClient http;

    private @Nullable BaseRobotRules robots;
    private @Nullable Instant lastEnd;
    private int requests;

    /** A client that keeps what it gets. */
    public PoliteClient(Manners manners, RawStore raw, InstantSource clock, Sleeper sleeper) {
        this.manners = manners;
        this.raw = raw;
        this.clock = clock;
        this.sleeper = sleeper;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.connectTimeout())
                .build();
    }

    /** How many requests were sent so far. */
    public int requests() {
        return requests;
    }

    /**
     * Fetches an address. Where an answer is kept already, the site is asked whether it changed.
     *
     * @param check judges an answer by its content
     * @throws FetchException where it cannot be had: forbidden, refused, wrong, or failing again and again
     */
    public Fetched get(URI address, Function<byte[], Verdict> check) throws FetchException, InterruptedException {
        URI whole = manners.base().resolve(address);
        requireOwnHost(whole, whole);
        obeyRobots(whole);
        return retrying(whole, () -> once(whole, check));
    }

    private <T> T retrying(URI address, CheckedSupplier<T> action) throws FetchException, InterruptedException {
        int[] attempt = {0};
        RetryPolicy<T> policy = RetryPolicy.<T>builder()
                .handleIf(e -> e instanceof FetchException f && f.isPassing())
                .withMaxRetries(manners.retries())
                .onRetry(e -> sleeper.sleep(backoff(attempt[0]++, e.getLastException())))
                .build();
        try {
            return Failsafe.with(policy).get(action);
        } catch (FailsafeException e) {
            if (e.getCause() instanceof FetchException failure) {
                throw failure;
            }
            if (e.getCause() instanceof InterruptedException) {
                throw new InterruptedException();
            }
            throw FetchException.isFinal(address, String.valueOf(e.getCause()));
        }
    }

    private static Duration backoff(int attempt, @Nullable Throwable failure) {
        int asked = failure instanceof FetchException f ? Math.min(f.afterSeconds(), LONGEST_WAIT_SECONDS) : 0;
        Duration own = FIRST_BACKOFF.multipliedBy(1L << Math.min(attempt, 6));
        return own.getSeconds() > asked ? own : Duration.ofSeconds(asked);
    }

    private Fetched once(URI address, Function<byte[], Verdict> check) throws IOException, InterruptedException {
        Optional<RawAnswer> kept = lastRight(address);
        URI at = address;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpResponse<byte[]> response = send(at, kept);
            if (response.statusCode() == NOT_MODIFIED && kept.isPresent()) {
                return new Fetched(address, raw.body(kept.get()), kept.get(), true);
            }
            Optional<URI> onward = redirect(at, response);
            if (onward.isEmpty()) {
                return judged(address, response, check);
            }
            requireOwnHost(address, onward.get());
            obeyRobots(onward.get());
            at = onward.get();
        }
        throw FetchException.isFinal(address, "redirected more than " + MOST_REDIRECTS + " times");
    }

    private Fetched judged(URI address, HttpResponse<byte[]> response, Function<byte[], Verdict> check)
            throws IOException {
        int status = response.statusCode();
        boolean answered = status / 100 == 2;
        Verdict verdict = answered ? check.apply(response.body()) : byStatus(status);
        String word = verdict.outcome() == Verdict.Outcome.RIGHT ? verdict.word() : WRONG + verdict.word();
        RawAnswer answer =
                raw.keep(address.toString(), clock.instant(), status, headers(response), response.body(), word);
        switch (verdict.outcome()) {
            case RIGHT -> {
                return new Fetched(address, response.body(), answer, false);
            }
            case PASSING -> throw FetchException.passing(address, verdict.reason(), retryAfter(response));
            default -> throw FetchException.isFinal(address, verdict.reason());
        }
    }

    private static Verdict byStatus(int status) {
        boolean passing = status >= 500 || status == 429 || status == 408;
        String reason = "the site answered with status " + status;
        return passing ? Verdict.passing("status-" + status, reason) : Verdict.isFinal("status-" + status, reason);
    }

    private HttpResponse<byte[]> send(URI address, Optional<RawAnswer> kept) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", manners.userAgent())
                .header("Accept-Language", "fr, nl;q=0.8")
                .timeout(manners.timeLimit());
        kept.flatMap(k -> k.header("etag")).ifPresent(v -> request.header("If-None-Match", v));
        kept.flatMap(k -> k.header("last-modified")).ifPresent(v -> request.header("If-Modified-Since", v));
        pause();
        requests++;
        CompletableFuture<HttpResponse<byte[]>> pending =
                http.sendAsync(request.build(), BoundedBody.upTo(manners.largest()));
        try {
            return pending.get(manners.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw FetchException.passing(address, "no whole answer within " + seconds(manners.timeLimit()), 0);
        } catch (ExecutionException e) {
            throw failure(address, e.getCause() == null ? e : e.getCause());
        } finally {
            lastEnd = clock.instant();
        }
    }

    private static FetchException failure(URI address, Throwable cause) {
        if (cause instanceof BoundedBody.TooLarge tooLarge) {
            return FetchException.isFinal(address, String.valueOf(tooLarge.getMessage()));
        }
        String message = String.valueOf(cause.getMessage());
        return message.contains("fixed content-length")
                ? FetchException.passing(address, "the answer was cut off (" + message + ")", 0)
                : FetchException.passing(
                        address, "no answer (" + cause.getClass().getSimpleName() + " " + message + ")", 0);
    }

    private void pause() throws InterruptedException {
        Instant before = lastEnd;
        if (before == null) {
            return;
        }
        long crawlDelay = robots == null ? 0 : Math.max(0, robots.getCrawlDelay());
        Duration least = manners.pause().toMillis() >= crawlDelay ? manners.pause() : Duration.ofMillis(crawlDelay);
        Duration wait = least.minus(Duration.between(before, clock.instant()));
        if (!wait.isNegative() && !wait.isZero()) {
            sleeper.sleep(wait);
        }
    }

    /** An answer that was right and that the site can be asked about ("did it change since?"). */
    private Optional<RawAnswer> lastRight(URI address) throws IOException {
        List<RawAnswer> all = raw.answers(address.toString());
        for (int i = all.size() - 1; i >= 0; i--) {
            RawAnswer a = all.get(i);
            boolean right = a.status() / 100 == 2 && !a.verdict().startsWith(WRONG);
            if (right
                    && (a.header("etag").isPresent()
                            || a.header("last-modified").isPresent())) {
                return Optional.of(a);
            }
        }
        return Optional.empty();
    }

    private static Optional<URI> redirect(URI from, HttpResponse<byte[]> response) throws FetchException {
        if (response.statusCode() / 100 != 3) {
            return Optional.empty();
        }
        String location = response.headers().firstValue("location").orElse("");
        try {
            return Optional.of(from.resolve(location.strip()));
        } catch (IllegalArgumentException e) {
            throw FetchException.isFinal(from, "redirected to something that is no address: " + location);
        }
    }

    private void requireOwnHost(URI asked, URI target) throws FetchException {
        URI base = manners.base();
        boolean web = "http".equals(target.getScheme()) || "https".equals(target.getScheme());
        boolean downgraded = "https".equals(base.getScheme()) && "http".equals(target.getScheme());
        boolean same = String.valueOf(target.getHost()).equalsIgnoreCase(String.valueOf(base.getHost()))
                && (target.getPort() == base.getPort() || target.getPort() == -1);
        if (!web || !same || downgraded) {
            String what = asked.equals(target) ? "is outside" : "redirects to " + target + ", outside";
            throw FetchException.isFinal(asked, what + " " + base + ": not followed");
        }
    }

    private void obeyRobots(URI address) throws FetchException, InterruptedException {
        if (robots == null) {
            robots = readRobots();
        }
        if (manners.permission().isEmpty() && !robots.isAllowed(address.toString())) {
            throw FetchException.isFinal(
                    address,
                    "robots.txt of the site forbids this address to programs: not fetched. Save the page in a browser and"
                            + " import it; or, if the site gave you permission, state it with --permission TEXT");
        }
    }

    private BaseRobotRules readRobots() throws FetchException, InterruptedException {
        URI address = manners.base().resolve("/robots.txt");
        try {
            return retrying(address, () -> askRobots(address));
        } catch (FetchException e) {
            if (!manners.permission().isEmpty()) {
                return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
            }
            throw FetchException.isFinal(
                    address, "robots.txt cannot be read, so nothing is fetched: " + e.getMessage());
        }
    }

    private BaseRobotRules askRobots(URI address) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(address, Optional.empty());
        int status = response.statusCode();
        raw.keep(address.toString(), clock.instant(), status, headers(response), response.body(), "robots");
        if (byStatus(status).outcome() == Verdict.Outcome.PASSING && status / 100 != 2) {
            throw FetchException.passing(address, byStatus(status).reason(), retryAfter(response));
        }
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        String type = response.headers().firstValue("content-type").orElse("text/plain");
        return status / 100 == 2
                ? parser.parseContent(address.toString(), response.body(), type, List.of(AGENT_NAME))
                : parser.failedFetch(status);
    }

    private static int retryAfter(HttpResponse<byte[]> response) {
        String value = response.headers().firstValue("retry-after").orElse("");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    private static Map<String, String> headers(HttpResponse<byte[]> response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().map().forEach((k, v) -> headers.put(k.toLowerCase(Locale.ROOT), String.join(", ", v)));
        return headers;
    }

    private static String seconds(Duration time) {
        return time.toSeconds() > 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
