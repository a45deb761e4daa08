package org.nomenlex.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;

/**
 * What an act, as known on a day, does to the articles in one language.
 *
 * @param steps by article
 * @param undated remarks on operations without a day of effect, by article
 * @param settled the fate of operations that is known without looking at a text
 * @param concerned the articles of each operation that is applied to a text
 * @param effects the day of effect of each operation, where determined
 * @param ended of operations in force up to a day only (an act annulled for the future): until when, and by what
 * @param wide whether an operation concerns all articles there are
 * @param named the articles that an act without effect (withdrawn, annulled) would change: it is known to them
 */
record Contribution(
        Map<ArticleNumber, List<Step>> steps,
        Map<ArticleNumber, List<Remark>> undated,
        Map<Operation, OperationOutcome> settled,
        Map<Operation, List<ArticleNumber>> concerned,
        Map<Operation, LocalDate> effects,
        Map<Operation, String> ended,
        boolean wide,
        Set<ArticleNumber> named) {

    static final Contribution NONE =
            new Contribution(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), false, Set.of());

    @Nullable
    LocalDate effect(Operation operation) {
        return effects.get(operation);
    }
}
