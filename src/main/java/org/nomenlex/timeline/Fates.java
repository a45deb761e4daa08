package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.ArticleNumber;

/**
 * What becomes of the operations of one act, while that is collected: settled without a look at a text, or left to the
 * articles that they concern.
 */
final class Fates {

    private final Map<Operation, OperationOutcome> settled = new HashMap<>();
    private final Map<Operation, List<ArticleNumber>> concerned = new HashMap<>();
    private final Map<Operation, List<ArticleNumber>> concernedBefore = new HashMap<>();
    private final Map<Operation, LocalDate> effects = new HashMap<>();
    private final Map<Operation, String> ended = new HashMap<>();
    private boolean wide;

    /** The fate of an operation is known. */
    void settle(OperationOutcome outcome) {
        settled.put(outcome.operation(), outcome);
    }

    /** The day of effect of an operation, as the act says it in the end. */
    void takesEffect(Operation operation, LocalDate day) {
        effects.put(operation, day);
    }

    /**
     * The articles will tell.
     *
     * @param last whether the act still says so in the end
     */
    void concerns(Operation operation, List<ArticleNumber> articles, boolean last) {
        (last ? concerned : concernedBefore).put(operation, articles);
    }

    /** Whether an operation went to articles as the act spoke before its last change. */
    boolean concernedBefore(Operation operation) {
        return concernedBefore.containsKey(operation);
    }

    /** An operation went to articles as the act spoke before, until it was dropped: these tell what became of it then. */
    void end(Operation operation, String how) {
        concerned.put(operation, concernedBefore.getOrDefault(operation, List.of()));
        ended.put(operation, how);
    }

    /** An operation concerns all articles there are. */
    void reachAll() {
        wide = true;
    }

    /**
     * All of it together.
     *
     * @param named the articles that an act without effect would change
     */
    Contribution contribution(StepsOfAct steps, Set<ArticleNumber> named) {
        return new Contribution(steps.steps(), steps.undated(), settled, concerned, effects, ended, wide, named);
    }
}
