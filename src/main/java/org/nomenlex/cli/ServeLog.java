package org.nomenlex.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.nomenlex.web.Served;
import org.nomenlex.web.ServerLog;

/** Writes a line for each request and failure of {@code serve}. Parameters of addresses are left out: what people search is theirs. */
final class ServeLog {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ServeLog() {}

    /** For people: {@code 2026-06-01T10:00:00Z GET /fr/article/36 200 3.2 ms}. */
    static ServerLog text(Consumer<String> line) {
        return new ServerLog() {
            @Override
            public void failed(Throwable failure) {
                line.accept("nomenlex serve: " + oneLine(failure));
            }

            @Override
            public void served(Served r) {
                line.accept(String.format(
                        Locale.ROOT, "%s %s %s %d %.1f ms", r.at(), r.method(), r.path(), r.status(), r.millis()));
            }
        };
    }

    /** For programs: an object per line. */
    static ServerLog json(Consumer<String> line, Clock clock) {
        return new ServerLog() {
            @Override
            public void failed(Throwable failure) {
                ObjectNode node = event(clock.instant(), "failure");
                node.put("error", failure.getClass().getName());
                node.put("message", oneLine(failure));
                line.accept(node.toString());
            }

            @Override
            public void served(Served r) {
                ObjectNode node = event(r.at(), "request");
                node.put("method", r.method()).put("path", r.path()).put("status", r.status());
                node.put("millis", Math.round(r.millis() * 1000) / 1000.0);
                node.put("edition", r.edition());
                line.accept(node.toString());
            }
        };
    }

    private static ObjectNode event(Instant at, String kind) {
        return MAPPER.createObjectNode().put("time", at.toString()).put("event", kind);
    }

    private static String oneLine(Throwable failure) {
        return failure.toString().replaceAll("\\p{Cntrl}+", " ");
    }
}
