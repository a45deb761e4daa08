package org.nomenlex.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Operation;
import org.nomenlex.json.OperationsJson;
import org.nomenlex.law.Numac;

/**
 * Reads {@code decisions/NUMAC.yaml}: the {@code act} and a list {@code decisions}; each item names the
 * {@code instruction}, {@code by} whom, {@code on} which day and {@code why}, and what it {@code means} (operations in the
 * fields of the operations contract, without id) or {@code without-object: true}. {@code words} may quote the instruction.
 */
final class DecisionReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DecisionReader() {}

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException where it is not of that form
     */
    static List<Decision> read(String text) {
        Yaml file = Yaml.parse(text);
        Numac act = new Numac(file.required("act"));
        List<Yaml> items = file.items("decisions");
        if (items.isEmpty()) {
            throw new IllegalArgumentException("\"decisions\" is missing or empty");
        }
        List<Decision> decisions = new ArrayList<>();
        for (Yaml item : items) {
            decisions.add(decision(act, item));
        }
        return decisions;
    }

    private static Decision decision(Numac act, Yaml item) {
        String instruction = item.required("instruction");
        List<Operation> meaning = meaning(instruction, item);
        if (meaning.isEmpty() != item.flag("without-object")) {
            throw new IllegalArgumentException(
                    "decision on " + instruction + ": either \"means\" with operations, or \"without-object: true\"");
        }
        return new Decision(
                act,
                instruction,
                item.text("words"),
                meaning,
                item.required("by"),
                item.requiredDate("on"),
                item.required("why"));
    }

    private static List<Operation> meaning(String instruction, Yaml item) {
        List<Yaml> items = item.items("means");
        List<Operation> operations = new ArrayList<>();
        for (Yaml one : items) {
            ObjectNode node = MAPPER.valueToTree(one.map());
            String id = items.size() == 1 ? instruction : instruction + "." + (operations.size() + 1);
            node.put("id", id);
            node.put("instruction", item.text("words"));
            operations.add(operation(instruction, node));
        }
        return operations;
    }

    private static Operation operation(String instruction, JsonNode node) {
        try {
            return OperationsJson.operation(node);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("decision on " + instruction + ": " + e.getMessage(), e);
        }
    }
}
