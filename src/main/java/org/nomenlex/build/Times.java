package org.nomenlex.build;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long the stages of a build take. Stages that go on beside each other count each for itself. */
final class Times {

    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

    /** Adds the time since a moment to a stage. */
    void lap(Stage stage, long start) {
        add(stage, System.nanoTime() - start);
    }

    void add(Stage stage, long more) {
        nanos.merge(stage, more, Long::sum);
    }

    /** Milliseconds by stage, in their order, and those since the start as {@code total}. */
    Map<String, Long> millis(long start) {
        Map<String, Long> millis = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            millis.put(stage.word(), nanos.getOrDefault(stage, 0L) / 1_000_000);
        }
        millis.put("total", (System.nanoTime() - start) / 1_000_000);
        return millis;
    }
}
