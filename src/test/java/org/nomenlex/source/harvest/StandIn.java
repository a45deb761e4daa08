package org.nomenlex.source.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on this machine that behaves like eJustice, bad moods included. */
final class StandIn implements AutoCloseable {

    /** A way to go wrong. */
    enum Mood {
        HELP_PAGE,
        SQL_ERROR,
        ANOTHER_DOCUMENT,
        TRUNCATED,
        CUT_CONNECTION,
        MAINTENANCE,
        SLOW,
        STATUS_503,
        OTHER_HOST,
        LOCAL_FILE,
        ENDLESS
    }

    static final Charset LATIN = Charset.forName("windows-1252");

    /** A request as it arrived. */
    record Request(String path, Instant at, String userAgent, String ifNoneMatch) {}

    static {
        // without it the JDK's server waits 40 ms for more before each answer
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final Pattern NUMAC = Pattern.compile("numac_search=(\\w{10})");

    private final HttpServer server;
    private final InstantSource clock;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, Queue<Mood>> moods = new HashMap<>();
    private final List<Request> requests = new ArrayList<>();
    private String robots = "User-agent: *\nDisallow: /private/\n";
    private boolean tagged;

    StandIn(InstantSource clock) throws IOException {
        this.clock = clock;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4, r -> {
            Thread thread = new Thread(r, "stand-in");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** A page at an address (path and query). */
    StandIn page(String address, String html) {
        pages.put(address, html);
        return this;
    }

    /** Justel's page of an act, by its number. */
    StandIn act(String numac, String html) {
        pages.put(numac, html);
        return this;
    }

    /** The next answers for an act, before the right one. */
    StandIn moody(String numac, Mood... next) {
        moods.put(numac, new ArrayDeque<>(List.of(next)));
        return this;
    }

    StandIn robots(String text) {
        robots = text;
        return this;
    }

    /** Sends an ETag with each page and answers 304 to who has it. */
    StandIn tagged() {
        tagged = true;
        return this;
    }

    synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    List<Request> requestsFor(String part) {
        return requests().stream().filter(r -> r.path().contains(part)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().toString();
        String agent = exchange.getRequestHeaders().getFirst("User-Agent");
        String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
        synchronized (this) {
            requests.add(new Request(address, clock.instant(), agent, tag == null ? "" : tag));
        }
        try {
            if (address.equals("/robots.txt")) {
                send(exchange, 200, robots, "text/plain");
                return;
            }
            Matcher numac = NUMAC.matcher(address);
            String key = numac.find() && !pages.containsKey(address) ? numac.group(1) : address;
            Mood mood = moods.getOrDefault(key, new ArrayDeque<>()).poll();
            String page = pages.get(key);
            if (mood != null) {
                misbehave(mood, exchange, page);
            } else if (page == null) {
                send(exchange, 200, HELP, "text/html");
            } else if (tagged && tag != null && tag.equals(tagOf(page))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, 200, page, "text/html");
            }
        } finally {
            exchange.close();
        }
    }

    private static final String HELP =
            "<HTML><HEAD><TITLE>ELI  - BELGIQUE</TITLE></HEAD><BODY>Aide ELI<br>Désolé, la requête"
                    + " n'a pas trouvé de réponse dans nos banques de données.</BODY></HTML>";

    private void misbehave(Mood mood, HttpExchange exchange, String page) throws IOException {
        switch (mood) {
            case HELP_PAGE -> send(exchange, 200, HELP, "text/html");
            case SQL_ERROR ->
                send(
                        exchange,
                        200,
                        "<html>error select nm,cn,pd,actif,tit,so,dd from loi_all where</html>",
                        "text/html");
            case ANOTHER_DOCUMENT ->
                send(exchange, 200, page.replaceAll("\\d{4}[0-9B]2\\d{4}", "1994015214"), "text/html");
            case TRUNCATED -> send(exchange, 200, page.substring(0, page.length() * 2 / 3), "text/html");
            case CUT_CONNECTION -> {
                byte[] bytes = page.getBytes(LATIN);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
                exchange.getResponseBody().flush();
            }
            case MAINTENANCE ->
                send(exchange, 200, "<html><body>Site en maintenance, revenez plus tard</body></html>", "text/html");
            case SLOW -> slow(exchange);
            case STATUS_503 -> {
                exchange.getResponseHeaders().add("Retry-After", "30");
                send(exchange, 503, "busy", "text/plain");
            }
            case OTHER_HOST ->
                redirect(exchange, "http://localhost:" + server.getAddress().getPort() + "/elsewhere");
            case LOCAL_FILE -> redirect(exchange, "file:///etc/hostname");
            case ENDLESS -> endless(exchange);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('<');
        exchange.getResponseBody().flush();
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1L << 30);
        byte[] block = new byte[1 << 16];
        try (OutputStream out = exchange.getResponseBody()) {
            for (long sent = 0; sent < 1L << 30; sent += block.length) {
                out.write(block);
            }
        }
    }

    private void send(HttpExchange exchange, int status, String text, String type) throws IOException {
        byte[] bytes = text.getBytes(LATIN);
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=ISO-8859-1");
        if (tagged) {
            exchange.getResponseHeaders().add("ETag", tagOf(text));
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String tagOf(String page) {
        return "\"" + Integer.toHexString(page.hashCode()) + "\"";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
