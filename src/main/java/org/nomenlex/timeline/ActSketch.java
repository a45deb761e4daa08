package org.nomenlex.timeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nomenlex.act.Act;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.apply.Reach;
import org.nomenlex.law.ArticleNumber;

/**
 * What is remembered of an act when its words are let go: enough to find it when another act means it, and to tell what it
 * has to do with.
 *
 * @param act the act without the text of its articles
 * @param articles the articles of the nomenclature that it is about, as it was published
 * @param everywhere whether what it does can only be told with all articles in sight
 * @param mentions where it means other acts
 */
public record ActSketch(Act act, Set<ArticleNumber> articles, boolean everywhere, List<ActResolver.Question> mentions) {

    /** Copies the collections. */
    public ActSketch {
        articles = Set.copyOf(articles);
        mentions = List.copyOf(mentions);
    }

    /**
     * What to remember of an act.
     *
     * @param book holds once what the sketches of many acts have in common
     */
    static ActSketch of(HeldAct held, SketchBook book) {
        Set<ArticleNumber> articles = new TreeSet<>();
        boolean transitional = held.parsed().articles().stream().anyMatch(a -> a.role() == ArticleRole.TRANSITIONAL);
        for (ParsedArticle article : held.parsed().articles()) {
            article.operations().forEach(o -> articles.addAll(reach(o)));
            if (transitional || !article.unparsed().isEmpty()) {
                articles.addAll(NamedArticles.in(NamedArticles.firstWords(held.act(), article.number())));
                article.unparsed().forEach(u -> articles.addAll(NamedArticles.in(u.text())));
            }
        }
        boolean everywhere = held.parsed().operations().anyMatch(WideReach::needsAll);
        return new ActSketch(withoutText(held.act(), book), book.numbers(articles), everywhere, Mentions.in(held));
    }

    /** The articles of the nomenclature that an operation is about. */
    static List<ArticleNumber> reach(Operation operation) {
        return operation.instruction().amended().isNomenclature() ? Reach.of(operation, List.of()) : List.of();
    }

    private static Act withoutText(Act act, SketchBook book) {
        return new Act(
                book.header(act.header()),
                act.language(),
                book.articles(act.articles()),
                act.notes(),
                List.of(),
                act.source());
    }
}
