package org.nomenlex.history;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a version lost of the one before it, by the operation that took it. Mostly one operation took all or nearly all of the
 * passages that went whole: it is named once, and only what else went is listed, so that a version costs little however much
 * it lost.
 *
 * @param mostly who took the passages that went whole and are not listed; null where there are none, or nobody knows who it was
 * @param others what else went
 */
public record Departures(@Nullable Provenance mostly, List<Departure> others) {

    /** Nothing went, or nobody knows who took it. */
    public static final Departures NONE = new Departures(null, List.of());

    /** Copies the list. */
    public Departures {
        others = List.copyOf(others);
    }

    /** Of all that went, in the order of the text. */
    public static Departures of(List<Departure> all) {
        Map<Provenance, Long> counts = all.stream()
                .filter(Departure::isWhole)
                .collect(Collectors.groupingBy(Departure::by, LinkedHashMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(n -> n).max().orElse(0);
        Provenance mostly = counts.keySet().stream()
                .filter(p -> counts.get(p) == most)
                .findFirst()
                .orElse(null);
        return new Departures(
                mostly,
                all.stream().filter(d -> !d.isWhole() || !d.by().equals(mostly)).toList());
    }

    /** What went of one passage. */
    public Departures in(String passage) {
        return others.isEmpty()
                ? this
                : new Departures(
                        mostly,
                        others.stream().filter(d -> d.passage().equals(passage)).toList());
    }

    /**
     * Who took words of a passage.
     *
     * @param gone whether nothing of the passage is left
     * @param start where the words began in the passage as it was in the version before
     * @param end where they ended, exclusive
     * @return the operation that took them, or, where they are part of a longer change, the nearest one of the passage; empty
     *     where it is not known
     */
    public Optional<Provenance> taker(String passage, boolean gone, int start, int end) {
        Optional<Departure> nearest = others.stream()
                .filter(d -> d.passage().equals(passage))
                .min(Comparator.comparingInt(d -> d.distance(start, end)));
        return nearest.map(Departure::by).or(() -> gone ? Optional.ofNullable(mostly) : Optional.empty());
    }

    /** All who took something of a passage. */
    public Set<Provenance> takers(String passage, boolean gone) {
        Set<Provenance> takers = new LinkedHashSet<>();
        others.stream().filter(d -> d.passage().equals(passage)).forEach(d -> takers.add(d.by()));
        if (takers.isEmpty() && gone && mostly != null) {
            takers.add(mostly);
        }
        return takers;
    }

    /** All who took something. */
    public Set<Provenance> takers() {
        Set<Provenance> takers = new LinkedHashSet<>();
        if (mostly != null) {
            takers.add(mostly);
        }
        others.forEach(d -> takers.add(d.by()));
        return takers;
    }
}
