package org.nomenlex.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nomenlex.ask.Edition;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.search.SearchIndex;

/** The addresses for programs: questions answered in JSON, files, and how the server is. */
final class ProgramRoutes {

    private static final String SIMULATE = "/api/simulate";
    private static final String EXPORT = "/api/export/{format}/<unit>";
    private static final String JSON = "application/json";

    private static final Map<String, Form> FORMS = forms();

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put("/api/edition", (api, ctx) -> api.edition());
        forms.put("/api/articles", (api, ctx) -> api.articles());
        forms.put("/api/show/<unit>", (api, ctx) -> api.show(ctx.pathParam("unit")));
        forms.put("/api/blame/<unit>", (api, ctx) -> api.blame(ctx.pathParam("unit")));
        forms.put("/api/history/<unit>", (api, ctx) -> api.history(ctx.pathParam("unit")));
        forms.put("/api/diff/<unit>", (api, ctx) -> api.diff(ctx.pathParam("unit")));
        forms.put("/api/code/{number}", (api, ctx) -> api.code(ctx.pathParam("number")));
        forms.put("/api/search", (api, ctx) -> api.search());
        forms.put("/api/standing", (api, ctx) -> api.standing());
        forms.put("/api/suggest", (api, ctx) -> api.suggest());
        forms.put("/api/acts", (api, ctx) -> api.acts());
        forms.put("/api/acts/{numac}", (api, ctx) -> api.act(ctx.pathParam("numac")));
        forms.put("/api/changes", (api, ctx) -> api.changes());
        forms.put("/api/status", (api, ctx) -> api.status());
        return forms;
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Reading reading;
    private final Visits visits;
    private final Answers answers;
    private final Meters meters;

    ProgramRoutes(Reading reading, Visits visits, Answers answers, Meters meters) {
        this.reading = reading;
        this.visits = visits;
        this.answers = answers;
        this.meters = meters;
    }

    /** The addresses of the HTTP interface that give JSON, as its description writes them. */
    static List<String> addresses() {
        return Stream.concat(FORMS.keySet().stream(), Stream.of(SIMULATE, EXPORT))
                .map(a -> a.replaceAll("<(\\w+)>", "{$1}"))
                .toList();
    }

    /** Adds them. */
    void register(JavalinConfig config) {
        FORMS.forEach((address, form) -> json(config, address, form));
        config.routes.post(SIMULATE, this::simulateForProgram);
        WebServer.get(config, EXPORT, this::export);
        WebServer.get(config, "/healthz", this::alive);
        WebServer.get(config, "/metrics", ctx -> {
            ctx.header("Cache-Control", "no-store");
            ctx.contentType("text/plain;version=0.0.4;charset=utf-8").result(meters.text(reading.current()));
        });
        WebServer.get(config, "/api/openapi.json", ctx -> resource(ctx, "openapi.json", "application/json"));
        WebServer.get(config, "/api/", ctx -> resource(ctx, "api.html", "text/html;charset=utf-8"));
    }

    private interface Form {
        JsonNode of(Api api, Context ctx);
    }

    private void json(JavalinConfig config, String address, Form form) {
        WebServer.get(config, address, ctx -> {
            if (!Accepted.by(ctx.header("Accept"), JSON)) {
                throw BadRequest.refused(406, "error.accept");
            }
            answers.text(ctx, JSON, visit -> written(form.of(new Api(visit), ctx)));
        });
    }

    private static String written(JsonNode answer) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers can always be written", e);
        }
    }

    private static void resource(Context ctx, String name, String type) throws IOException {
        try (var in = WebServer.class.getResourceAsStream("/org/nomenlex/web/static/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            ctx.contentType(type).result(in.readAllBytes());
        }
    }

    /** Whether the law can be read, for whoever watches over the server. */
    private void alive(Context ctx) {
        Desk desk = reading.current();
        Edition edition = desk.library().edition();
        String index = desk.made().map(SearchIndex::edition).orElse("");
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/json")
                .result(MAPPER.createObjectNode()
                                .put("status", index.isEmpty() ? "indexing" : "ok")
                                .put("edition", edition.tag())
                                .put("commit", edition.commit())
                                .put("index", index)
                                .toString()
                        + "\n");
    }

    /** A text of the law as a file. */
    private void export(Context ctx) {
        String format = ctx.pathParam("format");
        String unit = ctx.pathParam("unit");
        answers.file(ctx, () -> ExportFormat.of(format).mediaType(), visit -> {
            Downloads.File file = new Downloads(visit).file(format, unit);
            return Rendered.file(visit.edition(), file.bytes(), file.name());
        });
    }

    /** A draft tried for a program. */
    private void simulateForProgram(Context ctx) {
        Visit visit = visits.of(ctx);
        String draft = ctx.body();
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/json")
                .result(answers.oneOfFew(() -> new Api(visit).simulate(draft).toPrettyString()));
    }
}
