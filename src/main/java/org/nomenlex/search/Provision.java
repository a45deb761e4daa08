package org.nomenlex.search;

import java.util.List;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Period;
import org.nomenlex.law.UnitPath;

/**
 * Words at a place of the law, over the days on which they stood there and the days on which that was known.
 *
 * @param article the article
 * @param language the language of the text
 * @param path the unit
 * @param identity the node of the text, the same through changes of its words
 * @param kind what it is
 * @param text its words
 * @param acts the acts whose words it holds, by NUMAC (a base text by its name)
 * @param inForce the days in force
 * @param known the days of knowledge
 */
public record Provision(
        ArticleNumber article,
        Language language,
        UnitPath path,
        String identity,
        Passage.Kind kind,
        String text,
        List<String> acts,
        Period inForce,
        Period known) {

    /** Copies the list. */
    public Provision {
        acts = List.copyOf(acts);
    }
}
