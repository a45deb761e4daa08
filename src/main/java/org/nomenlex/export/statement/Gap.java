package org.nomenlex.export.statement;

import java.util.Collection;
import java.util.List;
import org.nomenlex.law.ArticleNumber;

/**
 * An act that the consolidation lacks.
 *
 * @param act how it is known: its date, dossier number or NUMAC
 * @param articles the articles that it is known to change; none where nobody says
 * @param reason what tells that it exists ("cité par 2012022221 art. 1", Justel's register)
 */
public record Gap(Wording act, List<ArticleNumber> articles, Wording reason) {

    /** Copies the list. */
    public Gap {
        articles = List.copyOf(articles);
    }

    /** Whether it is known to change one of these. */
    public boolean concerns(Collection<ArticleNumber> exported) {
        return articles.stream().anyMatch(exported::contains);
    }
}
