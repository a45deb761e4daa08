package org.nomenlex.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.NothingThere;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.search.QueryRefused;
import org.nomenlex.search.SearchIndex;

/** The server: addresses, languages, limits, errors. It listens on one interface and loads nothing from elsewhere. */
public final class WebServer implements AutoCloseable {

    /**
     * How the server is run.
     *
     * @param host the interface that it listens on
     * @param port the port; 0 for any free one
     * @param perSecond requests a second from one caller
     * @param names names under which it may be called besides its own; a page elsewhere cannot make a browser ask under
     *     another name
     */
    public record Settings(String host, int port, int perSecond, Set<String> names) {
        /** Copies the set. */
        public Settings {
            names = Set.copyOf(names);
        }

        /** This machine alone. */
        public static Settings local(int port) {
            return new Settings("127.0.0.1", port, 500, Set.of());
        }
    }

    private static final String SIMULATE = "/api/simulate";
    private static final String EXPORT = "/api/export/{format}/<unit>";
    private static final String EDITION = "Nomenlex-Edition";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final int MAX_QUERY = 8_000;
    private static final long MAX_BODY = 1_000_000;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** First steps of addresses that have no language. */
    private static final Set<String> MACHINES = Set.of("api", "healthz", "metrics");

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

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
    private final Clock clock;
    private final Settings settings;
    private final Limits limits;
    private final ServerLog log;
    private final Meters meters = new Meters();
    private final Rendered.Cache cache = new Rendered.Cache(meters);
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.nomenlex.web.page");
    private final Semaphore costly = new Semaphore(2);
    private final Semaphore making = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
    private final Javalin server;

    /** A word that only the server knows: what it asks itself with it is neither counted nor limited. */
    private final String own = UUID.randomUUID().toString();

    private WebServer(Reading reading, Clock clock, Settings settings, ServerLog log) {
        this.reading = reading;
        this.clock = clock;
        this.settings = settings;
        this.log = log;
        this.limits = new Limits(settings.perSecond(), clock);
        this.server = Javalin.create(this::configure);
    }

    /**
     * Starts it.
     *
     * @param log is told what went wrong inside, and of each request
     */
    public static WebServer start(Reading reading, Clock clock, Settings settings, ServerLog log) {
        WebServer web = new WebServer(reading, clock, settings, log);
        web.server.start(settings.host(), settings.port());
        return web;
    }

    /**
     * Asks itself for pages of every kind, so that the first readers do not wait for what is made once.
     *
     * @param most how long at most
     */
    public void warmUp(Duration most) {
        boolean everywhere =
                settings.host().equals("0.0.0.0") || settings.host().equals("::");
        String host = everywhere ? "127.0.0.1" : settings.host();
        String name = host.contains(":") ? "[" + host + "]" : host;
        new WarmUp("http://" + name + ":" + port(), own, reading.current(), today(), most).run();
    }

