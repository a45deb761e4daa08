package org.nomenlex.history;

import java.time.LocalDate;
import java.util.List;
import org.nomenlex.amend.ParsedAct;

/**
 * An act of the corpus with what became of it.
 *
 * @param parsed the act, understood, as known on that day: as amended where a later act amended it
 * @param outcomes its operations and their fate, in the act's order
 * @param status plain words on its standing ("rapporté par 2000022696"), empty mostly
 */
public record ActRecord(ParsedAct parsed, List<OperationOutcome> outcomes, String status) {

    /** Copies the list. */
    public ActRecord {
        outcomes = List.copyOf(outcomes);
    }

    /** The same on a day of knowledge: what will apply and does not yet, on that day, is pending. */
    public ActRecord asOf(LocalDate knownAt) {
        return new ActRecord(parsed, outcomes.stream().map(o -> o.asOf(knownAt)).toList(), status);
    }
}
