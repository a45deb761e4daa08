package org.nomenlex.grammar.rule;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.grammar.clause.Clause;
import org.nomenlex.grammar.lex.Action;
import org.nomenlex.law.Segment;
import org.nomenlex.law.SegmentKind;
import org.nomenlex.law.UnitPath;

/**
 * An act goes as a whole, or one of its articles: "l'arrêté royal du 9 février 2011 modifiant ... est abrogé", "les arrêtés
 * royaux des 23 avril 1997 et 3 septembre 2000 ... sont rapportés". A withdrawal is a repeal; that it works from the
 * beginning is what the act's own entry into force says.
 */
final class WithdrawAct implements Formula {

    @Override
    public boolean fits(Clause c, Scene s) {
        boolean goes = c.does(Action.WITHDRAW) || c.does(Action.REPEAL);
        boolean plain =
                c.words() == null && c.codes().isEmpty() && c.newcomers().isEmpty();
        return goes
                        && plain
                        && (!c.texts().isEmpty() || c.sameAct())
                        && !c.annexNamed()
                        && c.address().get(0).isEmpty()
                        && s.context().paths().get(0).isEmpty()
                || c.does(Action.WITHDRAW) && !c.texts().isEmpty();
    }

    @Override
    public List<Operation> read(Clause c, Scene s) {
        List<Operation> all = new ArrayList<>();
        List<AmendedText> texts = c.texts().isEmpty() ? List.of(s.context().text()) : c.texts();
        for (AmendedText text : texts) {
            UnitPath whole = UnitPath.of(Segment.of(SegmentKind.ARTICLE, "*"));
            List<UnitPath> targets = c.address().get(0).isEmpty() ? List.of(whole) : s.targets(c);
            for (UnitPath target : targets) {
                Instruction i = s.on(target, c);
                all.add(new Operation.Repeal(new Instruction(
                        i.id(), text, i.target(), i.language(), i.expected(), i.words(), i.place(), i.warnings())));
            }
        }
        return all;
    }
}
