package org.nomenlex.timeline;

import java.util.List;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.text.Place;

/** Operations without what does not change their meaning: the place in the file, the instruction's words, doubts. */
final class Plain {

    private Plain() {}

    static Operation of(Operation operation) {
        Instruction i = operation.instruction();
        return operation.with(new Instruction(
                i.id(), i.amended(), i.target(), i.language(), i.expected(), "", Place.START, List.of()));
    }
}
