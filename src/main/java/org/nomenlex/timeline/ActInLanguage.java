package org.nomenlex.timeline;

import java.util.Collection;
import java.util.Map;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActHeader;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/**
 * An act as known on a day, asked for what it does to the articles in one language.
 *
 * @param standing the act
 * @param language of the articles
 * @param existing the articles that have a text
 * @param others the known acts of which the text is in the language of this one's, itself among them
 */
record ActInLanguage(
        Standing standing, Language language, Collection<ArticleNumber> existing, Map<Numac, Standing> others) {

    /** The act as it was published. */
    Act published() {
        return standing.act().act();
    }

    ActHeader header() {
        return published().header();
    }

    Numac numac() {
        return header().numac();
    }

    /** Whether the act's text is in the language of the articles. */
    boolean isOwn() {
        return standing.act().language() == language;
    }
}
