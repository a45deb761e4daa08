package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Position;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.UnitPath;

/** Words go: "les mots A et B sont supprimés" (one operation each), "la phrase A est abrogée", "in fine". */
final class DeleteWords implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        return c.does(Action.REPEAL)
                && !c.does(Action.REPLACE)
                && c.newWords() == null
                && (c.words() != null || announced(c) && !s.content().isEmpty());
    }

    private static boolean announced(Clause c) {
        return c.newcomers().stream()
                .anyMatch(n -> n.noun().startsWith("mot")
                        || n.noun().startsWith("phrase")
                        || n.noun().startsWith("alinea")
                        || n.noun().startsWith("disposition"));
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        @Nullable Position at = s.wordsPlace(c);
        List<String> words = c.words() == null
                ? List.of(String.join("\n\n", s.content()))
                : c.words().texts();
        List<Operation> all = new ArrayList<>();
        s.beside(c).forEach(unit -> all.add(new Operation.Repeal(s.on(unit, c))));
        List<UnitPath> targets = s.targets(c);
        boolean respectively = s.words().contains("respectivement") && targets.size() == words.size();
        for (int i = 0; i < targets.size(); i++) {
            UnitPath target = targets.get(i);
            for (String w : respectively ? words.subList(i, i + 1) : words) {
                all.add(new Operation.DeleteWords(s.on(target, c), w, at, c.everywhere()));
            }
        }
        return all;
    }
}
