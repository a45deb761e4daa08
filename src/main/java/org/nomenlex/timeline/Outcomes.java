package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/**
 * What became of the operations of an act: one answer for each, though it may concern several articles, or the text in the
 * other language alone, and each of these has an answer of its own.
 */
final class Outcomes {

    private static final String NO_TEXT =
            "l'instruction concerne l'autre langue seule, dont le texte n'est pas dans le corpus : ";

    private final Map<Consolidator.Key, ArticleChain> chains;

    /**
     * Asks the articles.
     *
     * @param chains of the articles that have one, as they come to be
     */
    Outcomes(Map<Consolidator.Key, ArticleChain> chains) {
        this.chains = chains;
    }

    /**
     * What became of an operation.
     *
     * @param act that it is of
     * @param mine what the act does to the articles in that language
     * @param language in which the act's text was read
     */
    OperationOutcome of(Numac act, Contribution mine, Operation op, Language language) {
        OperationOutcome settled = mine.settled().get(op);
        if (settled != null) {
            return settled;
        }
        if (!op.instruction().language().covers(language)) {
            return outcomeInOther(act, mine, op, language.other());
        }
        List<OperationOutcome> found = found(act, mine, op, language, op::equals);
        OperationOutcome outcome = combined(
                op,
                mine.effect(op),
                found,
                mine.concerned().getOrDefault(op, List.of()).size() > 1);
        return mine.ended().containsKey(op) ? ended(outcome, mine.ended().get(op)) : outcome;
    }

    /** What was annulled for the future has been in force: it is told what became of it then, and that it ended. */
    private static OperationOutcome ended(OperationOutcome outcome, String how) {
        String reason = outcome.reason().isEmpty() ? how : outcome.reason() + " ; " + how;
        return new OperationOutcome(outcome.operation(), outcome.state(), outcome.effect(), reason);
    }

    /** An instruction on the other language's text alone: what became of it there, under the same place of the act. */
    private OperationOutcome outcomeInOther(Numac act, Contribution mine, Operation op, Language other) {
        String id = op.instruction().id();
        List<OperationOutcome> found = found(
                        act, mine, op, other, o -> o.instruction().id().equals(id))
                .stream()
                .map(o -> new OperationOutcome(op, o.state(), o.effect(), o.reason()))
                .toList();
        return found.isEmpty()
                ? new OperationOutcome(op, OperationOutcome.State.PENDING, mine.effect(op), NO_TEXT + other.code())
                : combined(op, mine.effect(op), found, found.size() > 1);
    }

    /** What became of an operation in each article that it concerns and that has a chain. */
    private List<OperationOutcome> found(
            Numac act, Contribution mine, Operation op, Language language, Predicate<Operation> asked) {
        List<OperationOutcome> found = new ArrayList<>();
        for (ArticleNumber article : mine.concerned().getOrDefault(op, List.of())) {
            ArticleChain chain = chains.get(new Consolidator.Key(article, language));
            OperationOutcome one = chain == null ? null : chain.outcome(act, asked);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    /** Refused in one article of several is refused; of an operation on all articles one application is enough. */
    private static OperationOutcome combined(
            Operation op, @Nullable LocalDate effect, List<OperationOutcome> found, boolean several) {
        boolean everywhere = several && op.instruction().target().inEveryArticle();
        List<OperationOutcome.State> order = everywhere
                ? List.of(
                        OperationOutcome.State.APPLIED, OperationOutcome.State.REFUSED, OperationOutcome.State.PENDING)
                : List.of(
                        OperationOutcome.State.REFUSED, OperationOutcome.State.PENDING, OperationOutcome.State.APPLIED);
        for (OperationOutcome.State state : order) {
            for (OperationOutcome outcome : found) {
                if (outcome.state() == state) {
                    return outcome;
                }
            }
        }
        return new OperationOutcome(op, OperationOutcome.State.PENDING, effect, DayRunner.NO_BASE);
    }
}
