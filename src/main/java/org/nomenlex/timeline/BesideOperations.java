package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nomenlex.act.ActArticle;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.TransitionalWords;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.apply.Reach;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.UnitPath;

/**
 * What an act says beside its operations: instructions that were not understood and provisions for the transition. They
 * change no text, and are told at the articles that they are about.
 */
final class BesideOperations {

    private final ActInLanguage act;
    private final Regime regime;
    private final StepsOfRegime steps;

    BesideOperations(ActInLanguage act, Regime regime, StepsOfRegime steps) {
        this.act = act;
        this.regime = regime;
        this.steps = steps;
    }

    /** Instructions that were not understood leave the articles that they are about incomplete. */
    void takeUnparsed(ParsedArticle article, Unparsed unparsed) {
        if (regime.drops(unparsed.id())) {
            return;
        }
        LocalDate effect = steps.effect(unparsed.id().isEmpty() ? article.number() : unparsed.id());
        for (ArticleNumber about : about(article, unparsed.text())) {
            if (effect == null) {
                String words = "instruction non comprise : " + unparsed.text();
                steps.waits(about, unparsed.id(), UnitPath.ofArticle(about), words);
            } else {
                tell(unparsed, about, effect);
            }
        }
    }

    private void tell(Unparsed unparsed, ArticleNumber about, LocalDate effect) {
        String numac = act.numac().value();
        UnitPath target = UnitPath.ofArticle(about);
        StepsOfAct.Parts p = steps.at(about, effect);
        Decision decision = regime.says().withoutObject().get(unparsed.id());
        if (decision == null) {
            String reason = "instruction non comprise : " + unparsed.reason();
            p.gaps.add(new Refusal(numac, unparsed.id(), target, unparsed.text(), reason, effect));
        } else {
            p.remarks.add(new Remark(Remark.Kind.DECISION, numac, unparsed.id(), target, Notes.of(decision), effect));
        }
    }

    /** The articles of the nomenclature that an article of the act is about: named in the words, or amended beside. */
    private Set<ArticleNumber> about(ParsedArticle article, String words) {
        Set<ArticleNumber> amended = article.operations().stream()
                .filter(o -> o.instruction().amended().isNomenclature() && !Reach.isWide(o))
                .flatMap(o -> Reach.of(o, act.existing()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!amended.isEmpty()) {
            return amended;
        }
        Set<ArticleNumber> named = NamedArticles.in(words);
        return named.isEmpty() ? NamedArticles.in(NamedArticles.firstWords(act.published(), article.number())) : named;
    }

    /** What an article of the act provides for the transition is told at the amended articles that it names, or at all. */
    void takeTransitional(ParsedArticle article) {
        LocalDate effect = steps.effect(article.number());
        String text = transitional(article);
        if (text.isEmpty() || effect == null || regime.drops(article.number())) {
            return;
        }
        Set<ArticleNumber> amended = new HashSet<>();
        regime.says().act().articles().forEach(a -> amended.addAll(about(a, "")));
        Set<ArticleNumber> about = NamedArticles.in(text);
        about.retainAll(amended);
        for (ArticleNumber a : about.isEmpty() ? amended : about) {
            steps.at(a, effect)
                    .remarks
                    .add(new Remark(
                            Remark.Kind.TRANSITIONAL,
                            act.numac().value(),
                            article.number(),
                            UnitPath.ofArticle(a),
                            text,
                            effect));
        }
    }

    /** The words of an article of the act that are for the transition; empty for most. */
    private String transitional(ParsedArticle article) {
        Optional<ActArticle> words = act.published().article(article.number());
        return switch (article.role()) {
            case TRANSITIONAL -> words.map(TransitionalWords::textOf).orElse("");
            case ENTRY_INTO_FORCE ->
                words.map(TransitionalWords::behindTheClause).orElse("");
            default -> "";
        };
    }
}
