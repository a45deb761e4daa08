package org.nomenlex.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nomenlex.ask.ServiceAnswer;
import org.nomenlex.ask.TextDiff;
import org.nomenlex.ask.UnitHistory;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.ask.UnitText;
import org.nomenlex.build.Simulation;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.json.AnswersJson;
import org.nomenlex.json.OperationsJson;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.ServiceCode;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.search.SearchJson;
import org.nomenlex.search.SearchRequest;

/** The law as JSON: the forms that the commands print. */
final class Api {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MOST_HITS = 200;

    private final Visit visit;
    private final AnswersJson answers;

    Api(Visit visit) {
        this.visit = visit;
        this.answers = new AnswersJson(visit.desk().library(), knownAt());
    }

    private LocalDate knownAt() {
        return visit.day("known-at").orElse(visit.today());
    }

    private LocalDate asOf() {
        return visit.day("as-of").orElse(visit.today());
    }

    private Language language() {
        return language(visit);
    }

    static Language language(Visit visit) {
        try {
            return visit.param("lang").isEmpty() ? Language.FR : Language.of(visit.param("lang"));
        } catch (IllegalArgumentException e) {
            throw BadRequest.malformed("error.language", visit.param("lang"));
        }
    }

    static UnitReference unit(String text) {
        try {
            return UnitReference.read(text);
        } catch (IllegalArgumentException e) {
            throw BadRequest.malformed("error.unit", text);
        }
    }

    JsonNode edition() {
        var edition = visit.desk().library().edition();
        return MAPPER.createObjectNode()
                .put("edition", edition.tag())
                .put("commit", edition.commit())
                .put(
                        "lastPublished",
                        edition.lastPublished() == null
                                ? null
                                : edition.lastPublished().toString());
    }

    JsonNode articles() {
        ArrayNode root = MAPPER.createArrayNode();
        for (ArticleNumber article : visit.desk().library().articles(language(), knownAt())) {
            ObjectNode node = root.addObject();
            node.put("article", article.value());
            ArrayNode days = node.putArray("changes");
            visit.desk()
                    .versions(article, language(), knownAt())
                    .forEach(v -> days.add(v.period().from().toString()));
        }
        return root;
    }

    JsonNode show(String unit) {
        return answers.text(UnitText.find(visit.desk().library(), unit(unit), language(), asOf(), knownAt()));
    }

    JsonNode blame(String unit) {
        return answers.blame(UnitText.find(visit.desk().library(), unit(unit), language(), asOf(), knownAt()));
    }

    JsonNode history(String unit) {
        return answers.history(UnitHistory.find(visit.desk().library(), unit(unit), language(), knownAt()));
    }

    JsonNode diff(String unit) {
        UnitReference reference = unit(unit);
        ArticleNumber article = reference
                .article()
                .orElseGet(() -> UnitHistory.find(visit.desk().library(), reference, language(), knownAt())
                        .versions()
                        .get(0)
                        .article()
                        .article());
        LocalDate from = visit.day("from").orElseThrow(() -> BadRequest.malformed("error.date", "from"));
        LocalDate to = visit.day("to").orElse(visit.today());
        return answers.diff(
                reference,
                TextDiff.of(
                        article,
                        language(),
                        visit.desk().versions(article, language(), knownAt()),
                        reference,
                        from,
                        to));
    }

    JsonNode code(String number) {
        if (!ServiceCode.isServiceCode(number)) {
            throw BadRequest.malformed("error.code", number);
        }
        Desk desk = visit.desk();
        return answers.service(ServiceAnswer.find(
                desk.library(),
                desk.made().map(SearchIndex::whereabouts).orElse(null),
                ServiceCode.of(number),
                language(),
                asOf(),
                knownAt()));
    }

    private SearchRequest request() {
        boolean all = visit.param("all-versions").equals("true");
        String article = visit.param("article");
        return new SearchRequest(
                visit.query().getOrDefault("q", ""),
                all ? null : asOf(),
                knownAt(),
                visit.day("from").orElse(null),
                visit.day("to").orElse(null),
                article.isEmpty() ? null : new ArticleNumber(article),
                visit.param("lang").isEmpty() ? null : language(),
                list("key"),
                list("year"),
                list("act"),
                number("offset", 0, 10_000),
                number("limit", 20, MOST_HITS));
    }

    private List<String> list(String name) {
        return visit.param(name).isEmpty()
                ? List.of()
                : List.of(visit.param(name).split(","));
    }

    private int number(String name, int otherwise, int most) {
        String text = visit.param(name);
        return text.matches("\\d{1,6}") ? Math.min(most, Integer.parseInt(text)) : otherwise;
    }

