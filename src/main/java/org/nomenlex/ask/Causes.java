package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;

/**
 * Who made a change. What came carries its origin; what went is followed from version to version until it is no longer
 * there, and the acts that made that version took it away.
 */
final class Causes {

    private final List<ArticleVersion> chain;
    private final List<Map<String, Passage>> byIdentity = new ArrayList<>();
    private final LocalDate before;

    /**
     * @param chain the versions from the earlier day to the later one
     * @param before the earlier day
     */
    Causes(List<ArticleVersion> chain, LocalDate before) {
        this.chain = chain;
        this.before = before;
        for (ArticleVersion v : chain) {
            Map<String, Passage> passages = new HashMap<>();
            v.passages().forEach(p -> passages.putIfAbsent(p.identity(), p));
            byIdentity.add(passages);
        }
    }

    /** Who brought a piece of the later text. */
    List<DiffCause> ofArrival(Passage passage, Piece piece) {
        Provenance origin = piece.provenance();
        if (origin.effect().isAfter(before)) {
            return List.of(new DiffCause(origin.numac(), origin.operation(), origin.effect()));
        }
        // Old words that are back (a repeal undone, a text restored): who made the first version that has them again.
        for (int i = chain.size() - 1; i > 0; i--) {
            Passage previous = byIdentity.get(i - 1).get(passage.identity());
            if (previous == null || !previous.text().contains(piece.text().strip())) {
                return makers(i, null);
            }
        }
        return List.of();
    }

    /**
     * Who took each word of an earlier passage.
     *
     * @param words the passage as words
     * @return for each word the makers of the version in which it is first missing; the makers of the last change of the
     *     passage for a word that is never missing
     */
    List<List<DiffCause>> ofDeparture(Passage passage, List<String> words) {
        int[] lostIn = new int[words.size()];
        int[] place = new int[words.size()];
        Arrays.setAll(place, i -> i);
        List<String> current = words;
        int lastChange = chain.size() - 1;
        for (int v = firstAfter(); v < chain.size(); v++) {
            Passage next = byIdentity.get(v).get(passage.identity());
            if (next == null) {
                markLost(lostIn, place, v);
                lastChange = v;
                break;
            }
            List<String> nextWords = Words.of(next.text());
            if (!nextWords.equals(current)) {
                follow(lostIn, place, current, nextWords, v);
                lastChange = v;
                current = nextWords;
            }
        }
        List<List<DiffCause>> causes = new ArrayList<>();
        for (int lost : lostIn) {
            int version = lost > 0 ? lost : lastChange;
            causes.add(makers(version, passage));
        }
        return causes;
    }

    /** The index of the first version that takes effect after the earlier day. */
    private int firstAfter() {
        return !chain.isEmpty() && chain.get(0).period().contains(before) ? 1 : 0;
    }

    private static void markLost(int[] lostIn, int[] place, int version) {
        for (int i = 0; i < place.length; i++) {
            if (place[i] >= 0) {
                lostIn[i] = version;
                place[i] = -1;
            }
        }
    }

    private static void follow(int[] lostIn, int[] place, List<String> current, List<String> next, int version) {
        int[] target = new int[current.size()];
        int shift = 0;
        int at = 0;
        for (Words.Edit e : Words.edits(current, next)) {
            for (; at < e.beforeStart(); at++) {
                target[at] = at + shift;
            }
            for (; at < e.beforeEnd(); at++) {
                target[at] = -1;
            }
            shift = e.afterEnd() - e.beforeEnd();
        }
        for (; at < target.length; at++) {
            target[at] = at + shift;
        }
        for (int i = 0; i < place.length; i++) {
            if (place[i] >= 0) {
                place[i] = target[place[i]];
                lostIn[i] = place[i] < 0 ? version : lostIn[i];
            }
        }
    }

    /** The acts that made a version; those alone that wrote into the passage then, where there are such. */
    private List<DiffCause> makers(int index, @Nullable Passage passage) {
        if (index <= 0 && chain.isEmpty()) {
            return List.of();
        }
        ArticleVersion version = chain.get(index);
        LocalDate effect = version.period().from();
        Optional<Passage> now =
                Optional.ofNullable(passage).map(p -> byIdentity.get(index).get(p.identity()));
        Set<DiffCause> writers = new LinkedHashSet<>();
        now.ifPresent(p -> p.pieces().stream()
                .map(Piece::provenance)
                .filter(o -> o.effect().equals(effect))
                .forEach(o -> writers.add(new DiffCause(o.numac(), o.operation(), effect))));
        if (!writers.isEmpty()) {
            return List.copyOf(writers);
        }
        return version.madeBy().stream()
                .map(numac -> new DiffCause(numac, "", effect))
                .toList();
    }
}
