package org.nomenlex.apply;

import org.nomenlex.amend.Operation;
import org.nomenlex.history.Provenance;

/** Tells who is named as the origin of what an operation writes. */
@FunctionalInterface
public interface ProvenanceOf {

    /** The origin of the words that the operation puts there. */
    Provenance of(Operation operation);
}
