package org.nomenlex.timeline;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.act.Act;
import org.nomenlex.amend.Operation;
import org.nomenlex.force.Fixings;

/** Where an act means another one: withdraws it, fixes its day of effect, changes its words. */
final class Mentions {

    private Mentions() {}

    /** All of them, each as the question which act is meant. */
    static List<ActResolver.Question> in(HeldAct held) {
        Act act = held.act();
        List<ActResolver.Question> all = new ArrayList<>();
        Withdrawals.in(act).forEach(w -> all.add(of(act, w)));
        Fixings.of(act).forEach(f -> all.add(of(act, f)));
        held.parsed()
                .operations()
                .filter(o -> !o.instruction().amended().isNomenclature())
                .forEach(o -> all.add(of(act, o)));
        return all;
    }

    static ActResolver.Question of(Act by, Withdrawals.Found found) {
        return new ActResolver.Question(
                found.reference().toString(), by.header(), found.article(), found.words(), "", false);
    }

    static ActResolver.Question of(Act by, Fixings.Fixing found) {
        return new ActResolver.Question(
                found.reference().toString(), by.header(), found.article(), found.words(), "", false);
    }

    /** An operation on the text of another act. */
    static ActResolver.Question of(Act by, Operation operation) {
        String own = operation.instruction().id().split("\\.", 2)[0];
        String article = ActLinks.article(operation);
        return new ActResolver.Question(
                operation.instruction().amended().value(),
                by.header(),
                own,
                articleText(by, own),
                article.equals("*") ? "" : article,
                operation instanceof Operation.Insert);
    }

    private static String articleText(Act act, String number) {
        StringBuilder text = new StringBuilder();
        act.article(number)
                .ifPresent(a -> a.blocks()
                        .forEach(b -> b.lines().forEach(l -> text.append(l).append(' '))));
        return text.toString();
    }
}