    JsonNode search() {
        SearchRequest request = request();
        ObjectNode root = SearchJson.answer(visit.desk().index().searchWithFacets(request));
        root.set(
                "unsettled",
                SearchJson.unsettled(visit.desk()
                        .index()
                        .unsettled(request.query(), visit.desk().library(), request.knownAt(), 20)));
        return root;
    }

    JsonNode standing() {
        return SearchJson.standing(visit.desk().index().standing(request()));
    }

    JsonNode suggest() {
        return SearchJson.suggestions(
                visit.desk().index().suggest(visit.query().getOrDefault("q", ""), knownAt(), number("limit", 8, 20)));
    }

    JsonNode acts() {
        ArrayNode root = MAPPER.createArrayNode();
        visit.desk().acts(knownAt()).forEach(a -> writeAct(a, root.addObject()));
        return root;
    }

    private static void writeAct(ActRecord act, ObjectNode node) {
        var header = act.parsed().header();
        node.put("numac", header.numac().value());
        node.put("dossier", header.dossier());
        node.put("published", header.published().toString());
        node.put("title", header.title());
        for (OperationOutcome.State state : OperationOutcome.State.values()) {
            long count = act.outcomes().stream().filter(o -> o.state() == state).count();
            node.put(state.name().toLowerCase(Locale.ROOT), count);
        }
        node.put("unparsed", act.parsed().unparsed().distinct().count());
    }

    JsonNode act(String numac) {
        ActRecord act = visit.desk().act(numac, knownAt()).orElseThrow(() -> BadRequest.notFound("error.noAct", numac));
        ObjectNode root = OperationsJson.toTree(act.parsed());
        ArrayNode outcomes = root.putArray("outcomes");
        for (OperationOutcome outcome : act.outcomes()) {
            outcomes.addObject()
                    .put("operation", outcome.operation().instruction().id())
                    .put("state", outcome.state().name().toLowerCase(Locale.ROOT))
                    .put("effect", day(outcome.effect()))
                    .put("reason", outcome.reason());
        }
        root.put("status", act.status());
        return root;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    JsonNode changes() {
        ChangesPage page = ChangesPage.of(visit);
        ArrayNode root = MAPPER.createArrayNode();
        List<ChangesPage.Coming> all = new ArrayList<>(page.all());
        all.addAll(page.undated());
        for (ChangesPage.Coming coming : all) {
            ObjectNode node = root.addObject();
            node.put("effect", day(coming.effect()));
            node.put("act", coming.act().parsed().header().numac().value());
            node.put("published", coming.act().parsed().header().published().toString());
            ArrayNode articles = node.putArray("articles");
            coming.articles().forEach(articles::add);
            node.put("operations", coming.outcomes().size());
        }
        return root;
    }

    JsonNode status() {
        HealthPage page = HealthPage.of(visit);
        ObjectNode root = MAPPER.createObjectNode();
        root.put("edition", visit.edition());
        root.put("acts", page.acts());
        root.put("operations", page.operations());
        root.put("applied", page.applied());
        root.put("pending", page.pending());
        root.put("refused", page.refused().size());
        root.put("unparsed", page.unparsed().size());
        root.put("articles", page.articles().size());
        ArrayNode without = root.putArray("articlesWithoutText");
        page.withoutText().forEach(a -> without.add(a.value()));
        ArrayNode witnesses = root.putArray("witnesses");
        page.witnesses().forEach(witnesses::add);
        return root;
    }

    JsonNode simulate(String draft) {
        if (draft.length() > SimulatePage.MAX_DRAFT) {
            throw BadRequest.refused(413, "error.large");
        }
        try {
            return simulated(Simulation.of(visit.desk().library(), "draft", draft, language(), asOf(), knownAt()));
        } catch (IllegalArgumentException e) {
            throw BadRequest.malformed("simulate.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private JsonNode simulated(Simulation result) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("asOf", asOf().toString());
        ArrayNode operations = root.putArray("operations");
        for (OperationOutcome outcome : result.outcomes()) {
            operations
                    .addObject()
                    .put("operation", outcome.operation().instruction().id())
                    .put("target", outcome.operation().instruction().target().toString())
                    .put("state", outcome.state().name().toLowerCase(Locale.ROOT))
                    .put("reason", outcome.reason());
        }
        ArrayNode unparsed = root.putArray("unparsed");
        result.draft()
                .unparsed()
                .distinct()
                .forEach(u -> unparsed.addObject()
                        .put("id", u.id())
                        .put("text", u.text())
                        .put("reason", u.reason()));
        ArrayNode changes = root.putArray("changes");
        SimulatePage.diffs(result, asOf())
                .forEach(d -> changes.add(answers.diff(UnitReference.ofArticle(d.article()), d)));
        return root;
    }
}
