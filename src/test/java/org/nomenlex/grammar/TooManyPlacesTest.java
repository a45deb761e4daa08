package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nomenlex.amend.ParsedArticle;

/** Enumerations that multiply where their enumerators are lost. */
class TooManyPlacesTest {

    private static String services(int from, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(from + 22 * i))
                .collect(Collectors.joining(", "));
    }

    private static ParsedArticle article(int services) {
        return Parsing.act("A l'article 25" + Parsing.ANNEX + ", dans le libell\u00e9 des prestations "
                        + services(101_010, services)
                        + ", dans les r\u00e8gles d'application qui suivent les prestations "
                        + services(401_010, services) + ", les mots \"un\" sont supprim\u00e9s.")
                .articles()
                .get(0);
    }

    @Test
    void anArticleWhoseListsMultiplyIsLeftToAHumanWhole() {
        ParsedArticle article = article(120);
        assertThat(article.operations()).isEmpty();
        assertThat(article.unparsed()).hasSize(1).first().satisfies(u -> {
            assertThat(u.reason()).isEqualTo("une phrase y nomme plus de 5000 endroits \u00e0 la fois");
            assertThat(u.text()).contains("101010", "les mots \"un\" sont supprim\u00e9s");
        });
    }

    @Test
    void longListsThatDoNotMultiplyAreRead() {
        ParsedArticle article = Parsing.act("A l'article 25" + Parsing.ANNEX + ", les prestations "
                        + services(101_010, 600) + " sont supprim\u00e9es.")
                .articles()
                .get(0);
        assertThat(article.unparsed()).isEmpty();
        assertThat(article.operations()).isNotEmpty();
    }
}
