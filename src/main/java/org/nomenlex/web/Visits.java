package org.nomenlex.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nomenlex.ask.Library;

/** Who asks, in which language, on which day, of which edition: what every answer starts from, read from a request. */
final class Visits {

    /** First steps of addresses that have no language. */
    static final Set<String> MACHINES = Set.of("api", "healthz", "metrics");

    private final Reading reading;
    private final Clock clock;

    Visits(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** The visit behind a request. */
    Visit of(Context ctx) {
        Map<String, String> query = new LinkedHashMap<>();
        ctx.queryParamMap().forEach((name, values) -> query.put(name, values.isEmpty() ? "" : values.get(0)));
        return new Visit(ui(ctx), afterLanguage(ctx), query, today(), desk(query));
    }

    /** The visit of somebody to whom nothing more can be said than an error. */
    Visit lost(UiLanguage language) {
        return new Visit(language, "/", Map.of(), today(), reading.current());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Desk desk(Map<String, String> query) {
        Desk current = reading.current();
        String edition = query.getOrDefault("edition", "");
        if (edition.isEmpty() || edition.equals(current.library().edition().tag())) {
            return current;
        }
        Optional<Library> older = reading.edition(edition);
        return older.map(l -> new Desk(l, current.coming(), Optional.empty(), List.of()))
                .orElse(current);
    }

    static UiLanguage ui(Context ctx) {
        String path = ctx.path();
        int end = path.indexOf('/', 1);
        String first = end < 0 ? path.substring(Math.min(1, path.length())) : path.substring(1, end);
        Optional<UiLanguage> language = UiLanguage.of(first);
        if (language.isEmpty() && !MACHINES.contains(first)) {
            throw BadRequest.notFound("error.page", path);
        }
        return language.orElse(UiLanguage.EN);
    }

    /** The language of the address or, where it has none, the one that the browser prefers. */
    static UiLanguage languageOf(Context ctx) {
        try {
            return ui(ctx);
        } catch (BadRequest e) {
            String header = ctx.header("Accept-Language");
            return UiLanguage.preferred(header == null ? "" : header);
        }
    }

    private static String afterLanguage(Context ctx) {
        int end = ctx.path().indexOf('/', 1);
        return end < 0 ? "/" : ctx.path().substring(end);
    }
}
