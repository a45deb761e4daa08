package org.nomenlex.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What holds for every request: headers, names, size, rate. */
final class Gate {

    private static final int MAX_QUERY = 8_000;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final WebServer.Settings settings;
    private final Limits limits;
    private final Predicate<Context> unlimited;

    /** @param unlimited requests that may be made as often as one likes */
    Gate(WebServer.Settings settings, Limits limits, Predicate<Context> unlimited) {
        this.settings = settings;
        this.limits = limits;
        this.unlimited = unlimited;
    }

    /**
     * Sets the headers of every answer, and lets the request in.
     *
     * @throws BadRequest where it may not come in
     */
    void guard(Context ctx) {
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
        if (!unlimited.test(ctx) && !limits.admits(ctx.ip())) {
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
}
