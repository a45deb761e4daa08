package org.nomenlex.amend;

import java.util.List;
import java.util.Locale;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.text.Folded;

/**
 * Words by which transitional and saving provisions (<i>dispositions transitoires</i>, <i>overgangsbepalingen</i>) are known:
 * they leave the text as it is, and tell for whom the old one goes on to count.
 */
public final class TransitionalWords {

    private static final List<String> SIGNS = List.of(
            "transitoire",
            "restent valables",
            "reste valable",
            "sont d'application pour",
            "restent d'application",
            "en cours a la date d'entree en vigueur",
            "en cours au moment de l'entree en vigueur",
            "continuent",
            "sont traites suivant",
            "overgangs",
            "avant la date d'entree en vigueur",
            "ne s'applique pas aux",
            "ne s'appliquent pas aux",
            "n'est pas applicable aux",
            "ne sont pas applicables aux",
            "niet van toepassing op");

    private TransitionalWords() {}

    /** Whether a text holds such words. */
    public static boolean in(String text) {
        String small = Folded.of(text, Folded.Depth.NO_ACCENTS).text().toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(small::contains);
    }

    /** The text of an article. */
    public static String textOf(ActArticle article) {
        return text(article.blocks());
    }

    /**
     * What an article on entry into force says for the transition behind its first paragraph, which is about the day:
     * "§ 2. En ce qui concerne l'entrée en vigueur du présent arrêté, les dispositions transitoires suivantes ...". Empty where
     * it says nothing of the kind.
     */
    public static String behindTheClause(ActArticle article) {
        List<ActBlock> blocks = article.blocks();
        for (int i = 1; i < blocks.size(); i++) {
            if (in(text(blocks.subList(i, i + 1)))) {
                return text(blocks.subList(i, blocks.size()));
            }
        }
        return "";
    }

    private static String text(List<ActBlock> blocks) {
        return String.join(" ", blocks.stream().flatMap(b -> b.lines().stream()).toList());
    }
}
