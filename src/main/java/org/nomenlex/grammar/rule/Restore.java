package org.nomenlex.grammar.rule;

import java.util.List;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;

/** A repealed unit comes back: "l'article 12bis, abrogé par ..., est rétabli dans la rédaction suivante". */
final class Restore implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        return c.does(Action.RESTORE) && !s.content().isEmpty();
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        return s.targets(c).stream()
                .<Operation>map(t -> new Operation.Restore(s.on(t, c), s.content()))
                .toList();
    }
}
