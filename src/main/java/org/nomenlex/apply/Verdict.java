package org.nomenlex.apply;

import java.util.List;
import org.nomenlex.amend.Operation;

/** What became of one operation. */
public sealed interface Verdict {

    /** The operation. */
    Operation operation();

    /** The same verdict on another reading of the same instruction. */
    Verdict on(Operation other);

    /**
     * It was applied as the act says.
     *
     * @param tolerances what was bridged to do so, in French, a sentence each; empty mostly
     */
    record Applied(Operation operation, List<String> tolerances) implements Verdict {
        /** Copies the list. */
        public Applied {
            tolerances = List.copyOf(tolerances);
        }

        @Override
        public Applied on(Operation other) {
            return new Applied(other, tolerances);
        }
    }

    /**
     * It cannot be applied as the act says; nothing of it was done.
     *
     * @param reason why, in French, with the candidates where there were several
     */
    record Refused(Operation operation, String reason) implements Verdict {
        @Override
        public Refused on(Operation other) {
            return new Refused(other, reason);
        }
    }
}
