package org.nomenlex.export.akn;

import org.nomenlex.history.Passage;

/**
 * A passage and the versions in which it stands unchanged.
 *
 * @param passage the passage
 * @param first the index of the first of those versions
 * @param last the index of the last, which may be the same
 */
record Slot(Passage passage, int first, int last) {

    Slot until(int version) {
        return new Slot(passage, first, version);
    }

    boolean standsIn(int version) {
        return first <= version && version <= last;
    }
}
