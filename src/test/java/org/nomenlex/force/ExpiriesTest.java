package org.nomenlex.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.act.Act;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Expiry;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.read.LexIterataReader;

/** Acts that are in force for a time only. */
class ExpiriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entre en vigueur le 1er juillet 2032 et cesse d'être en vigueur le 1er janvier 2033 | 2033-01-01",
                "entre en vigueur le 1er juillet 2032 et cesse d'être en vigueur le 31 décembre 2032 | 2033-01-01",
                "produit ses effets le 1er juillet 2032 et cesse de produire ses effets le 1er mars 2033 | 2033-03-01",
                "entre en vigueur le 1er juillet 2032 et est applicable jusqu'au 30 juin 2033 inclus | 2033-07-01",
                "entre en vigueur le 1er juillet 2032 pour une durée de six mois | 2033-01-01",
                "entre en vigueur le 1er juillet 2032 pour une période d'un an | 2033-07-01"
            })
    void anActThatEnds(String clause, String day) {
        assertThat(expiries("Le présent arrêté " + clause + "."))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.scope()).containsExactly(Commencement.REST);
                    assertThat(e.date()).isEqualTo(day);
                });
    }

    @Test
    void oneArticleThatEndsLeavesTheOthers() {
        List<Expiry> expiries = expiries("Le présent arrêté entre en vigueur le 1er juillet 2032.\n\n"
                + "L'article 1er cesse d'être en vigueur le 1er janvier 2034.");

        assertThat(expiries).singleElement().satisfies(e -> {
            assertThat(e.covers("1.2")).isTrue();
            assertThat(e.covers("2")).isFalse();
        });
    }

    @Test
    void theEndIsNoBeginning() {
        assertThat(AmendmentParser.parse(act("L'article 1er cesse de produire ses effets le 1er janvier 2034."))
                        .commencementOf("1"))
                .hasValueSatisfying(c -> assertThat(c.rule()).isEqualTo("default"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le présent arrêté entre en vigueur le 1er juillet 2032.",
                "L'article 60 de la même annexe cesse d'être en vigueur le 1er juillet 2032."
            })
    void whatDoesNotEnd(String clause) {
        assertThat(expiries(clause)).isEmpty();
    }

    private static List<Expiry> expiries(String clause) {
        return AmendmentParser.parse(act(clause)).expiries();
    }

    private static Act act(String clause) {
        String text = Stream.of(
                        "---",
                        "title-fr: \"Arrêté royal modifiant l'annexe\"",
                        "date: 2032-05-11",
                        "number: 2032300001",
                        "publication: 2032-06-04",
                        "---",
                        "",
                        "**Article 1er.** A l'article 60, § 1er, de l'annexe à l'arrêté royal du 14 septembre 1984 établissant la"
                                + " nomenclature des prestations de santé, les mots \"un an\" sont remplacés par les mots"
                                + " \"deux ans\".",
                        "",
                        "**Art. 2.** " + clause)
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow();
        return LexIterataReader.read("2032300001.md", text).acts().get(0);
    }
}
