package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;

/** The changes that an operation makes, all checked, none made yet. */
final class Plan {

    private final boolean bothLanguages;
    private final List<Runnable> changes = new ArrayList<>();

    /** @param bothLanguages whether the operation speaks of the French and the Dutch text alike */
    Plan(boolean bothLanguages) {
        this.bothLanguages = bothLanguages;
    }

    boolean bothLanguages() {
        return bothLanguages;
    }

    void add(Runnable change) {
        changes.add(change);
    }

    void carryOut() {
        changes.forEach(Runnable::run);
    }
}
