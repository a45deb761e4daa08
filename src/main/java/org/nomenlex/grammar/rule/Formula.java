package org.nomenlex.grammar.rule;

import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.clause.Clause;

/** A formula of Belgian drafting: which clauses it fits, and what it does. */
interface Formula {

    /** Whether the clause is of this formula. */
    boolean fits(Clause c, Scene s);

    /**
     * The operations, in the order in which the clause names their units; none where something is missing that the formula
     * needs.
     */
    List<Operation> read(Clause c, Scene s);
}
