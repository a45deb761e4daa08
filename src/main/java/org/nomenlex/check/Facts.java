package org.nomenlex.check;

import java.util.Collection;
import java.util.List;
import org.nomenlex.corpus.RegisterRow;

/**
 * Everything that the health of a consolidation is worked out from.
 *
 * @param acts the acts, by number
 * @param articles the articles that have a text, by number and language
 * @param register Justel's register
 * @param modifiedBy the decree's table of modifications
 * @param misfits decisions that do not fit
 * @param unreadable lines on files that could not be read
 */
public record Facts(
        Collection<ActFacts> acts,
        Collection<ArticleFacts> articles,
        List<RegisterRow> register,
        List<RegisterRow> modifiedBy,
        List<Finding> misfits,
        List<String> unreadable) {

    /** Copies the lists. */
    public Facts {
        acts = List.copyOf(acts);
        articles = List.copyOf(articles);
        register = List.copyOf(register);
        modifiedBy = List.copyOf(modifiedBy);
        misfits = List.copyOf(misfits);
        unreadable = List.copyOf(unreadable);
    }
}
