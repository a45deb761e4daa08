package org.nomenlex.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --log json}: what a long command does, an object per line on standard error, for who watches over many runs. */
final class LogOption {

    private enum Form {
        json
    }

    @Option(
            names = "--log",
            paramLabel = "json",
            description = "Write what happens to standard error, a JSON object per line: its time, stage and figures.")
    private @Nullable Form form;

    boolean isJson() {
        return form == Form.json;
    }

    /** Writes an event, where that is wished for. */
    void event(Terminal terminal, String event, Consumer<ObjectNode> facts) {
        if (isJson()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("time", terminal.clock().instant().toString()).put("event", event);
            facts.accept(node);
            terminal.tell(node.toString());
        }
    }
}
