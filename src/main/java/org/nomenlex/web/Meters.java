package org.nomenlex.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.nomenlex.search.SearchIndex;

/**
 * What the server counts, in the text format that Prometheus reads: requests by kind and class of status, how long the
 * answers took, pages taken from the cache, the edition.
 */
final class Meters {

    /** Upper bounds of the classes of duration, in seconds. */
    private static final double[] BOUNDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5};

    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final LongAdder[] durations = new LongAdder[BOUNDS.length + 1];
    private final LongAdder nanos = new LongAdder();
    private final LongAdder cached = new LongAdder();
    private final LongAdder made = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final long started = System.nanoTime();

    Meters() {
        for (int i = 0; i < durations.length; i++) {
            durations[i] = new LongAdder();
        }
    }

    void served(Served request) {
        String labels = "kind=\"" + kind(request.path()) + "\",status=\"" + request.status() / 100 + "xx\"";
        requests.computeIfAbsent(labels, k -> new LongAdder()).increment();
        double seconds = request.millis() / 1000;
        int i = 0;
        while (i < BOUNDS.length && seconds > BOUNDS[i]) {
            i++;
        }
        durations[i].increment();
        nanos.add((long) (request.millis() * 1e6));
    }

    /** Few kinds: a stranger's addresses must not become as many series. */
    private static String kind(String path) {
        if (path.startsWith("/api/")) {
            return "api";
        }
        return path.startsWith("/static/") ? "static" : "page";
    }

    void fromCache() {
        cached.increment();
    }

    void made() {
        made.increment();
    }

    void failed() {
        failures.increment();
    }

    /** Everything counted, with what the desk holds. */
    String text(Desk desk) {
        StringBuilder out = new StringBuilder();
        family(out, "nomenlex_requests_total", "counter", "Requests answered.");
        requests.forEach((labels, n) -> sample(out, "nomenlex_requests_total{" + labels + "}", n.sum()));
        histogram(out);
        family(out, "nomenlex_answers_total", "counter", "Answers taken from the cache or made.");
        sample(out, "nomenlex_answers_total{from=\"cache\"}", cached.sum());
        sample(out, "nomenlex_answers_total{from=\"law\"}", made.sum());
        family(out, "nomenlex_failures_total", "counter", "Requests that failed inside.");
        sample(out, "nomenlex_failures_total", failures.sum());
        Map<String, Double> gauges = new TreeMap<>();
        gauges.put("nomenlex_index_provisions", (double)
                desk.made().map(SearchIndex::size).orElse(0));
        gauges.put("nomenlex_heap_bytes", (double)
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()));
        gauges.put("nomenlex_up_seconds", (System.nanoTime() - started) / 1e9);
        gauges.forEach((name, value) -> {
            family(out, name, "gauge", "As its name says.");
            sample(out, name, value);
        });
        family(out, "nomenlex_edition_info", "gauge", "The edition that answers.");
        sample(
                out,
                "nomenlex_edition_info{edition=\"" + desk.library().edition().tag() + "\"}",
                1);
        return out.toString();
    }

    private void histogram(StringBuilder out) {
        String name = "nomenlex_answer_seconds";
        family(out, name, "histogram", "How long answers took.");
        long sum = 0;
        for (int i = 0; i < BOUNDS.length; i++) {
            sum += durations[i].sum();
            sample(out, name + "_bucket{le=\"" + BOUNDS[i] + "\"}", sum);
        }
        sum += durations[BOUNDS.length].sum();
        sample(out, name + "_bucket{le=\"+Inf\"}", sum);
        sample(out, name + "_sum", nanos.sum() / 1e9);
        sample(out, name + "_count", sum);
    }

    private static void family(StringBuilder out, String name, String type, String help) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void sample(StringBuilder out, String name, double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        out.append(name)
                .append(' ')
                .append(whole ? Long.toString((long) value) : String.format(Locale.ROOT, "%.6f", value))
                .append('\n');
    }
}
