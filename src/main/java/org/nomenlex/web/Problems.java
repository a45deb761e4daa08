package org.nomenlex.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.nomenlex.ask.NothingThere;
import org.nomenlex.search.QueryRefused;

/** Errors, as a page for people and as a problem (RFC 9457) for programs. */
final class Problems {

    private static final String PROBLEM = "application/problem+json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Visits visits;
    private final Answers answers;
    private final Meters meters;
    private final ServerLog log;

    Problems(Visits visits, Answers answers, Meters meters, ServerLog log) {
        this.visits = visits;
        this.answers = answers;
        this.meters = meters;
        this.log = log;
    }

    /** Takes care of whatever goes wrong. */
    void register(JavalinConfig config) {
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

    private static String text(Exception e) {
        return e.getMessage() == null ? "" : e.getMessage();
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

    private void problem(Context ctx, int status, String key, String subject) {
        ctx.status(status);
        ctx.header("Cache-Control", "no-store");
        if (status == 503) {
            ctx.header("Retry-After", "5");
        }
        boolean program = ctx.path().startsWith("/api/")
                || Visits.MACHINES.contains(ctx.path().substring(1))
                || !Accepted.by(ctx.header("Accept"), "text/html") && Accepted.by(ctx.header("Accept"), PROBLEM);
        UiLanguage language = program ? UiLanguage.EN : Visits.languageOf(ctx);
        if (program) {
            ctx.contentType(PROBLEM).result(problemJson(ctx, language, status, key, subject));
            return;
        }
        Visit visit = visits.lost(language);
        ctx.contentType("text/html;charset=utf-8")
                .result(answers.rendered("message.jte", new PlainPage(visit, status, key, subject, List.of()))
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
}
