package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which acts an act withdraws, and which of their articles. */
class WithdrawalsTest {

    private static List<String> in(String... articles) {
        return Withdrawals.in(InventedAct.signed("2030010009", "2030-09-09").act(articles)).stream()
                .map(f -> f.article() + ": " + f.reference() + " " + f.articles())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "L'arrêté royal du 2 mai 2030 modifiant l'annexe est rapporté. ^ 1: 2030-05-02 []",
                "L'arrêté ministériel du 2 mai 2030 est retiré. ^ 1: 2030-05-02 []",
                "Est rapporté l'arrêté royal du 2 mai 2030. ^ 1: 2030-05-02 []",
                "Les arrêtés royaux des 2 mai 2030 et 3 juin 2030 sont rapportés. ^ 1: 2030-05-02 []; 1: 2030-06-03 []",
                "Les arrêtés royaux des 2 et 3 mai 2030 sont rapportés. ^ 1: 2030-05-02 []; 1: 2030-05-03 []",
                "L'article 2 de l'arrêté royal du 2 mai 2030 est rapporté. ^ 1: 2030-05-02 [2]",
                "L'article 1er de l'arrêté royal du 2 mai 2030 est retiré. ^ 1: 2030-05-02 [1]",
                "Les articles 1er, 3 et 4bis de l'arrêté royal du 2 mai 2030 sont rapportés. ^ 1: 2030-05-02 [1, 3, 4bis]",
                "L'article 2/1 du même arrêté royal du 2 mai 2030 est rapporté. ^ 1: 2030-05-02 [2/1]",
                "Het koninklijk besluit van 2 mei 2030 wordt ingetrokken. ^ 1: 2030-05-02 []",
                "De artikelen 2 en 3 van het koninklijk besluit van 2 mei 2030 worden ingetrokken. ^ 1: 2030-05-02 [2, 3]",
                "Artikel 2 van het ministerieel besluit van 2 mei 2030 wordt ingetrokken. ^ 1: 2030-05-02 [2]"
            })
    void aWithdrawalNamesActsByTheirDaysAndMayNameArticles(String sentence, String found) {
        assertThat(String.join("; ", in(sentence))).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            value = {
                "L'arrêté royal du 2 mai 2030 est abrogé.",
                "L'arrêté royal du 2 mai 2030 rapporté au dossier est modifié.",
                "L'arrêté royal est rapporté.",
                "Le rapport du 2 mai 2030 est retiré du dossier.",
                "Het koninklijk besluit van 2 mei 2030 wordt opgeheven."
            })
    void whatIsNotWithdrawnOrNoActIsNone(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @Test
    void ofAListEachItemNamesItsOwnArticles() {
        assertThat(in("Sont rapportés :\n\n1° l'article 2 de l'arrêté royal du 2 mai 2030 modifiant l'annexe;\n\n"
                        + "2° l'arrêté royal du 3 juin 2030;\n\n3° le point b)."))
                .containsExactly("1: 2030-05-02 [2]", "1: 2030-06-03 []");
    }

    @Test
    void aSentenceBrokenOverLinesIsOne() {
        assertThat(in("L'arrêté royal du 2 mai 2030\n\nmodifiant l'annexe est rapporté."))
                .containsExactly("1: 2030-05-02 []");
    }

    @Test
    void aListThatIsNotAnnouncedByTheVerbIsReadWhole() {
        assertThat(in("Les arrêtés suivants :\n\n1° l'arrêté royal du 2 mai 2030;\n\nsont rapportés."))
                .containsExactly("1: 2030-05-02 []");
    }

    @Test
    void theArticleThatWithdrawsIsTold() {
        assertThat(in(
                        "Rien.",
                        "L'arrêté royal du 2 mai 2030 est rapporté.",
                        "L'arrêté royal du 3 mai 2030 est retiré."))
                .containsExactly("2: 2030-05-02 []", "3: 2030-05-03 []");
    }

    @Test
    void theSentenceIsKept() {
        assertThat(Withdrawals.in(InventedAct.signed("2030010009", "2030-09-09")
                        .act("L'arrêté royal du 2 mai 2030 est rapporté.")))
                .extracting(Withdrawals.Found::words)
                .containsExactly("L'arrêté royal du 2 mai 2030 est rapporté.");
    }
}
