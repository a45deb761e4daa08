package org.nomenlex.ask;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Refusal;

/** Of the acts that made a version of an article, those that made what one looks at. */
final class Makers {

    private Makers() {}

    /** The acts that made the text of a version: not those of which all that concerns the article was refused. */
    static List<String> of(ArticleVersion version) {
        Set<String> idle = new HashSet<>();
        version.refusals().stream()
                .filter(r -> r.effect().equals(version.period().from()))
                .map(Refusal::numac)
                .forEach(idle::add);
        version.passages().stream()
                .flatMap(p -> p.pieces().stream())
                .filter(x -> x.provenance().effect().equals(version.period().from()))
                .forEach(x -> idle.remove(x.provenance().numac()));
        version.departures().takers().forEach(p -> idle.remove(p.numac()));
        return others(version.madeBy(), idle);
    }

    /**
     * The acts that wrote into a unit or took something out of it; those that made the text of the version where none did.
     *
     * @param before the passages of the unit in the version before
     * @param now its passages in this version
     */
    static List<String> of(ArticleVersion version, List<Passage> before, List<Passage> now) {
        Map<String, String> old = new HashMap<>();
        before.forEach(p -> old.put(p.identity(), p.text()));
        Map<String, String> fresh = new HashMap<>();
        now.forEach(p -> fresh.put(p.identity(), p.text()));
        Set<String> there = new HashSet<>();
        version.passages().forEach(p -> there.add(p.identity()));
        Set<String> makers = new HashSet<>();
        now.stream()
                .filter(p -> !p.text().equals(old.get(p.identity())))
                .flatMap(p -> p.pieces().stream())
                .filter(piece ->
                        piece.provenance().effect().equals(version.period().from()))
                .forEach(piece -> makers.add(piece.provenance().numac()));
        before.stream()
                .filter(p -> !p.text().equals(fresh.get(p.identity())))
                .flatMap(p -> version.departures().takers(p.identity(), !there.contains(p.identity())).stream())
                .forEach(p -> makers.add(p.numac()));
        List<String> known = version.madeBy().stream().filter(makers::contains).toList();
        return known.isEmpty() ? of(version) : known;
    }

    private static List<String> others(List<String> all, Set<String> without) {
        List<String> left = all.stream().filter(a -> !without.contains(a)).toList();
        return left.isEmpty() ? all : left;
    }
}
