package org.nomenlex.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;
import org.nomenlex.tree.ArticleText;

/** "Dans l'annexe, il est inséré un article 70, c), ...": a letter of an article, though the act speaks of the annex. */
class PartOfArticleTest {

    private static final ArticleNumber ARTICLE = new ArticleNumber("70");

    private static final Provenance ORIGIN =
            new Provenance("2031200101", "4", LocalDate.of(2031, 1, 1), LocalDate.of(2030, 12, 1), "");

    private static final Operation LETTER = new Operation.Insert(
            new Instruction(
                    "4",
                    AmendedText.NOMENCLATURE,
                    UnitPath.parse("annex"),
                    LanguageScope.BOTH,
                    "",
                    "il est inséré un article 70, c)",
                    Place.START,
                    List.of()),
            List.of("c) les soins de nuit."),
            null,
            UnitPath.parse("art:70/let:c"));

    @Test
    void aPartOfAnArticleDoesNotBeginTheArticle() {
        assertThat(Applier.begins(LETTER, ARTICLE)).isFalse();
    }

    @Test
    void thePartIsInsertedInTheArticleThatIsThere() {
        ArticleText before = ArticleText.read(
                ARTICLE, List.of("Art. 70. Sont remboursés :", "a) les soins;", "b) les examens;"), ORIGIN);
        ApplyResult result = new Applier(Language.FR).apply(before, ARTICLE, List.of(LETTER), operation -> ORIGIN);
        assertThat(result.complete()).isTrue();
        assertThat(result.verdicts().get(0).operation()).isSameAs(LETTER);
        assertThat(result.after().lines())
                .containsExactly(
                        "Art. 70. Sont remboursés :", "a) les soins;", "b) les examens;", "c) les soins de nuit.");
    }
}
