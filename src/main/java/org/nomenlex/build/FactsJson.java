package org.nomenlex.build;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nomenlex.check.ActFacts;
import org.nomenlex.check.ActMarks;
import org.nomenlex.check.ArticleFacts;
import org.nomenlex.check.Claim;
import org.nomenlex.check.Finding;
import org.nomenlex.check.Recital;
import org.nomenlex.check.Target;
import org.nomenlex.corpus.RegisterRow;
import org.nomenlex.history.Refusal;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;

/** Facts of the self checks as lines of JSON. */
final class FactsJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FactsJson() {}

    static String write(ActFacts act) {
        ObjectNode n = MAPPER.createObjectNode();
        n.put("act", act.numac().value());
        n.put("dossier", act.dossier());
        ChecksJson.strings(act.signed(), n.putArray("signed"));
        n.put("published", act.published().toString());
        n.put("place", act.place());
        n.put("starts", act.starts());
        ArrayNode recitals = n.putArray("recitals");
        for (Recital r : act.recitals()) {
            ObjectNode one = recitals.addObject()
                    .put("in", r.actArticle())
                    .put("article", r.article().value())
                    .put("last", r.claimsLast());
            ChecksJson.strings(r.days(), one.putArray("days"));
        }
        ObjectNode names = n.putObject("names");
        act.names().forEach((day, articles) -> ChecksJson.strings(articles, names.putArray(day.toString())));
        ChecksJson.strings(act.changes(), n.putArray("changes"));
        ChecksJson.strings(act.amends(), n.putArray("amends"));
        ArrayNode targets = n.putArray("targets");
        act.targets().forEach(t -> targets.add((t.within() ? "+" : "") + t.unit()));
        ArrayNode claims = n.putArray("claims");
        act.claims()
                .forEach(c -> claims.addArray()
                        .add(c.actArticle())
                        .add(c.unit().toString())
                        .add(c.day().toString()));
        refusals(act.refused(), n.putArray("refused"));
        refusals(act.unparsed(), n.putArray("unparsed"));
        ChecksJson.counts(act.pending(), n.putObject("pending"));
        ChecksJson.countsOfArticles(act.waiting(), n.putObject("waiting"));
        ChecksJson.strings(act.effects(), n.putArray("effects"));
        findings(act.absent(), n.putArray("absent"));
        return n.toString();
    }

    static ActFacts act(String json) {
        JsonNode n = tree(json);
        Numac numac = new Numac(n.path("act").asText());
        List<Recital> recitals = new ArrayList<>();
        n.path("recitals")
                .forEach(r -> recitals.add(new Recital(
                        numac,
                        r.path("in").asText(),
                        new ArticleNumber(r.path("article").asText()),
                        list(r.path("days"), WrittenDay::read),
                        r.path("last").asBoolean())));
        Map<LocalDate, Set<String>> names = new TreeMap<>();
        n.path("names").properties().forEach(e -> names.put(WrittenDay.read(e.getKey()), set(e.getValue(), s -> s)));
        return new ActFacts(
                numac,
                n.path("dossier").asText(),
                set(n.path("signed"), WrittenDay::read),
                WrittenDay.read(n.path("published").asText()),
                n.path("place").asText(),
                n.path("starts").asText(),
                recitals,
                names,
                set(n.path("changes"), ArticleNumber::new),
                set(n.path("amends"), Numac::new),
                list(n.path("targets"), FactsJson::target),
                claims(n.path("claims")),
                refusals(numac, n.path("refused")),
                refusals(numac, n.path("unparsed")),
                ChecksJson.counts(n.path("pending")),
                ChecksJson.countsOfArticles(n.path("waiting")),
                set(n.path("effects"), WrittenDay::read),
                findings(n.path("absent")));
    }

    /** Of the facts of an act those by which lists know it again; what stands behind them in the line is not looked at. */
    static ActMarks marks(String json) {
        try (JsonParser line = MAPPER.createParser(json)) {
            Map<String, List<String>> said = new HashMap<>();
            while (!said.containsKey("changes") && line.nextToken() != null) {
                if (line.currentToken() == JsonToken.FIELD_NAME) {
                    String name = line.getText();
                    said.put(name, values(line));
                }
            }
            return new ActMarks(
                    new Numac(one(said, "act")),
                    one(said, "dossier"),
                    read(said, "signed", WrittenDay::read),
                    WrittenDay.read(one(said, "published")),
                    one(said, "place"),
                    read(said, "changes", ArticleNumber::new));
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
        }
    }

    /** The value that comes next, or the values of a list; nothing of what is neither. */
    private static List<String> values(JsonParser line) throws IOException {
        List<String> values = new ArrayList<>();
        JsonToken first = line.nextToken();
        if (first == JsonToken.VALUE_STRING) {
            values.add(line.getText());
        } else if (first == JsonToken.START_ARRAY) {
            while (line.nextToken() != JsonToken.END_ARRAY) {
                values.add(line.getText());
                line.skipChildren();
            }
        } else {
            line.skipChildren();
        }
        return values;
    }

    private static String one(Map<String, List<String>> said, String name) {
        return said.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static <T> Set<T> read(Map<String, List<String>> said, String name, Function<String, T> read) {
        Set<T> found = new TreeSet<>();
        said.getOrDefault(name, List.of()).forEach(v -> found.add(read.apply(v)));
        return found;
    }

    private static Target target(String text) {
        boolean within = text.startsWith("+");
        return new Target(UnitPath.parse(within ? text.substring(1) : text), within);
    }

    private static List<Claim> claims(JsonNode array) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode c : array) {
            claims.add(new Claim(
                    c.path(0).asText(),
                    UnitPath.parse(c.path(1).asText()),
                    WrittenDay.read(c.path(2).asText())));
        }
        return claims;
    }

    static String write(ArticleFacts article) {
        ObjectNode n = MAPPER.createObjectNode();
        n.put("article", article.article().value());
        findings(article.codes(), n.putArray("codes"));
        ChecksJson.strings(article.defined(), n.putArray("defined"));
        ChecksJson.strings(article.referred(), n.putArray("referred"));
        ObjectNode whole = n.putObject("whole");
        article.whole().forEach((from, day) -> whole.put(from.toString(), day.toString()));
        return n.toString();
    }

    static ArticleFacts article(String json) {
        JsonNode n = tree(json);
        Map<LocalDate, LocalDate> whole = new TreeMap<>();
        n.path("whole")
                .properties()
                .forEach(e -> whole.put(
                        WrittenDay.read(e.getKey()),
                        WrittenDay.read(e.getValue().asText())));
        return new ArticleFacts(
                new ArticleNumber(n.path("article").asText()),
                findings(n.path("codes")),
                set(n.path("defined"), s -> s),
                set(n.path("referred"), s -> s),
                whole);
    }

    static String write(List<RegisterRow> rows) {
        ArrayNode array = MAPPER.createArrayNode();
        for (RegisterRow row : rows) {
            ArrayNode cells = array.addArray();
            cells.add(row.kind()).add(row.dossier()).add(text(row.promulgated()));
            cells.add(text(row.published())).add(row.articles()).add(row.place());
            row.inForce().forEach(day -> cells.add(day.toString()));
        }
        return array.toString();
    }

    static List<RegisterRow> rows(String json) {
        List<RegisterRow> rows = new ArrayList<>();
        for (JsonNode cells : tree(json)) {
            List<LocalDate> inForce = new ArrayList<>();
            for (int i = 6; i < cells.size(); i++) {
                inForce.add(WrittenDay.read(cells.path(i).asText()));
            }
            rows.add(new RegisterRow(
                    cells.path(0).asText(),
                    cells.path(1).asText(),
                    day(cells.path(2).asText()),
                    day(cells.path(3).asText()),
                    inForce,
                    cells.path(4).asText(),
                    cells.path(5).asText()));
        }
        return rows;
    }

    static String writeFindings(List<Finding> findings) {
        ArrayNode array = MAPPER.createArrayNode();
        findings(findings, array);
        return array.toString();
    }

    static List<Finding> readFindings(String json) {
        return findings(tree(json));
    }

    static String writeStrings(List<String> lines) {
        ArrayNode array = MAPPER.createArrayNode();
        lines.forEach(array::add);
        return array.toString();
    }

    static List<String> readStrings(String json) {
        return list(tree(json), s -> s);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : WrittenDay.read(text);
    }

    private static void refusals(List<Refusal> refusals, ArrayNode array) {
        for (Refusal r : refusals) {
            ChecksJson.refusal(r, array.addObject());
        }
    }

    private static List<Refusal> refusals(Numac act, JsonNode array) {
        List<Refusal> refusals = new ArrayList<>();
        for (JsonNode n : array) {
            refusals.add(ChecksJson.refusal(act.value(), n));
        }
        return refusals;
    }

    private static void findings(List<Finding> findings, ArrayNode array) {
        for (Finding f : findings) {
            array.addArray().add(f.kind().name()).add(f.where()).add(f.text());
        }
    }

    private static List<Finding> findings(JsonNode array) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode n : array) {
            findings.add(new Finding(
                    Finding.Kind.valueOf(n.path(0).asText()),
                    n.path(1).asText(),
                    n.path(2).asText()));
        }
        return findings;
    }

    private static <T> List<T> list(JsonNode array, Function<String, T> read) {
        List<T> values = new ArrayList<>();
        array.forEach(v -> values.add(read.apply(v.asText())));
        return values;
    }

    private static <T> Set<T> set(JsonNode array, Function<String, T> read) {
        return new TreeSet<>(list(array, read));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
