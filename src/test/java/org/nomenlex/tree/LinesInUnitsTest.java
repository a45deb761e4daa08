package org.nomenlex.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/** To which unit a line belongs where its enumerator, or the lack of one, does not tell by itself. */
class LinesInUnitsTest {

    private static final Provenance BASE = new Provenance("base", "", LocalDate.of(2030, 1, 1), null, "");

    /** The unit of each line, without the article. */
    private static String units(String text) {
        List<String> lines = Arrays.stream(text.split("\n")).toList();
        return ArticleText.read(new ArticleNumber("60"), lines, BASE).passages().stream()
                .map(p -> p.path().toString().replaceFirst("art:60/?", "") + " " + p.kind())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void dashesAreCountedAnewBehindASentence() {
        assertThat(units("""
                        § 1er. Sont exclus :
                        - le pied;
                        - la jambe.
                        Sont compris :
                        - la main;
                        - le bras.
                        """)).isEqualTo("""
                        par:1 TEXT
                        par:1/tiret:1 TEXT
                        par:1/tiret:2 TEXT
                        par:1 TEXT
                        par:1/tiret:1 TEXT
                        par:1/tiret:2 TEXT""");
    }

    @Test
    void aListThatBeginsAgainStandsBesideTheFirst() {
        assertThat(units("""
                        § 1er. Sont exclus :
                        1° le pied;
                        2° la jambe.
                        1° la main;
                        2° le bras.
                        """)).isEqualTo("""
                        par:1 TEXT
                        par:1/pt:1 TEXT
                        par:1/pt:2 TEXT
                        par:1/pt:1 TEXT
                        par:1/pt:2 TEXT""");
    }

    @Test
    void aListThatIsAnnouncedStandsInItsItem() {
        assertThat(units("""
                        § 1er. Sont exclus :
                        1° le pied;
                        2° la jambe, à savoir :
                        1° le genou;
                        2° le mollet.
                        """)).isEqualTo("""
                        par:1 TEXT
                        par:1/pt:1 TEXT
                        par:1/pt:2 TEXT
                        par:1/pt:2/pt:1 TEXT
                        par:1/pt:2/pt:2 TEXT""");
    }

    @Test
    void dottedNumbersGoOnBesideOrBelowTheirStem() {
        assertThat(units("""
                        § 1er. Sont exclus :
                        1. Pied
                        1.1. Le talon.
                        1.2. L'orteil.
                        2. Jambe
                        2.1. Le genou.
                        """)).isEqualTo("""
                        par:1 TEXT
                        par:1/pt:1 TEXT
                        par:1/pt:1/num:1.1 TEXT
                        par:1/pt:1/num:1.2 TEXT
                        par:1/pt:2 TEXT
                        par:1/pt:2/num:2.1 TEXT""");
        assertThat(units("""
                        § 1er. Sont exclus :
                        1.1. Le talon.
                        1.2. L'orteil.
                        2.1. Le genou.
                        2.2. Le mollet.
                        """)).isEqualTo("""
                        par:1 TEXT
                        par:1/num:1.1 TEXT
                        par:1/num:1.2 TEXT
                        par:1/num:2.1 TEXT
                        par:1/num:2.2 TEXT""");
    }

    @Test
    void aSentenceBehindATableRowOfAServiceIsARuleOfIt() {
        assertThat(units("""
                        § 1er. Sont remboursés :
                        | 660015 | Examen du pied | K 22 |

                        La prestation 660015 est annuelle.
                        """)).isEqualTo("""
                        par:1 TEXT
                        par:1/code:660015 ROW
                        par:1 TEXT
                        par:1 RULE""");
        assertThat(units("""
                        § 1er. Sont remboursés :
                        | Pied | gauche | 22 |
                        La prestation est annuelle.
                        """)).isEqualTo("""
                        par:1 TEXT
                        par:1 ROW
                        par:1 TEXT""");
    }

    @Test
    void aRuleBelongsToTheUnitOfItsParagraphThatHoldsAllServicesThatItNames() {
        assertThat(units("""
                        § 1er. Sont remboursés :
                        a) au pied :
                        660015-660026
                        Examen du pied . . . . . K 22
                        b) à la main :
                        660030-660041
                        Examen de la main . . . . . K 22
                        La prestation 660030-660041 est annuelle.
                        La prestation 660030-660041 ne peut être cumulée avec la prestation 660015-660026.
                        § 2. Sont remboursés :
                        660052-660063
                        Examen du bras . . . . . K 22
                        La prestation 660052-660063 ne peut être cumulée avec la prestation 660015-660026.
                        """)).isEqualTo("""
                        par:1 TEXT
                        par:1/let:a TEXT
                        par:1/let:a/code:660015-660026 CODE
                        par:1/let:a/code:660015-660026 LABEL
                        par:1/let:b TEXT
                        par:1/let:b/code:660030-660041 CODE
                        par:1/let:b/code:660030-660041 LABEL
                        par:1/let:b RULE
                        par:1 RULE
                        par:2 TEXT
                        par:2/code:660052-660063 CODE
                        par:2/code:660052-660063 LABEL
                        par:2 RULE""");
    }

    @Test
    void headingsStandBeforeServicesHeadingsAndNumberedRules() {
        assertThat(units("""
                        § 1er. Sont remboursés :
                        BIOLOGIE
                        Chimie
                        660015-660026
                        Examen du sang . . . . . K 22
                        Règles de cumul.
                        1
                        Une fois par an.
                        Rien d'autre
                        """)).isEqualTo("""
                        par:1 TEXT
                        par:1 HEADING
                        par:1 HEADING
                        par:1/code:660015-660026 CODE
                        par:1/code:660015-660026 LABEL
                        par:1 HEADING
                        par:1/pt:1 TEXT
                        par:1/pt:1 TEXT
                        par:1/pt:1 TEXT""");
    }

    // Tables in two languages
    // -------------------------------------------------------------------------------------------

    private static List<String> half(Language language, String... rows) {
        BilingualTable.Half half = BilingualTable.of(List.of(rows), language);
        return half.obstacle().isEmpty() ? half.lines() : List.of(half.obstacle());
    }

    private static final String[] BOTH = {
        "Avant.",
        "| Pied | K | Voet | K |",
        "| --- | --- | --- | --- |",
        "| 660015 | Examen du pied | K 22 | 660015 | Onderzoek van de voet | K 22 |",
        "Après."
    };

    @Test
    void ofARowThatHasOtherColumnsItIsNotSaidWhichAreOfWhichLanguage() {
        assertThat(half(Language.FR, BOTH))
                .containsExactly("une ligne du tableau en deux langues n'a pas les colonnes des autres : "
                        + "« | Pied | K | Voet | K | »");
        assertThat(half(
                        Language.FR,
                        "| Pied | K | 1 | Voet | K | 1 | rien | rien |",
                        "| 660015 | Examen du pied | K 22 | 660015 | Onderzoek van de voet | K 22 |"))
                .as("nor of one that has more")
                .singleElement()
                .asString()
                .startsWith("une ligne du tableau");
    }

    @Test
    void eachLanguageHasItsHalf() {
        String[] rows = {
            "Avant.",
            "| Pied | Sorte | Prix | Voet | Soort | Prijs |",
            "| --- | --- | --- | --- | --- | --- |",
            "| 660015 | Examen du pied | K 22 | 660015 | Onderzoek van de voet | K 22 |",
            "Après."
        };

        assertThat(half(Language.FR, rows))
                .containsExactly(
                        "Avant.",
                        "| Pied | Sorte | Prix |",
                        "| --- | --- | --- |",
                        "| 660015 | Examen du pied | K 22 |",
                        "Après.");
        assertThat(half(Language.NL, rows))
                .containsExactly(
                        "Avant.",
                        "| Voet | Soort | Prijs |",
                        "| --- | --- | --- |",
                        "| 660015 | Onderzoek van de voet | K 22 |",
                        "Après.");
        assertThat(BilingualTable.of(List.of(rows), Language.FR).taken()).isTrue();
        assertThat(BilingualTable.of(List.of("| a | b |", "| 660015 | b |"), Language.FR)
                        .taken())
                .isFalse();
    }

    @Test
    void strayQuotesOfTheNewTextAreNotOfTheTable() {
        assertThat(half(
                        Language.FR,
                        "| «660015 | Examen du pied | K 22 | “660015 | Onderzoek van de voet | K 22 » |",
                        "| \"660030 | Examen de la \"main\" | K 23 | 660030 | Onderzoek van de hand | K 23\" |"))
                .containsExactly("| 660015 | Examen du pied | K 22 |", "| 660030 | Examen de la \"main\" | K 23 |");
        assertThat(half(
                        Language.NL,
                        "| «660015 | Examen du pied | K 22 | “660015 | Onderzoek van de voet | K 22 » |",
                        "| \"660030 | Examen de la \"main\" | K 23 | 660030 | Onderzoek van de hand | K 23\" |"))
                .containsExactly(
                        "| 660015 | Onderzoek van de voet | K 22 |", "| 660030 | Onderzoek van de hand | K 23 |");
    }
}
