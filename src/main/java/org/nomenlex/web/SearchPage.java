package org.nomenlex.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.search.Hit;
import org.nomenlex.search.QueryRefused;
import org.nomenlex.search.SearchAnswer;
import org.nomenlex.search.SearchRequest;
import org.nomenlex.search.Snippet;
import org.nomenlex.search.Standing;
import org.nomenlex.search.Unsettled;

/**
 * A search.
 *
 * @param visit the request
 * @param query what is looked for
 * @param asOf the day in force; null for every version
 * @param answer the answer; null where nothing was asked or the question was refused
 * @param refused the message of a refused question, empty mostly
 * @param standing from when to when the words stood in the law; empty where it was not asked
 * @param unsettled instructions that hold the words and stand in no text
 */
public record SearchPage(
        Visit visit,
        String query,
        @Nullable LocalDate asOf,
        @Nullable SearchAnswer answer,
        String refused,
        List<Standing> standing,
        List<Unsettled> unsettled) {

    /** Hits on a page. */
    static final int SIZE = 20;

    /** Instructions listed below the hits. */
    private static final int INSTRUCTIONS = 12;

    private static final int SNIPPET = 280;
    private static final int PAGES = 200;

    static SearchPage of(Visit visit) {
        String query = visit.query().getOrDefault("q", "").strip();
        boolean all = visit.param("when").equals("all");
        LocalDate asOf = all ? null : visit.day("on").orElse(visit.today());
        if (query.isEmpty() && facets(visit).isEmpty()) {
            return new SearchPage(visit, query, asOf, null, "", List.of(), List.of());
        }
        try {
            SearchRequest request = request(visit, query, asOf);
            SearchAnswer answer = visit.desk().index().searchWithFacets(request);
            List<Standing> standing =
                    all && !query.isEmpty() ? visit.desk().index().standing(request) : List.of();
            return new SearchPage(visit, query, asOf, answer, "", standing, unsettled(visit, query));
        } catch (QueryRefused e) {
            return new SearchPage(
                    visit, query, asOf, null, "refused." + e.reason().name(), List.of(), List.of());
        }
    }

    /** Only beside the first hits, and not where facets narrow: they are no provisions. */
    private static List<Unsettled> unsettled(Visit visit, String query) {
        return query.isEmpty() || page(visit) > 1 || !facets(visit).isEmpty()
                ? List.of()
                : visit.desk().index().unsettled(query, visit.desk().library(), visit.knownAt(), INSTRUCTIONS);
    }

    private static List<String> facets(Visit visit) {
        return Arrays.asList("article", "key", "year", "act").stream()
                .map(visit::param)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    private static SearchRequest request(Visit visit, String query, @Nullable LocalDate asOf) {
        int page = page(visit);
        String article = visit.param("article");
        String language = visit.param("in");
        return new SearchRequest(
                query,
                asOf,
                visit.knownAt(),
                null,
                null,
                article.isEmpty() ? null : new ArticleNumber(article),
                language.isEmpty() ? null : language.equals("nl") ? Language.NL : Language.FR,
                one(visit.param("key")),
                one(visit.param("year")),
                one(visit.param("act")),
                (page - 1) * SIZE,
                SIZE);
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static int page(Visit visit) {
        String page = visit.param("page");
        return page.matches("\\d{1,3}") ? Math.max(1, Math.min(PAGES, Integer.parseInt(page))) : 1;
    }

    /** The places at which the words stood, as many as fit. */
    public List<Standing> firstStanding() {
        return standing.subList(0, Math.min(12, standing.size()));
    }

    /** The page of hits that is shown, from 1. */
    public int page() {
        return page(visit);
    }

    /** The last page of hits. */
    public int lastPage() {
        return answer == null ? 1 : Math.min(PAGES, Math.max(1, (answer.total() + SIZE - 1) / SIZE));
    }

    /** A passage of a hit around the words asked for, acting characters made visible. */
    public List<Snippet.Run> snippet(Hit hit) {
        List<Snippet.Run> cut = hit.snippet(SNIPPET).runs();
        List<Snippet.Run> runs = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            String text = Bars.apart(cut.get(i).text(), i == 0, i + 1 == cut.size());
            runs.add(new Snippet.Run(Visible.of(text), cut.get(i).marked()));
        }
        return runs;
    }

    /** The day on which a hit is opened: the one asked for, or the first of its period. */
    public LocalDate dayOf(Hit hit) {
        return asOf == null ? hit.inForce().from() : asOf;
    }

    /** The name that people know a facet's value by. */
    public String facetLabel(String facet, String value) {
        return switch (facet) {
            case "article" -> visit.t("article") + " " + value;
            case "act" -> visit.actName(value);
            default -> value;
        };
    }
}
