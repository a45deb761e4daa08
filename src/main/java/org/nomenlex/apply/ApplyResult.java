package org.nomenlex.apply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.tree.ArticleText;

/**
 * An article after the operations of one act.
 *
 * @param after the text; null where the article does not exist then (repealed, or never begun). Its number differs from
 *     the one asked for where the act renumbers the article
 * @param verdicts one per operation, in the given order
 */
public record ApplyResult(@Nullable ArticleText after, List<Verdict> verdicts) {

    /** Copies the list. */
    public ApplyResult {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether every operation was applied. */
    public boolean complete() {
        return verdicts.stream().allMatch(v -> v instanceof Verdict.Applied);
    }
}
