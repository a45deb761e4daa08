package org.nomenlex.timeline;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nomenlex.act.Act;
import org.nomenlex.law.ArticleNumber;

/** Articles of the law that running text names: all there is to tell what an instruction that was not understood is about. */
final class NamedArticles {

    /** Articles named in running text: {@code article 36}, {@code l'article 17ter}. */
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:articles?|artikel(?:en)?) (\\d+(?:er|bis|ter|quater|quinquies|sexies)?)\\b");

    private NamedArticles() {}

    /** The articles that running text names. */
    static Set<ArticleNumber> in(String words) {
        Set<ArticleNumber> found = new LinkedHashSet<>();
        Matcher m = NAMED.matcher(words);
        while (m.find()) {
            found.add(new ArticleNumber(m.group(1)));
        }
        return found;
    }

    /** What an article of an act begins with. */
    static String firstWords(Act act, String article) {
        return act.article(article)
                .filter(a -> !a.blocks().isEmpty())
                .map(a -> String.join(" ", a.blocks().get(0).lines()))
                .orElse("");
    }
}
