package org.nomenlex.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes answers, as many at once as the machine has use for, keeps them, and sends them as a browser can best use them. */
final class Answers {

    private final Visits visits;
    private final Rendered.Cache cache;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.nomenlex.web.page");
    private final Semaphore costly = new Semaphore(2);
    private final Semaphore making = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    Answers(Visits visits, Meters meters) {
        this.visits = visits;
        this.cache = new Rendered.Cache(meters);
    }

    /** Sends a page made of a template. */
    void page(Context ctx, Visit asked, String template, Function<Visit, Object> view) {
        send(
                ctx,
                asked,
                () -> "text/html;charset=utf-8",
                visit -> inTurn(() -> Rendered.of(visit.edition(), rendered(template, view.apply(visit)))));
    }

    /** Sends a text. */
    void text(Context ctx, String type, Function<Visit, String> made) {
        send(ctx, visits.of(ctx), () -> type, visit -> inTurn(() -> Rendered.of(visit.edition(), made.apply(visit))));
    }

    /** Sends a file that costs more to make than a page. */
    void file(Context ctx, Supplier<String> type, Function<Visit, Rendered> made) {
        send(ctx, visits.of(ctx), type, visit -> oneOfFew(() -> made.apply(visit)));
    }

    /** Answers from the cache, or makes the answer; a browser that has it already is told so. */
    private void send(Context ctx, Visit visit, Supplier<String> type, Function<Visit, Rendered> made) {
        String key = visit.edition() + " " + visit.today() + " " + WebServer.base(ctx) + ctx.path() + "?"
                + ctx.queryString();
        Rendered rendered = cache.get(key, () -> made.apply(visit));
        boolean permanent = visit.param("edition").equals(visit.edition())
                && !visit.param("known").isEmpty();
        ctx.header("ETag", rendered.header());
        ctx.header("Vary", "Accept-Encoding");
        ctx.header("Cache-Control", permanent ? "private, max-age=86400" : "private, no-cache");
        ctx.header(WebServer.EDITION, visit.edition());
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

    /** A page made of a template, not kept. */
    Utf8ByteOutput rendered(String template, Object view) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(template, view, out);
        return out;
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
    <T> T oneOfFew(Supplier<T> work) {
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
}
