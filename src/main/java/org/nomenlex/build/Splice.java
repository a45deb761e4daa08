package org.nomenlex.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The publications of a history with a part of it put in the place of that part as it was: which of its commits stay, and
 * which are to be made anew.
 */
final class Splice {

    private final List<String> old;
    private final List<String> publications;
    private final List<Place> places;
    private final int kept;

    /**
     * A commit to be made.
     *
     * @param id its publication
     * @param base the place of the old commit whose tree it is made from: its own or, where it is new, the one before; -1
     *     for none
     * @param isOld whether there is an old commit of that publication
     */
    record Place(String id, int base, boolean isOld) {}

    /**
     * @param old the publications of the history, in order
     * @param before the part as it was
     * @param after the part as it is
     */
    Splice(List<String> old, Replay before, Replay after) {
        this.old = old;
        TreeSet<String> gone = new TreeSet<>(before.ids());
        gone.removeAll(after.ids());
        TreeSet<String> fresh = new TreeSet<>(after.ids());
        fresh.removeAll(before.ids());
        TreeSet<String> all = new TreeSet<>(old);
        all.removeAll(gone);
        all.addAll(fresh);
        this.publications = List.copyOf(all);
        Optional<String> first = first(before, after, gone, fresh);
        this.places = new ArrayList<>();
        first.ifPresent(from -> all.tailSet(from).forEach(id -> places.add(place(id))));
        this.kept = first.map(from -> insertionPoint(from)).orElse(old.size());
    }

    /** The first publication at which the part is otherwise. */
    private static Optional<String> first(Replay before, Replay after, TreeSet<String> gone, TreeSet<String> fresh) {
        TreeSet<String> both = new TreeSet<>(before.ids());
        both.addAll(after.ids());
        for (String id : both) {
            boolean same = !gone.contains(id)
                    && !fresh.contains(id)
                    && before.message(id).equals(after.message(id))
                    && before.at(id).equals(after.at(id));
            if (!same) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private Place place(String id) {
        int at = Collections.binarySearch(old, id);
        return at >= 0 ? new Place(id, at, true) : new Place(id, -at - 2, false);
    }

    private int insertionPoint(String id) {
        int at = Collections.binarySearch(old, id);
        return at >= 0 ? at : -at - 1;
    }

    /** All publications now, in order. */
    List<String> publications() {
        return publications;
    }

    /** The commits to be made, in order. */
    List<Place> places() {
        return places;
    }

    /** How many of the old commits stay, from the first on. */
    int kept() {
        return kept;
    }
}
