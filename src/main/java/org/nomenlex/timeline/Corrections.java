package org.nomenlex.timeline;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;

/** Which operations of an act read otherwise than printed, because an erratum or a judgment changed its words. */
final class Corrections {

    private final Map<String, Set<String>> byOperation = new TreeMap<>();

    /**
     * Notes the operations that a correction changed: what they do, or the day on which they take effect.
     *
     * @param before the act without the correction
     * @param after the act with it
     * @param effect the day of effect of an operation in an act, as text
     * @param by what corrected it, in French
     */
    void compare(ParsedAct before, ParsedAct after, Function<ParsedAct, Function<String, String>> effect, String by) {
        Map<String, Object> old = plain(before, effect.apply(before));
        plain(after, effect.apply(after)).forEach((id, now) -> {
            if (!Objects.equals(old.get(id), now)) {
                note(id, by);
            }
        });
    }

    private static Map<String, Object> plain(ParsedAct act, Function<String, String> effect) {
        Map<String, Object> all = new LinkedHashMap<>();
        act.operations()
                .filter(o -> o.instruction().amended().isNomenclature())
                .forEach(o -> all.put(o.instruction().id(), key(o, effect)));
        return all;
    }

    private static Object key(Operation operation, Function<String, String> effect) {
        return Map.entry(
                Plain.of(operation), effect.apply(operation.instruction().id()));
    }

    /** Notes one operation. */
    void note(String id, String by) {
        byOperation.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(by);
    }

    /** What corrected each operation, by its id, in French. */
    Map<String, String> told() {
        return byOperation.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(" et ", e.getValue())));
    }
}
