package org.nomenlex.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.json.OperationsJson;

/** An act as it is kept: its operations in the form of the contract, with {@code status} and {@code outcomes} added. */
final class ActJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ActJson() {}

    static byte[] write(ActRecord act) {
        ObjectNode root = OperationsJson.toTree(act.parsed());
        root.put("status", act.status());
        ArrayNode outcomes = root.putArray("outcomes");
        for (OperationOutcome outcome : act.outcomes()) {
            ObjectNode n = outcomes.addObject();
            n.put("id", outcome.operation().instruction().id());
            n.put("state", outcome.state().name());
            LocalDate effect = outcome.effect();
            n.put("effect", effect == null ? "" : effect.toString());
            n.put("reason", outcome.reason());
        }
        try {
            return (MAPPER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings can always be written", e);
        }
    }

    static ActRecord read(byte[] bytes) {
        JsonNode root = tree(bytes);
        ParsedAct act = OperationsJson.fromTree(root);
        List<Operation> operations = act.operations().toList();
        List<OperationOutcome> outcomes = new ArrayList<>();
        int i = 0;
        for (JsonNode n : root.path("outcomes")) {
            String effect = n.path("effect").asText();
            outcomes.add(new OperationOutcome(
                    operations.get(i++),
                    OperationOutcome.State.valueOf(n.path("state").asText()),
                    effect.isEmpty() ? null : LocalDate.parse(effect),
                    n.path("reason").asText()));
        }
        return new ActRecord(act, outcomes, root.path("status").asText());
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("an act in the repository is no JSON", e);
        }
    }
}
