package org.nomenlex.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.nomenlex.history.Refusal;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.UnitPath;

/** The parts of JSON that the facts of the self checks and their outcome have in common. */
final class ChecksJson {

    private ChecksJson() {}

    static void strings(Collection<?> values, ArrayNode array) {
        values.forEach(v -> array.add(v.toString()));
    }

    static void counts(Map<String, Integer> counts, ObjectNode node) {
        counts.forEach(node::put);
    }

    static Map<String, Integer> counts(JsonNode node) {
        Map<String, Integer> counts = new TreeMap<>();
        node.properties().forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
        return counts;
    }

    static void countsOfArticles(Map<ArticleNumber, Integer> counts, ObjectNode node) {
        counts.forEach((article, count) -> node.put(article.value(), count));
    }

    static Map<ArticleNumber, Integer> countsOfArticles(JsonNode node) {
        Map<ArticleNumber, Integer> counts = new TreeMap<>();
        node.properties()
                .forEach(e ->
                        counts.put(new ArticleNumber(e.getKey()), e.getValue().asInt()));
        return counts;
    }

    /** All of a refusal but its act. */
    static void refusal(Refusal refusal, ObjectNode node) {
        node.put("operation", refusal.operation())
                .put("target", refusal.target().toString())
                .put("instruction", refusal.instruction())
                .put("reason", refusal.reason())
                .put("effect", refusal.effect().toString());
    }

    static Refusal refusal(String act, JsonNode node) {
        return new Refusal(
                act,
                node.path("operation").asText(),
                UnitPath.parse(node.path("target").asText()),
                node.path("instruction").asText(),
                node.path("reason").asText(),
                LocalDate.parse(node.path("effect").asText()));
    }
}
