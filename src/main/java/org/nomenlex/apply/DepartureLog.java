package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nomenlex.history.Departure;
import org.nomenlex.history.Departures;
import org.nomenlex.history.Provenance;
import org.nomenlex.tree.ArticleText;
import org.nomenlex.tree.LawLine;

/**
 * Follows the words of a text through all that is applied to it, to tell in the end who took each of those that went. Only
 * lines that were touched are followed.
 */
public final class DepartureLog {

    private final List<LawLine> start;
    private final Map<String, Trace> traces = new HashMap<>();
    private @Nullable Provenance all;

    /** @param start the text of which the words are followed; null where there is none */
    public DepartureLog(@Nullable ArticleText start) {
        this.start = start == null ? List.of() : start.lawLines();
    }

    /** All that is still there goes, whatever it is. */
    public void all(Provenance by) {
        all = all == null ? by : all;
    }

    /**
     * Follows the line of a draft that is done.
     *
     * @param counts whether what the draft took is gone; numbers that are put back for a while are not
     */
    void follow(DraftLine line, boolean counts) {
        if (all == null && !start.isEmpty()) {
            traces.computeIfAbsent(line.id, id -> new Trace(line.sourceLength()))
                    .follow(line, counts);
        }
    }

    /**
     * Who took what.
     *
     * @param end the text in the end; null where there is none
     */
    public Departures departures(@Nullable ArticleText end) {
        if (traces.isEmpty() && all == null) {
            return Departures.NONE;
        }
        Map<String, LawLine> standing = new HashMap<>();
        if (end != null) {
            end.lawLines().forEach(l -> standing.put(l.id(), l));
        }
        List<Departure> went = new ArrayList<>();
        for (LawLine line : start) {
            LawLine now = standing.get(line.id());
            if (now == null || now != line && !now.text().equals(line.text())) {
                add(went, line, now == null);
            }
        }
        return Departures.of(went);
    }

    private void add(List<Departure> went, LawLine line, boolean gone) {
        Trace trace = traces.get(line.id());
        if (trace != null) {
            trace.add(went, line.id(), gone ? all : null);
        } else if (gone && all != null) {
            went.add(Departure.whole(line.id(), all));
        }
    }

    /** One line: where its words are now, and who took those that are no longer there. */
    private static final class Trace {
        private final @Nullable Provenance[] takers;
        private int[] places;
        private @Nullable Provenance whole;

        Trace(int length) {
            takers = new Provenance[length];
            places = new int[length];
            Arrays.setAll(places, i -> i);
        }

        void follow(DraftLine line, boolean counts) {
            if (!line.alive && !line.opened()) {
                whole = line.by;
                for (int place : places) {
                    take(place, line.by);
                }
                places = new int[0];
                return;
            }
            int[] left = new int[line.glyphs().size()];
            int n = 0;
            for (Glyph glyph : line.glyphs()) {
                int place = glyph.origin < 0 ? -1 : places[glyph.origin];
                if (line.alive && glyph.alive) {
                    left[n++] = place;
                } else {
                    take(place, !counts ? null : glyph.alive ? line.by : glyph.by);
                }
            }
            whole = line.alive ? whole : line.by;
            places = Arrays.copyOf(left, n);
        }

        private void take(int place, @Nullable Provenance by) {
            if (place >= 0) {
                takers[place] = by;
            }
        }

        /** Adds what went of the line; what nobody took by itself went with the rest. */
        void add(List<Departure> went, String id, @Nullable Provenance rest) {
            Provenance last = whole == null ? rest : whole;
            if (last != null && Arrays.stream(takers).allMatch(t -> t == null || t.equals(last))) {
                went.add(Departure.whole(id, last));
                return;
            }
            int from = 0;
            for (int i = 1; i <= takers.length; i++) {
                if (i == takers.length || !Objects.equals(takers[i], takers[from])) {
                    Provenance by = takers[from] == null ? last : takers[from];
                    if (by != null) {
                        went.add(new Departure(id, from, i, by));
                    }
                    from = i;
                }
            }
        }
    }
}
