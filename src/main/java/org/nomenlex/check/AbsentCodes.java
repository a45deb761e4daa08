package org.nomenlex.check;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;

/** Order numbers that an act removes from where they do not stand: mostly the trace of an act that is missing. */
final class AbsentCodes {

    private AbsentCodes() {}

    /** A finding for each number of a refused removal that the refusal names as absent. */
    static List<Finding> findings(List<ActRecord> records) {
        List<Finding> found = new ArrayList<>();
        for (ActRecord act : records) {
            for (OperationOutcome outcome : act.outcomes()) {
                if (outcome.state() == OperationOutcome.State.REFUSED) {
                    removed(outcome.operation()).stream()
                            .filter(code -> outcome.reason().contains(code))
                            .forEach(code -> found.add(new Finding(
                                    Finding.Kind.CODE_ABSENT,
                                    code,
                                    "à supprimer par " + act.parsed().header().numac() + " art. "
                                            + outcome.operation().instruction().id() + " : " + outcome.reason())));
                }
            }
        }
        return found;
    }

    private static List<String> removed(Operation operation) {
        if (operation instanceof Operation.DeleteCodes codes) {
            return codes.codes();
        }
        boolean service = operation instanceof Operation.Repeal;
        return operation
                .instruction()
                .target()
                .last()
                .filter(s -> service && s.kind() == SegmentKind.CODE)
                .map(Segment::value)
                .map(List::of)
                .orElse(List.of());
    }
}
