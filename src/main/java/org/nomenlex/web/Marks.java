package org.nomenlex.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nomenlex.history.Refusal;

/** What could not be applied, as a reader takes it in: a reason that several instructions share is told once. */
public final class Marks {

    private Marks() {}

    /** The refusals with the same reason together, in the order in which the reasons first come. */
    public static List<List<Refusal>> byReason(List<Refusal> refusals) {
        Map<String, List<Refusal>> byReason = new LinkedHashMap<>();
        refusals.forEach(r ->
                byReason.computeIfAbsent(r.reason(), k -> new ArrayList<>()).add(r));
        return List.copyOf(byReason.values());
    }
}
