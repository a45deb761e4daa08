package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.Operation;
import org.nomenlex.apply.Reach;
import org.nomenlex.decide.Misfit;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;

/** Turns what an act says into steps on articles, regime by regime. */
final class Contributions {

    private final Standings standings;
    private final ActLinks links;

    Contributions(Standings standings, ActLinks links) {
        this.standings = standings;
        this.links = links;
    }

    /**
     * What an act does to the articles in one language.
     *
     * @param standing the act as known
     * @param language of the articles
     * @param existing the articles that have a text
     * @param others the known acts of which the text is in the language of this one's
     */
    Contribution of(
            Standing standing, Language language, Collection<ArticleNumber> existing, Map<Numac, Standing> others) {
        return standing.gone().isEmpty()
                ? inEffect(new ActInLanguage(standing, language, existing, others))
                : withoutEffect(standing);
    }

    /** Nothing takes place; the articles that would have been changed know of the act all the same. */
    private static Contribution withoutEffect(Standing standing) {
        Fates fates = new Fates();
        List<Operation> operations = standing.last().says().act().operations().toList();
        operations.forEach(
                o -> fates.settle(new OperationOutcome(o, OperationOutcome.State.PENDING, null, standing.gone())));
        Set<ArticleNumber> named = operations.stream()
                .filter(o -> o.instruction().amended().isNomenclature() && !Reach.isWide(o))
                .flatMap(o -> Reach.of(o, List.of()).stream())
                .collect(Collectors.toSet());
        return fates.contribution(new StepsOfAct(standing.act().act().header()), named);
    }

    private Contribution inEffect(ActInLanguage act) {
        StepsOfAct steps = new StepsOfAct(act.header());
        Fates fates = new Fates();
        List<Regime> regimes = act.standing().regimes();
        Set<Operation> before = Set.of();
        for (int i = 0; i < regimes.size(); i++) {
            Regime regime = regimes.get(i);
            boolean last = i + 1 == regimes.size();
            LocalDate to = last ? LocalDate.MAX : regimes.get(i + 1).from();
            StepsOfRegime own = new StepsOfRegime(steps, act.header(), regime, to, standings);
            new RegimeContribution(act, regime, last, own, fates, new OtherActs(act, own, standings, links))
                    .take(before);
            before = last ? Set.of() : plain(regime);
        }
        act.standing().last().says().misfits().forEach(m -> tell(m, act.header(), steps));
        return fates.contribution(steps, Set.of());
    }

    private static Set<Operation> plain(Regime regime) {
        return regime.says().act().operations().map(Plain::of).collect(Collectors.toSet());
    }

    /** A decision that does not fit is told wherever the act changes something: which instruction it meant is lost. */
    private static void tell(Misfit misfit, ActHeader header, StepsOfAct steps) {
        steps.forEach((key, p) -> p.remarks.add(new Remark(
                Remark.Kind.DECISION,
                header.numac().value(),
                misfit.decision().instruction(),
                UnitPath.ofArticle(key.article()),
                Notes.of(misfit.decision()) + " (ne convient plus : " + misfit.reason() + ")",
                key.effect())));
    }
}
