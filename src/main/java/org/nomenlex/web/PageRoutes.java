package org.nomenlex.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.history.ActRecord;
import org.nomenlex.law.ArticleNumber;

/** The addresses for people, in three languages, and what stands at each. */
final class PageRoutes {

    private final Visits visits;
    private final Answers answers;

    PageRoutes(Visits visits, Answers answers) {
        this.visits = visits;
        this.answers = answers;
    }

    /** Adds them. */
    void register(JavalinConfig config) {
        WebServer.get(config, "/static/{name}", this::asset);
        WebServer.get(config, "/", ctx -> {
            ctx.header("Vary", "Accept-Language");
            String header = ctx.header("Accept-Language");
            ctx.redirect(
                    "/" + UiLanguage.preferred(header == null ? "" : header).code() + "/", HttpStatus.FOUND);
        });
        page(config, "/{ui}/", "home.jte", (visit, ctx) -> HomePage.of(visit));
        WebServer.get(config, "/{ui}/open", this::open);
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
            List<ActRecord> acts = new ArrayList<>(visit.desk().acts(visit.knownAt()));
            Collections.reverse(acts);
            return new PlainPage(visit, 200, "", "", acts);
        });
        page(config, "/{ui}/code/{number}", "code.jte", (visit, ctx) -> CodePage.of(visit, ctx.pathParam("number")));
        page(config, "/{ui}/search", "search.jte", (visit, ctx) -> SearchPage.of(visit));
        page(config, "/{ui}/changes", "changes.jte", (visit, ctx) -> ChangesPage.of(visit));
        page(config, "/{ui}/health", "health.jte", (visit, ctx) -> HealthPage.of(visit));
        page(config, "/{ui}/help", "help.jte", (visit, ctx) -> new PlainPage(visit, 200, "", "", List.of()));
        page(config, "/{ui}/simulate", "simulate.jte", (visit, ctx) -> SimulatePage.empty(visit));
        config.routes.post("/{ui}/simulate", this::simulate);
        WebServer.get(
                config,
                "/{ui}/changes.atom",
                ctx -> answers.text(
                        ctx,
                        "application/atom+xml;charset=utf-8",
                        visit -> new Feeds(visit, WebServer.base(ctx)).atom()));
        WebServer.get(
                config,
                "/{ui}/changes.ics",
                ctx -> answers.text(
                        ctx, "text/calendar;charset=utf-8", visit -> new Feeds(visit, WebServer.base(ctx)).calendar()));
    }

    /** What a page shows, from the request. */
    private interface View {
        Object of(Visit visit, Context ctx);
    }

    private void page(JavalinConfig config, String address, String template, View view) {
        WebServer.get(config, address, ctx -> {
            Visit asked = visits.of(ctx);
            Optional<String> plain = asked.otherwiseWritten();
            if (plain.isPresent()) {
                ctx.redirect(plain.get(), HttpStatus.SEE_OTHER);
                return;
            }
            answers.page(ctx, asked, template, visit -> view.of(visit, ctx));
        });
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
        Visit visit = visits.of(ctx);
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
        Visit visit = visits.of(ctx);
        Map<String, String> sent = new LinkedHashMap<>(visit.query());
        String day = ctx.formParam("on");
        sent.put("on", day == null ? "" : day);
        Visit withDay = new Visit(visit.ui(), visit.path(), sent, visit.today(), visit.desk());
        String draft = ctx.formParam("draft");
        byte[] page = answers.oneOfFew(() -> answers.rendered(
                        "simulate.jte", SimulatePage.of(withDay, draft == null ? "" : draft))
                .toByteArray());
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("text/html;charset=utf-8").result(page);
    }
}
