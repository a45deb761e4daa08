package org.nomenlex.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * The server: what it is made of, when it starts and stops, what it notes of each request. It listens on one interface and
 * loads nothing from elsewhere.
 */
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

    /** The header of an answer that says which edition it was made from. */
    static final String EDITION = "Nomenlex-Edition";

    private static final long MAX_BODY = 1_000_000;

    private final Reading reading;
    private final Clock clock;
    private final Settings settings;
    private final ServerLog log;
    private final Meters meters = new Meters();
    private final Visits visits;
    private final Javalin server;

    /** A word that only the server knows: what it asks itself with it is neither counted nor limited. */
    private final String own = UUID.randomUUID().toString();

    private WebServer(Reading reading, Clock clock, Settings settings, ServerLog log) {
        this.reading = reading;
        this.clock = clock;
        this.settings = settings;
        this.log = log;
        this.visits = new Visits(reading, clock);
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
        new WarmUp("http://" + name + ":" + port(), own, reading.current(), visits.today(), most).run();
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
        Gate gate = new Gate(settings, new Limits(settings.perSecond(), clock), this::asksItself);
        config.routes.before(gate::guard);
        Answers answers = new Answers(visits, meters);
        new ProgramRoutes(reading, visits, answers, meters).register(config);
        new PageRoutes(visits, answers).register(config);
        new Problems(visits, answers, meters, log).register(config);
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

    /** What answers GET answers HEAD with the same headers; Jetty leaves the body out. */
    static void get(JavalinConfig config, String address, Handler handler) {
        config.routes.get(address, handler);
        config.routes.head(address, handler);
    }

    /** The address under which the server was called. */
    static String base(Context ctx) {
        return "http://" + ctx.header("Host");
    }
}
