package org.nomenlex.grammar;

import java.util.ArrayList;
import java.util.List;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Expiry;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Warning;
import org.nomenlex.force.Commencements;
import org.nomenlex.force.Expiries;
import org.nomenlex.grammar.address.TooManyPlaces;
import org.nomenlex.law.UnitPath;

/**
 * Reads an amending act into operations. It never throws and takes time in proportion to the act: what it does not
 * understand stands in {@link ParsedArticle#unparsed()}, with the reason.
 */
public final class AmendmentParser {

    private AmendmentParser() {}

    /** The act, understood as far as it can be. */
    public static ParsedAct parse(Act act) {
        if (act.header().isErratum()) {
            return ErratumParser.parse(act);
        }
        Commencements.InTime inTime = Commencements.read(act);
        List<ParsedArticle> articles = new ArrayList<>();
        AmendedText last = AmendedText.NOMENCLATURE;
        UnitPath unit = null;
        for (ActArticle article : act.articles()) {
            ArticleParser parser = new ArticleParser(act, article, inTime, last, unit);
            articles.add(parsed(parser, article));
            last = parser.amended();
            unit = parser.unit();
        }
        List<Warning> warnings = new ArrayList<>();
        List<Expiry> expiries = Expiries.of(act, inTime.clauses(), inTime.commencements());
        return new ParsedAct(act.header(), inTime.commencements(), articles, warnings, expiries);
    }

    /** A mistake of the grammar costs one article, not the act. */
    private static ParsedArticle parsed(ArticleParser parser, ActArticle article) {
        try {
            return parser.parse();
        } catch (TooManyPlaces e) {
            return ArticleParser.failed(article, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return ArticleParser.failed(article, "l'article n'a pas pu \u00eatre analys\u00e9");
        }
    }
}
