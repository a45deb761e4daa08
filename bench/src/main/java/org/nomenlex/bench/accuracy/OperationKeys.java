package org.nomenlex.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What of an operation must agree, as one string. */
final class OperationKeys {

    private static final List<String> SERVICE_PARTS = List.of("label", "value", "label+value");

    private OperationKeys() {}

    /** Kind, amended act and target. */
    static String head(JsonNode op) {
        String act = op.path("act").asText("nomenclature");
        act = act.substring(0, Math.min(12, act.length()));
        int slash = act.indexOf('/');
        return op.path("kind").asText() + " " + (slash < 0 ? act : act.substring(0, slash)) + " "
                + Folded.path(op.path("target").asText());
    }

    /** All of it: language, position and payload too. */
    static String full(JsonNode op) {
        boolean named = op.path("kind").asText().equals("insert")
                && Folded.position(op.path("position")).isEmpty();
        return String.join(
                "\u0001",
                head(op),
                op.path("language").asText("both"),
                Folded.position(op.path("position")),
                Folded.text(op.path("content")),
                Folded.text(op.path("old")),
                Folded.text(op.path("new")),
                codes(op.path("codes")),
                codes(op.path("newCodes")),
                op.path("occurrences").asText(""),
                op.path("to").asText(""),
                named ? Folded.path(op.path("unit").asText("")) : "");
    }

    /** The drafting formula: what is done to what kind of unit ({@code replace label}). */
    static String formula(JsonNode op) {
        String target = op.path("target").asText();
        String last = target.substring(target.lastIndexOf('/') + 1);
        int colon = last.indexOf(':');
        String unit = SERVICE_PARTS.contains(last) || colon < 0 ? last : last.substring(0, colon);
        return op.path("kind").asText() + " " + (unit.isEmpty() ? "act" : unit);
    }

    private static String codes(JsonNode node) {
        List<String> codes = new ArrayList<>();
        node.forEach(c -> codes.add(c.asText().replaceAll("\\s", "")));
        return String.join(",", codes);
    }
}
