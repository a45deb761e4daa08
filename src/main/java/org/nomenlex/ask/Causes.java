package org.nomenlex.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Departures;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;

/**
 * Who made a change. What came carries its origin; what went is followed from version to version until it is no longer
 * there, and what that version tells of its departures says who took it.
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
            return List.of(cause(origin));
        }
        // Old words that are back (a repeal undone, a text restored): who made the first version that has them again.
        String words = piece.text().strip();
        for (int i = chain.size() - 1; i > 0; i--) {
            Passage previous = byIdentity.get(i - 1).get(passage.identity());
            if (previous == null || !previous.text().contains(words)) {
                return movers(i, words);
            }
        }
        return List.of();
    }

    /** Words that stand elsewhere than before: whoever took them from where they stood, else the makers of the version. */
    private List<DiffCause> movers(int index, String words) {
        Set<DiffCause> takers = new LinkedHashSet<>();
        for (Passage old : byIdentity.get(index - 1).values()) {
            int at = words.isEmpty() ? -1 : old.text().indexOf(words);
            Passage now = byIdentity.get(index).get(old.identity());
            if (at >= 0 && (now == null || !now.text().contains(words))) {
                chain.get(index)
                        .departures()
                        .taker(old.identity(), now == null, at, at + words.length())
                        .ifPresent(p -> takers.add(cause(p)));
            }
        }
        return takers.isEmpty() ? makers(index) : List.copyOf(takers);
    }

    /**
     * Who took each word of an earlier passage.
     *
     * @param words the passage as words
     * @return for each word the operation that took it out of the version in which it is first missing; the one of the last
     *     change of the passage for a word that is never missing
     */
    List<List<DiffCause>> ofDeparture(Passage passage, List<String> words) {
        int[] place = new int[words.size()];
        Arrays.setAll(place, i -> i);
        List<List<DiffCause>> causes = new ArrayList<>(Collections.nCopies(words.size(), List.of()));
        List<String> current = words;
        List<DiffCause> last = List.of();
        for (int v = firstAfter(); v < chain.size(); v++) {
            Passage next = byIdentity.get(v).get(passage.identity());
            List<String> nextWords = next == null ? List.of() : Words.of(next.text());
            if (next != null && nextWords.equals(current)) {
                continue;
            }
            int version = v;
            int[] target = next == null ? gone(current.size()) : targets(current, nextWords);
            int[] offsets = offsets(current);
            Departures went = chain.get(v).departures().in(passage.identity());
            for (int i = 0; i < place.length; i++) {
                int at = place[i];
                if (at < 0) {
                    continue;
                }
                last = went.taker(passage.identity(), next == null, offsets[at], offsets[at + 1])
                        .map(p -> List.of(cause(p)))
                        .orElseGet(() -> unknown(version, passage, next));
                causes.set(i, last);
                place[i] = target[at];
            }
            if (next == null) {
                break;
            }
            current = nextWords;
        }
        return causes;
    }

    /** The index of the first version that takes effect after the earlier day. */
    private int firstAfter() {
        return !chain.isEmpty() && chain.get(0).period().contains(before) ? 1 : 0;
    }

    private static int[] gone(int words) {
        int[] target = new int[words];
        Arrays.fill(target, -1);
        return target;
    }

    /** Where each word of a text stands in the next; -1 for one that went. */
    private static int[] targets(List<String> current, List<String> next) {
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
        return target;
    }

    /** Where each word starts, and where the last one ends. */
    private static int[] offsets(List<String> words) {
        int[] offsets = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            offsets[i + 1] = offsets[i] + words.get(i).length();
        }
        return offsets;
    }

    /**
     * Who took words of a passage where the version does not tell: who wrote into the passage then; else, of the acts that made
     * the version, the one whose words they were, for they ended with it; else all of these.
     */
    private List<DiffCause> unknown(int index, Passage passage, @Nullable Passage now) {
        ArticleVersion version = chain.get(index);
        LocalDate effect = version.period().from();
        Set<DiffCause> writers = new LinkedHashSet<>();
        for (Piece piece : now == null ? List.<Piece>of() : now.pieces()) {
            if (piece.provenance().effect().equals(effect)) {
                writers.add(cause(piece.provenance()));
            }
        }
        if (!writers.isEmpty()) {
            return List.copyOf(writers);
        }
        for (Piece piece : passage.pieces()) {
            if (version.madeBy().contains(piece.provenance().numac())) {
                writers.add(new DiffCause(
                        piece.provenance().numac(), piece.provenance().operation(), effect));
            }
        }
        return writers.isEmpty() ? makers(index) : List.copyOf(writers);
    }

    private static DiffCause cause(Provenance p) {
        return new DiffCause(p.numac(), p.operation(), p.effect());
    }

    /** The acts that made a version. */
    private List<DiffCause> makers(int index) {
        ArticleVersion version = chain.get(index);
        LocalDate effect = version.period().from();
        return version.madeBy().stream()
                .map(numac -> new DiffCause(numac, "", effect))
                .toList();
    }
}
