package org.nomenlex.timeline;

import java.util.List;
import org.nomenlex.act.Act;
import org.nomenlex.amend.Operation;

/** Changes the text of an act as a later act says. */
public interface ActEditor {

    /**
     * Applies operations of one act to the text of another.
     *
     * @param act the amended act
     * @param operations operations whose targets are units of that act ({@code art:2/pt:1})
     */
    Edited edit(Act act, List<Operation> operations);

    /**
     * The outcome.
     *
     * @param act the act as amended, with what could be applied
     * @param reasons one per operation: empty where it was applied, else why not
     */
    record Edited(Act act, List<String> reasons) {
        public Edited {
            reasons = List.copyOf(reasons);
        }
    }
}
