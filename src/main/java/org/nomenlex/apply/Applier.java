package org.nomenlex.apply;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.tree.ArticleText;

/**
 * Applies operations to the text of an article.
 *
 * <p>The operations given together are those of <em>one</em> act with effect on one day: what they name and count is
 * resolved against the text before the act. Operations that do not concern the language of the text leave it as it is
 * and are no refusals. Which articles an operation concerns, {@link Reach} tells.
 */
public final class Applier {

    private final Language language;

    /** An applier for texts in that language. */
    public Applier(Language language) {
        this.language = language;
    }

    /**
     * Applies the operations.
     *
     * @param before the text before the act, null where the article does not exist
     * @param article the article
     * @param operations operations of one act that concern the article, in the act's order
     * @param provenance who is named as the origin of new words
     */
    public ApplyResult apply(
            @Nullable ArticleText before, ArticleNumber article, List<Operation> operations, ProvenanceOf provenance) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Operation operation : operations) {
            verdicts.add(
                    operation.instruction().language().covers(language)
                            ? new Verdict.Refused(operation, "pas encore applicable")
                            : new Verdict.Applied(operation, List.of()));
        }
        return new ApplyResult(before, verdicts);
    }
}
