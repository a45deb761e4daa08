package org.nomenlex.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nomenlex.law.Period;

/** The JSON form of search answers, the same on the command line and over HTTP. */
public final class SearchJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Characters of a snippet. */
    private static final int SNIPPET = 240;

    private SearchJson() {}

    /** {@code search --format json}; snippets are HTML: their text is escaped, the words asked for stand in {@code <b>}. */
    public static ObjectNode answer(SearchAnswer answer) {
        SearchRequest request = answer.request();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("query", request.query());
        root.put("asOf", request.asOf() == null ? null : request.asOf().toString());
        root.put("knownAt", request.knownAt().toString());
        root.put("edition", answer.edition());
        root.put("total", answer.total());
        root.put("didYouMean", answer.didYouMean());
        ArrayNode hits = root.putArray("hits");
        answer.hits().forEach(h -> write(h, hits.addObject()));
        if (!answer.facets().isEmpty()) {
            ObjectNode facets = root.putObject("facets");
            for (SearchAnswer.Facet facet : answer.facets()) {
                ObjectNode counts = facets.putObject(facet.name());
                facet.counts().forEach(c -> counts.put(c.value(), c.count()));
            }
        }
        return root;
    }

    /** Instructions that hold what was looked for and stand in no text. */
    public static ArrayNode unsettled(List<Unsettled> instructions) {
        ArrayNode root = MAPPER.createArrayNode();
        for (Unsettled u : instructions) {
            root.addObject()
                    .put("act", u.act())
                    .put("instruction", u.instruction())
                    .put("state", u.state().name().toLowerCase(Locale.ROOT))
                    .put("effect", u.effect() == null ? null : u.effect().toString())
                    .put("unit", u.target().toString())
                    .put("reason", u.reason())
                    .put("snippet", html(u.snippet(SNIPPET)));
        }
        return root;
    }

    private static void write(Hit hit, ObjectNode node) {
        node.put("unit", hit.unit().toString());
        node.put("article", hit.article().value());
        node.put("language", hit.language().code());
        node.put("kind", hit.kind().name().toLowerCase(Locale.ROOT));
        writePeriod(hit.inForce(), node);
        node.put("score", hit.score());
        node.put("snippet", html(hit.snippet(SNIPPET)));
        ArrayNode acts = node.putArray("acts");
        hit.acts().forEach(acts::add);
    }

    private static String html(Snippet snippet) {
        StringBuilder out = new StringBuilder();
        for (Snippet.Run run : snippet.runs()) {
            String text = run.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            out.append(run.marked() ? "<b>" + text + "</b>" : text);
        }
        return out.toString();
    }

    private static void writePeriod(Period period, ObjectNode node) {
        node.put("from", period.from().toString());
        node.put("to", period.end().map(LocalDate::toString).orElse(null));
    }

    /** Completions. */
    public static ArrayNode suggestions(List<Suggestion> suggestions) {
        ArrayNode root = MAPPER.createArrayNode();
        suggestions.forEach(s -> root.addObject()
                .put("kind", s.kind().name().toLowerCase(Locale.ROOT))
                .put("text", s.text())
                .put("detail", s.detail()));
        return root;
    }

    /** From when to when words stood in the law. */
    public static ArrayNode standing(List<Standing> standing) {
        ArrayNode root = MAPPER.createArrayNode();
        for (Standing s : standing) {
            ObjectNode node = root.addObject();
            node.put("unit", s.unit().toString());
            node.put("article", s.article().value());
            node.put("language", s.language().code());
            ArrayNode periods = node.putArray("periods");
            s.periods().forEach(p -> writePeriod(p, periods.addObject()));
        }
        return root;
    }
}