    private boolean asksItself(Context ctx) {
        return own.equals(ctx.header(WarmUp.HEADER));
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = MAX_BODY;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(16 * 1024);
        });
        config.requestLogger.http((ctx, millis) -> served(ctx, millis));
        config.routes.before(this::guard);
        api(config);
        pages(config);
        get(config, "/static/{name}", this::asset);
        config.routes.exception(BadRequest.class, (e, ctx) -> problem(ctx, e.status(), e.key(), e.subject()));
        config.routes.exception(NothingThere.class, (e, ctx) -> problem(ctx, 404, "error.plain", text(e)));
        config.routes.exception(
                QueryRefused.class,
                (e, ctx) -> problem(ctx, 400, "refused." + e.reason().name(), ""));
        config.routes.exception(Exception.class, (e, ctx) -> {
            meters.failed();
            log.failed(e);
            problem(ctx, 500, "error.internal", "");
        });
        config.routes.error(404, "*", ctx -> unanswered(ctx, 404, "error.page"));
        config.routes.error(405, "*", ctx -> unanswered(ctx, 405, "error.method"));
        config.routes.error(413, "*", ctx -> unanswered(ctx, 413, "error.large"));
    }

    private void served(Context ctx, float millis) {
        if (asksItself(ctx)) {
            return;
        }
        String edition = ctx.res().getHeader(EDITION);
        Served request = new Served(
                clock.instant(),
                ctx.method().name(),
                ctx.path(),
                ctx.statusCode(),
                millis,
                edition == null ? "" : edition);
        meters.served(request);
        log.served(request);
    }

    private static String text(Exception e) {
        return e.getMessage() == null ? "" : e.getMessage();
    }

    /** What answers GET answers HEAD with the same headers; Jetty leaves the body out. */
    private static void get(JavalinConfig config, String address, Handler handler) {
        config.routes.get(address, handler);
        config.routes.head(address, handler);
    }

    private void pages(JavalinConfig config) {
        get(config, "/", ctx -> {
            ctx.header("Vary", "Accept-Language");
            String header = ctx.header("Accept-Language");
            ctx.redirect(
                    "/" + UiLanguage.preferred(header == null ? "" : header).code() + "/", HttpStatus.FOUND);
        });
        page(config, "/{ui}/", "home.jte", (visit, ctx) -> HomePage.of(visit));
        get(config, "/{ui}/open", this::open);
        page(
                config,
                "/{ui}/article/{n}",
                "article.jte",
                (visit, ctx) -> ArticlePage.of(visit, article(ctx), Optional.empty()));
        page(
                config,
                "/{ui}/article/{n}/{day}",
                "article.jte",
                (visit, ctx) -> ArticlePage.of(visit, article(ctx), Optional.of(Visit.readDay(ctx.pathParam("day")))));
        page(config, "/{ui}/compare/{n}", "compare.jte", (visit, ctx) -> ComparePage.of(visit, article(ctx)));
        page(config, "/{ui}/act/{numac}", "act.jte", (visit, ctx) -> ActPage.of(visit, ctx.pathParam("numac")));
        page(config, "/{ui}/acts", "acts.jte", (visit, ctx) -> {
            List<org.nomenlex.history.ActRecord> acts =
                    new java.util.ArrayList<>(visit.desk().acts(visit.knownAt()));
            java.util.Collections.reverse(acts);
            return new PlainPage(visit, 200, "", "", acts);
        });
        page(config, "/{ui}/code/{number}", "code.jte", (visit, ctx) -> CodePage.of(visit, ctx.pathParam("number")));
        page(config, "/{ui}/search", "search.jte", (visit, ctx) -> SearchPage.of(visit));
        page(config, "/{ui}/changes", "changes.jte", (visit, ctx) -> ChangesPage.of(visit));
        page(config, "/{ui}/health", "health.jte", (visit, ctx) -> HealthPage.of(visit));
        page(config, "/{ui}/help", "help.jte", (visit, ctx) -> new PlainPage(visit, 200, "", "", List.of()));
        page(config, "/{ui}/simulate", "simulate.jte", (visit, ctx) -> SimulatePage.empty(visit));
        config.routes.post("/{ui}/simulate", this::simulate);
        get(
                config,
                "/{ui}/changes.atom",
                ctx -> send(ctx, "application/atom+xml;charset=utf-8", visit -> new Feeds(visit, base(ctx)).atom()));
        get(
                config,
                "/{ui}/changes.ics",
                ctx -> send(ctx, "text/calendar;charset=utf-8", visit -> new Feeds(visit, base(ctx)).calendar()));
    }

    /** What a page shows, from the request. */
    private interface View {
        Object of(Visit visit, Context ctx);
    }

    private void page(JavalinConfig config, String address, String template, View view) {
        get(config, address, ctx -> {
            Visit asked = visit(ctx);
            Optional<String> plain = asked.otherwiseWritten();
            if (plain.isPresent()) {
                ctx.redirect(plain.get(), HttpStatus.SEE_OTHER);
                return;
            }
            send(
                    ctx,
                    asked,
                    () -> "text/html;charset=utf-8",
                    visit -> inTurn(() -> Rendered.of(visit.edition(), rendered(template, view.of(visit, ctx)))));
        });
    }

    private Utf8ByteOutput rendered(String template, Object view) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(template, view, out);
        return out;
    }

    /** The addresses of the HTTP interface that give JSON, as its description writes them. */
    static List<String> apiAddresses() {
        return Stream.concat(FORMS.keySet().stream(), Stream.of(SIMULATE, EXPORT))
                .map(a -> a.replaceAll("<(\\w+)>", "{$1}"))
                .toList();
    }

    private void api(JavalinConfig config) {
        FORMS.forEach((address, form) -> json(config, address, form));
        config.routes.post(SIMULATE, this::simulateForProgram);
        get(config, EXPORT, this::export);
        get(config, "/healthz", this::alive);
        get(config, "/metrics", ctx -> {
            ctx.header("Cache-Control", "no-store");
            ctx.contentType("text/plain;version=0.0.4;charset=utf-8").result(meters.text(reading.current()));
        });
        get(config, "/api/openapi.json", ctx -> resource(ctx, "openapi.json", "application/json"));
        get(config, "/api/", ctx -> resource(ctx, "api.html", "text/html;charset=utf-8"));
    }

    private interface Form {
        JsonNode of(Api api, Context ctx);
    }

    private void json(JavalinConfig config, String address, Form form) {
        get(config, address, ctx -> {
            if (!Accepted.by(ctx.header("Accept"), JSON)) {
                throw BadRequest.refused(406, "error.accept");
            }
            send(ctx, JSON, visit -> written(form.of(new Api(visit), ctx)));
        });
    }

    private static String written(JsonNode answer) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers can always be written", e);
        }
    }

    private static void resource(Context ctx, String name, String type) throws java.io.IOException {
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
        var edition = desk.library().edition();
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
        send(
                ctx,
                visit(ctx),
                () -> ExportFormat.of(format).mediaType(),
                visit -> oneOfFew(() -> {
                    Downloads.File file = new Downloads(visit).file(format, unit);
                    return Rendered.file(visit.edition(), file.bytes(), file.name());
                }));
    }

    private void send(Context ctx, String type, Function<Visit, String> made) {
        send(ctx, visit(ctx), () -> type, visit -> inTurn(() -> Rendered.of(visit.edition(), made.apply(visit))));
    }

    /** Answers from the cache, or makes the answer; a browser that has it already is told so. */
    private void send(Context ctx, Visit visit, Supplier<String> type, Function<Visit, Rendered> made) {
        String key = visit.edition() + " " + visit.today() + " " + base(ctx) + ctx.path() + "?" + ctx.queryString();
        Rendered rendered = cache.get(key, () -> made.apply(visit));
        boolean permanent = visit.param("edition").equals(visit.edition())
                && !visit.param("known").isEmpty();
        ctx.header("ETag", rendered.header());
        ctx.header("Vary", "Accept-Encoding");
        ctx.header("Cache-Control", permanent ? "private, max-age=86400" : "private, no-cache");
        ctx.header(EDITION, visit.edition());
        if (rendered.is(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        if (!rendered.name().isEmpty()) {
            ctx.header("Content-Disposition", "attachment; filename=\"" + rendered.name() + "\"");
        }
        ctx.contentType(type.get());
        if (rendered.packed() && Accepted.packed(ctx.header("Accept-Encoding"))) {
            ctx.header("Content-Encoding", "gzip").result(rendered.bytes());
        } else {
            ctx.result(rendered.plain());
        }
    }

    private Visit visit(Context ctx) {
        Map<String, String> query = new LinkedHashMap<>();
        ctx.queryParamMap().forEach((name, values) -> query.put(name, values.isEmpty() ? "" : values.get(0)));
        return new Visit(ui(ctx), afterLanguage(ctx), query, today(), desk(query));
    }

    private LocalDate today() {
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

    private static UiLanguage ui(Context ctx) {
        String path = ctx.path();
        int end = path.indexOf('/', 1);
        String first = end < 0 ? path.substring(Math.min(1, path.length())) : path.substring(1, end);
        Optional<UiLanguage> language = UiLanguage.of(first);
        if (language.isEmpty() && !MACHINES.contains(first)) {
            throw BadRequest.notFound("error.page", path);
        }
        return language.orElse(UiLanguage.EN);
    }

    private static String afterLanguage(Context ctx) {
        int end = ctx.path().indexOf('/', 1);
        return end < 0 ? "/" : ctx.path().substring(end);
    }

    private static ArticleNumber article(Context ctx) {
        String number = ctx.pathParam("n").replace('~', '/');
        if (!number.matches("[\\p{Alnum}/ ]{1,20}") || number.isBlank()) {
            throw BadRequest.notFound("error.noArticle", number);
        }
        return new ArticleNumber(number);
    }

    /** The field "article or order number" of the first page. */
    private void open(Context ctx) {
        Visit visit = visit(ctx);
        UnitReference unit = Api.unit(visit.param("unit"));
        String day = visit.day("on").map(d -> "/" + d).orElse("");
        String address = unit.article()
                .map(a -> visit.url("/article/" + a.value().replace("/", "~") + day))
                .orElseGet(() -> visit.code(unit.service()
                        .map(s -> s.first().digits())
                        .orElseThrow(() -> BadRequest.malformed("error.unit", visit.param("unit")))));
        ctx.redirect(address, HttpStatus.SEE_OTHER);
    }

    private void asset(Context ctx) {
        Assets.Asset asset =
                Assets.find(ctx.pathParam("name")).orElseThrow(() -> BadRequest.notFound("error.page", ctx.path()));
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(asset.type()).result(asset.bytes());
    }

    /** A draft tried for a person. */
    private void simulate(Context ctx) {
        Visit visit = visit(ctx);
        Map<String, String> sent = new LinkedHashMap<>(visit.query());
        String day = ctx.formParam("on");
        sent.put("on", day == null ? "" : day);
        Visit withDay = new Visit(visit.ui(), visit.path(), sent, visit.today(), visit.desk());
        String draft = ctx.formParam("draft");
        byte[] page = oneOfFew(() -> rendered("simulate.jte", SimulatePage.of(withDay, draft == null ? "" : draft))
                .toByteArray());
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("text/html;charset=utf-8").result(page);
    }

    /** A draft tried for a program. */
    private void simulateForProgram(Context ctx) {
        Visit visit = visit(ctx);
        String draft = ctx.body();
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/json")
                .result(oneOfFew(() -> new Api(visit).simulate(draft).toPrettyString()));
    }

    /** No more answers are made at once than the machine has use for: who comes later waits instead of slowing all down. */
    private Rendered inTurn(Supplier<Rendered> work) {
        making.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            making.release();
        }
    }

    /** Drafts and files cost more than pages: few are made at once. */
    private <T> T oneOfFew(Supplier<T> work) {
        try {
            if (!costly.tryAcquire(10, TimeUnit.SECONDS)) {
                throw BadRequest.refused(503, "error.rate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BadRequest.refused(503, "error.rate");
        }
        try {
            return work.get();
        } finally {
            costly.release();
        }
    }

    /** What holds for every request: headers, names, size, rate. */
    private void guard(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!called(ctx)) {
            throw BadRequest.refused(421, "error.host");
        }
        String query = ctx.queryString();
        if (ctx.path().length() + (query == null ? 0 : query.length()) > MAX_QUERY) {
            throw BadRequest.refused(413, "error.large");
        }
        if (!asksItself(ctx) && !limits.admits(ctx.ip())) {
            ctx.header("Retry-After", "2");
            throw BadRequest.refused(429, "error.rate");
        }
        if (ctx.method() == HandlerType.POST && foreign(ctx)) {
            throw BadRequest.refused(421, "error.host");
        }
    }

    /** Whether the server was called by one of its names. */
    private boolean called(Context ctx) {
        String header = ctx.header("Host");
        String name = (header == null ? "" : header).toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        return OWN_NAMES.contains(name)
                || name.equals(settings.host())
                || settings.names().contains(name);
    }

    /** Whether a form on another site sent the request. */
    private static boolean foreign(Context ctx) {
        String origin = ctx.header("Origin");
        return origin != null && !origin.replaceFirst("^https?://", "").equals(ctx.header("Host"));
    }

    private static String base(Context ctx) {
        return "http://" + ctx.header("Host");
    }

    private void unanswered(Context ctx, int status, String key) {
        if (ctx.result() == null
                || !Optional.ofNullable(ctx.res().getContentType()).orElse("").contains("html")
                        && !Optional.ofNullable(ctx.res().getContentType())
                                .orElse("")
                                .contains("json")) {
            problem(ctx, status, key, ctx.path());
        }
    }

    /** An error as a page for people, as a problem (RFC 9457) for programs. */
    private void problem(Context ctx, int status, String key, String subject) {
        ctx.status(status);
        ctx.header("Cache-Control", "no-store");
        if (status == 503) {
            ctx.header("Retry-After", "5");
        }
        boolean program = ctx.path().startsWith("/api/")
                || MACHINES.contains(ctx.path().substring(1))
                || !Accepted.by(ctx.header("Accept"), "text/html") && Accepted.by(ctx.header("Accept"), PROBLEM);
        UiLanguage language = program ? UiLanguage.EN : languageOf(ctx);
        if (program) {
            ctx.contentType(PROBLEM).result(problemJson(ctx, language, status, key, subject));
            return;
        }
        Visit visit = new Visit(language, "/", Map.of(), today(), reading.current());
        ctx.contentType("text/html;charset=utf-8")
                .result(rendered("message.jte", new PlainPage(visit, status, key, subject, List.of()))
                        .toByteArray());
    }

    private static String problemJson(Context ctx, UiLanguage language, int status, String key, String subject) {
        return MAPPER.createObjectNode()
                .put("type", "about:blank")
                .put("title", Messages.text(language, "error." + status))
                .put("status", status)
                .put("detail", Messages.text(language, key, Visible.of(subject)))
                .put("instance", ctx.path())
                .toPrettyString();
    }

    private static UiLanguage languageOf(Context ctx) {
        try {
            return ui(ctx);
        } catch (BadRequest e) {
            String header = ctx.header("Accept-Language");
            return UiLanguage.preferred(header == null ? "" : header);
        }
    }
}
