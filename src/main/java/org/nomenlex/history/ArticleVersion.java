package org.nomenlex.history;

import java.util.List;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;

/**
 * The text of one article in one language over one period, as known on one day.
 *
 * @param article the article
 * @param language the language of the text
 * @param period the days on which this text is in force
 * @param passages the text, a passage per line; empty where the article does not exist in that period (repealed)
 * @param madeBy the acts that made this version out of the one before, by NUMAC (a base text by its name)
 * @param refusals operations in effect that could not be applied; where there are any the text is not complete
 * @param remarks what else a reader must know
 * @param departures what it lost of the version before it, and who took it
 */
public record ArticleVersion(
        ArticleNumber article,
        Language language,
        Period period,
        List<Passage> passages,
        List<String> madeBy,
        List<Refusal> refusals,
        List<Remark> remarks,
        Departures departures) {

    /** Copies the lists. */
    public ArticleVersion {
        passages = List.copyOf(passages);
        madeBy = List.copyOf(madeBy);
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
    }

    /** A version that lost nothing of the one before it, or of which nobody knows who took it. */
    public ArticleVersion(
            ArticleNumber article,
            Language language,
            Period period,
            List<Passage> passages,
            List<String> madeBy,
            List<Refusal> refusals,
            List<Remark> remarks) {
        this(article, language, period, passages, madeBy, refusals, remarks, Departures.NONE);
    }

    /** The same text for other days. */
    public ArticleVersion during(Period other) {
        return new ArticleVersion(article, language, other, passages, madeBy, refusals, remarks, departures);
    }

    /** The same text with other remarks. */
    public ArticleVersion with(List<Remark> others) {
        return new ArticleVersion(article, language, period, passages, madeBy, refusals, others, departures);
    }

    /** Whether every operation in effect was applied. */
    public boolean complete() {
        return refusals.isEmpty();
    }

    /** The text, a line per paragraph of law. */
    public List<String> lines() {
        return passages.stream().map(Passage::text).toList();
    }
}
