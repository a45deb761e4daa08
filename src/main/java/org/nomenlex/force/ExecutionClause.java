package org.nomenlex.force;

import java.util.regex.Pattern;
import org.nomenlex.act.ActArticle;

/**
 * The closing article that charges a minister with the execution of the act (<i>formule d'exécution</i>): "Le ministre des
 * Affaires sociales est chargé de l'exécution du présent arrêté". It amends nothing and takes effect with nothing.
 */
public final class ExecutionClause {

    private static final Pattern CHARGED = Pattern.compile(
            "\\bcharg[ée]e?s? de l['’]ex[ée]cution|\\bbelast met de uitvoering",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Longer articles do something else besides. */
    private static final int LONGEST = 400;

    private ExecutionClause() {}

    /** Whether the article's first paragraph is such a formula. */
    public static boolean is(ActArticle article) {
        if (article.blocks().isEmpty()) {
            return false;
        }
        String first = String.join(" ", article.blocks().get(0).lines());
        return first.length() < LONGEST
                && CHARGED.matcher(first.replaceAll("\\s+", " ")).find();
    }
}
