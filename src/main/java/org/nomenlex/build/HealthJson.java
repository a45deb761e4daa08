package org.nomenlex.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nomenlex.check.Finding;
import org.nomenlex.check.Health;
import org.nomenlex.check.HealthCheck;
import org.nomenlex.check.MissingAct;
import org.nomenlex.history.Refusal;
import org.nomenlex.law.ArticleNumber;

/** The health of a consolidation as JSON ({@code status --format json}). */
public final class HealthJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private HealthJson() {}

    /** The health of what the last build in the folder made; empty where another version of the program made it. */
    public static Optional<Health> in(Path consolidated) {
        return FactsNote.in(consolidated).flatMap(FactsNote::facts).map(facts -> new HealthCheck(facts).check());
    }

    /** As JSON. */
    public static String write(Health health) {
        return text(tree(health));
    }

    /** The same with where witnesses differ, a line each. */
    public static String write(Health health, List<String> witnesses) {
        ObjectNode root = tree(health);
        ChecksJson.strings(witnesses, root.putArray("witnesses"));
        return text(root);
    }

    private static ObjectNode tree(Health health) {
        ObjectNode root = MAPPER.createObjectNode();
        missing(health.missing(), root.putArray("missing"));
        missing(health.registered(), root.putArray("registered"));
        refusals(health.refused(), root.putArray("refused"));
        refusals(health.unparsed(), root.putArray("unparsed"));
        ChecksJson.counts(health.pending(), root.putObject("pending"));
        ChecksJson.countsOfArticles(health.withoutText(), root.putObject("articlesWithoutText"));
        ObjectNode since = root.putObject("wholeSince");
        new TreeMap<>(health.begun()).forEach((article, day) -> since.put(article.value(), day.toString()));
        ArrayNode findings = root.putArray("findings");
        for (Finding f : health.findings()) {
            findings.addObject()
                    .put("kind", f.kind().name())
                    .put("where", f.where())
                    .put("text", f.text());
        }
        ChecksJson.strings(health.unreadable(), root.putArray("unreadable"));
        return root;
    }

    private static String text(ObjectNode root) {
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings can always be written", e);
        }
    }

    private static void missing(List<MissingAct> acts, ArrayNode array) {
        for (MissingAct act : acts) {
            ObjectNode n = array.addObject();
            LocalDate day = act.promulgated();
            n.put("promulgated", day == null ? null : day.toString());
            ChecksJson.strings(act.dossiers(), n.putArray("dossiers"));
            ChecksJson.strings(act.published(), n.putArray("published"));
            ChecksJson.strings(act.articles(), n.putArray("articles"));
            ChecksJson.strings(act.others(), n.putArray("othersOfThatDay"));
            ChecksJson.strings(act.namedBy(), n.putArray("namedBy"));
        }
    }

    private static void refusals(List<Refusal> refusals, ArrayNode array) {
        for (Refusal r : refusals) {
            ChecksJson.refusal(r, array.addObject().put("act", r.numac()));
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException where it is no JSON
     */
    public static Health read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
        List<Finding> findings = new ArrayList<>();
        root.path("findings")
                .forEach(n -> findings.add(new Finding(
                        Finding.Kind.valueOf(n.path("kind").asText()),
                        n.path("where").asText(),
                        n.path("text").asText())));
        return new Health(
                missing(root.path("missing")),
                missing(root.path("registered")),
                refusals(root.path("refused")),
                refusals(root.path("unparsed")),
                ChecksJson.counts(root.path("pending")),
                ChecksJson.countsOfArticles(root.path("articlesWithoutText")),
                findings,
                strings(root.path("unreadable")),
                since(root.path("wholeSince")));
    }

    private static Map<ArticleNumber, LocalDate> since(JsonNode days) {
        Map<ArticleNumber, LocalDate> since = new TreeMap<>();
        days.properties()
                .forEach(e -> since.put(
                        new ArticleNumber(e.getKey()),
                        LocalDate.parse(e.getValue().asText())));
        return since;
    }

    private static List<MissingAct> missing(JsonNode array) {
        List<MissingAct> acts = new ArrayList<>();
        for (JsonNode n : array) {
            Set<ArticleNumber> articles = new TreeSet<>();
            strings(n.path("articles")).forEach(a -> articles.add(new ArticleNumber(a)));
            acts.add(new MissingAct(
                    n.path("promulgated").isNull()
                            ? null
                            : LocalDate.parse(n.path("promulgated").asText()),
                    strings(n.path("dossiers")),
                    strings(n.path("published")).stream().map(LocalDate::parse).toList(),
                    articles,
                    strings(n.path("othersOfThatDay")),
                    strings(n.path("namedBy"))));
        }
        return acts;
    }

    private static List<Refusal> refusals(JsonNode array) {
        List<Refusal> refusals = new ArrayList<>();
        for (JsonNode n : array) {
            refusals.add(ChecksJson.refusal(n.path("act").asText(), n));
        }
        return refusals;
    }

    private static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(v -> values.add(v.asText()));
        return values;
    }
}
