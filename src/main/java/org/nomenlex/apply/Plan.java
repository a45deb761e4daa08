package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;

/** The changes that an operation makes, all checked, none made yet. */
final class Plan {

    private final List<Runnable> changes = new ArrayList<>();

    void add(Runnable change) {
        changes.add(change);
    }

    void carryOut() {
        changes.forEach(Runnable::run);
    }
}
