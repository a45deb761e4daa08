package org.nomenlex.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.act.Act;
import org.nomenlex.amend.Commencement;
import org.nomenlex.json.OperationsJson;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.shared.Shared;

class CommencementsTest {

    private static List<Commencement> clauses(String published, String... articles) {
        StringBuilder text = new StringBuilder("---\nnumber: 2031200101\npublication: " + published + "\n---\n\n");
        for (int i = 0; i < articles.length; i++) {
            text.append("**Art. ")
                    .append(i + 1)
                    .append(".** ")
                    .append(articles[i])
                    .append("\n\n");
        }
        Act act = LexIterataReader.read("x.md", text.toString()).acts().get(0);
        return Commencements.of(act);
    }

    private static List<String> shown(List<Commencement> clauses) {
        return clauses.stream()
                .map(c -> c.scope() + " " + c.rule() + " " + c.date())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "entre en vigueur le premier jour du deuxième mois qui suit celui de sa publication au Moniteur belge. | first-of-month:2 | 2012-01-01",
                "entre en vigueur le premier jour du deuxième mois qui suit celui au cours duquel il aura été publié au Moniteur belge. | first-of-month:2 | 2012-01-01",
                "entre en vigueur le premier jour du mois qui suit sa publication au Moniteur belge. | first-of-month:1 | 2011-12-01",
                "entre en vigueur le premier jour du troisième mois suivant celui de sa publication. | first-of-month:3 | 2012-02-01",
                "entre en vigueur le premier jour du trimestre civil qui suit celui de sa publication. | first-of-quarter | 2012-01-01",
                "entre en vigueur le premier jour du mois qui suit l'expiration d'un délai de dix jours prenant cours le jour suivant sa publication. | first-of-month-after-10-days | 2012-01-01",
                "entre en vigueur le jour de sa publication au Moniteur belge. | day-of-publication | 2011-11-25",
                "entre en vigueur le dixième jour qui suit sa publication. | days-after-publication:10 | 2011-12-05",
                "entre en vigueur le lendemain de sa publication. | days-after-publication:1 | 2011-11-26",
                "entre en vigueur le 1er mai 2012. | fixed | 2012-05-01",
                "entre en vigueur le 1 juillet 2015. | fixed | 2015-07-01",
                "produit ses effets le 1er avril 2003. | fixed | 2003-04-01",
                "produit ses effets au 1er octobre 2014. | fixed | 2014-10-01",
                "entre en vigueur à la date fixée par le Roi. | undetermined | null",
                "entre en vigueur à une date à déterminer par Nous. | undetermined | null",
                "entre en vigueur le 31 février 2012. | undetermined | null",
                "entre en vigueur le lendemain du jour de sa publication. | days-after-publication:1 | 2011-11-26",
                "entre en vigueur le premier du mois qui suit celui de sa publication. | first-of-month:1 | 2011-12-01",
                "entre en vigueur au premier jour du deuxième mois qui suit sa publication. | first-of-month:2 | 2012-01-01",
                "entre en vigueur deux mois après sa publication. | months-after-publication:2 | 2012-01-25",
                "entre en vigueur le premier juillet 2012. | fixed | 2012-07-01",
                "prend effet le 1er juillet 2012. | fixed | 2012-07-01",
                "sort ses effets le 1er juillet 2011. | fixed | 2011-07-01",
                "est d'application à partir du 1er juillet 2012. | fixed | 2012-07-01",
                "s'applique aux prestations effectuées à partir du 1er juillet 2012. | fixed | 2012-07-01",
                "entre en vigueur trois jours ouvrables après sa publication. | undetermined | null",
                "entre en vigueur le premier jour du mois suivant. | first-of-month:1 | 2011-12-01",
                "entre en vigueur le premier jour du trimestre qui suit l'accord du Comité. | undetermined | null",
                "entre en vigueur le premier jour du mois qui suit celui de la signature. | undetermined | null",
                "est d'application à partir de l'année 2012. | undetermined | null",
                "entre en vigueur le ler juin 2012. | fixed | 2012-06-01",
                "entre en vigueur le 1 er juillet 2012. | fixed | 2012-07-01",
                "entre en vigueur Ie premier jour du mois qui suit celui de sa publication. | first-of-month:1 | 2011-12-01"
            })
    void theFormulasOfEntryIntoForce(String clause, String rule, String date) {
        assertThat(shown(clauses("2011-11-25", "Rien.", "Le présent arrêté " + clause)))
                .containsExactly("[*] " + rule + " " + date);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "treedt in werking op de eerste dag van de tweede maand na die waarin het is bekendgemaakt in het Belgisch Staatsblad. | first-of-month:2 | 2012-01-01",
                "treedt in werking op 1 mei 2012. | fixed | 2012-05-01",
                "treedt in werking de dag waarop het in het Belgisch Staatsblad wordt bekendgemaakt. | day-of-publication | 2011-11-25",
                "heeft uitwerking met ingang van 1 april 2003. | fixed | 2003-04-01",
                "treedt in werking de dag na de bekendmaking ervan in het Belgisch Staatsblad. | days-after-publication:1 | 2011-11-26",
                "treedt in werking op de eerste dag van het kalenderkwartaal dat volgt op de bekendmaking ervan. | first-of-quarter | 2012-01-01",
                "treedt in werking op de eerste dag van de maand die volgt op de goedkeuring door het Comité. | undetermined | null",
                "treedt in werking tien dagen na de bekendmaking ervan. | days-after-publication:10 | 2011-12-05",
                "treedt in werking op een door Ons te bepalen datum. | undetermined | null",
                "is van toepassing op de verstrekkingen verricht vanaf 1 juli 2012. | fixed | 2012-07-01"
            })
    void theDutchFormulas(String clause, String rule, String date) {
        assertThat(shown(clauses("2011-11-25", "Niets.", "Dit besluit " + clause)))
                .containsExactly("[*] " + rule + " " + date);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "L'entrée en vigueur du présent arrêté est fixée au 1er juillet 2012. | [*] fixed 2012-07-01",
                "Le Roi fixe la date d'entrée en vigueur du présent arrêté. | [*] undetermined null",
                "De Koning bepaalt de datum van inwerkingtreding van dit besluit. | [*] undetermined null",
                "Nous fixons la date d'entrée en vigueur de l'article 1er. | [1] undetermined null",
                "Artikel 1 treedt in werking op een door de Koning te bepalen datum. | [1] undetermined null",
                "Entrent en vigueur le 1er juillet 2012 : 1° l'article 1er. | [1] fixed 2012-07-01",
                "In afwijking van het eerste lid treedt artikel 1 in werking op 1 januari 2012. | [1] fixed 2012-01-01"
            })
    void clausesThatDoNotBeginWithTheAct(String clause, String expected) {
        assertThat(shown(clauses("2011-11-25", "Rien.", clause))).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Le présent arrêté entre en vigueur, à l'exception de l'article 2, le 1er juillet 2012. | [2] default 2011-12-05",
                "Le présent arrêté, à l'exception de l'article 2, entre en vigueur le 1er juillet 2012. | [2] default 2011-12-05",
                "Le présent arrêté entre en vigueur le 1er juillet 2012, à l'exception de l'article 2, dont la date d'entrée en vigueur est fixée par Nous. | [2] undetermined null",
                "Le présent arrêté entre en vigueur le 1er juillet 2012. Par dérogation à l'alinéa 1er, l'article 2 produit ses effets le 1er janvier 2011. | [2] fixed 2011-01-01",
                "Dit besluit treedt in werking op 1 juli 2012, met uitzondering van artikel 2, dat uitwerking heeft met ingang van 1 januari 2011. | [2] fixed 2011-01-01"
            })
    void anExceptionStandsBeforeTheDayOrBehindIt(String clause, String expected) {
        assertThat(shown(clauses("2011-11-25", "Rien.", "Rien.", clause)))
                .containsExactly(expected, "[*] fixed 2012-07-01");
    }

    @Test
    void aVerbMayStandForSeveralSubjects() {
        assertThat(shown(clauses(
                        "2011-11-25",
                        "Rien.",
                        "Rien.",
                        "L'article 1er entre en vigueur le 1er juillet 2012 et l'article 2, le 1er octobre 2012.")))
                .containsExactly("[1] fixed 2012-07-01", "[2] fixed 2012-10-01");
    }

    @Test
    void aTransitionalProvisionIsNoClause() {
        assertThat(shown(clauses(
                        "2011-11-25",
                        "Les notifications introduites avant l'entrée en vigueur du présent arrêté restent valables.",
                        "Les dispositions de cet arrêté sont d'application pour les demandes introduites à partir de son entrée en"
                                + " vigueur.")))
                .containsExactly("[*] default 2011-12-05");
    }

    @Test
    void aClauseWhoseArticleLostItsHeadIsNotTakenForSilence() {
        List<Commencement> found = clauses(
                "2012-02-01",
                "L'article 36 de l'annexe est abrogé.\n\n**Art.?* Le présent arrêté entre en vigueur le 1er mars 2012.",
                "Le ministre est chargé de l'exécution du présent arrêté.");
        assertThat(shown(found)).containsExactly("[*] undetermined null");
        assertThat(found.get(0).derivation()).contains("clause à une place inattendue");
    }

    @Test
    void whereEachArticleIsNamedThereIsNoRest() {
        assertThat(shown(clauses("2011-11-25", "Rien.", "L'article 1er entre en vigueur le 1er mai 2012.")))
                .containsExactly("[1] fixed 2012-05-01");
    }

    @Test
    void anActThatSaysNothingFollowsTheLawOf1961() {
        assertThat(shown(clauses("2024-01-17", "Rien."))).containsExactly("[*] default 2024-01-27");
    }

    @Test
    void exceptionsComeFirstEachWithItsOwnDate() {
        assertThat(shown(clauses(
                        "2011-05-19",
                        "Rien.",
                        "Le présent arrêté entre en vigueur le premier jour du deuxième mois qui suit celui de sa publication au"
                                + " Moniteur belge, à l'exception de l'article 1er, 1°, f), qui produit ses effets le 1er janvier"
                                + " 2010, et 2°, a), qui produit ses effets le 1er mars 2010.")))
                .containsExactly(
                        "[1.1.f] fixed 2010-01-01", "[1.2.a] fixed 2010-03-01", "[*] first-of-month:2 2011-07-01");
    }

    @Test
    void anExceptionMayNameSeveralArticles() {
        assertThat(shown(clauses(
                        "1999-07-31",
                        "Le présent arrêté produit ses effets le 1er mai 1999 à l'exception des articles 2, 3, 5 et 10 qui entrent"
                                + " en vigueur le premier jour du deuxième mois qui suit celui de sa publication.")))
                .containsExactly("[2, 3, 5, 10] first-of-month:2 1999-09-01", "[*] fixed 1999-05-01");
    }

    @Test
    void aPointMayHaveLostItsSign() {
        assertThat(shown(clauses(
                        "2012-02-01",
                        "Rien.",
                        "Le présent arrêté entre en vigueur le 1er mars 2012, sauf l'article 1er, 2, et l'article 1er, 4., d), qui"
                                + " produisent leurs effets le 1er janvier 2012.")))
                .containsExactly("[1.2, 1.4.d] fixed 2012-01-01", "[*] fixed 2012-03-01");
    }

    @Test
    void aRangeOfArticlesIsSpelledOut() {
        assertThat(
                        shown(
                                clauses(
                                        "2012-02-01",
                                        "Les articles 1er à 3 produisent leurs effets le 1er janvier 2012. L'article 4 entre en vigueur le 1er mars 2012.")))
                .containsExactly("[1, 2, 3] fixed 2012-01-01", "[4] fixed 2012-03-01");
    }

    @Test
    void anExceptionWithoutADateFollowsTheLaw() {
        assertThat(shown(clauses(
                        "2012-02-01",
                        "A l'exception de l'article 3, le présent arrêté entre en vigueur le 1er mars 2012.")))
                .containsExactly("[3] default 2012-02-11", "[*] fixed 2012-03-01");
    }

    @Test
    void aClauseQuotedFromAnotherActIsNotTheActsOwn() {
        assertThat(shown(clauses(
                        "2003-04-29",
                        "L'article 3 de l'arrêté royal du 26 mars 2003 est remplacé par la disposition suivante : \" Art. 3. Le"
                                + " présent arrêté produit ses effets le 1er avril 2003. \"",
                        "L'article 4 du même arrêté est remplacé par la disposition suivante : Le présent arrêté produit ses effets"
                                + " le 1er avril 2003. \"",
                        "Le présent arrêté entre en vigueur le jour de sa publication au Moniteur belge.")))
                .containsExactly("[*] day-of-publication 2003-04-29");
    }

    @Test
    void aClauseThatIsNotUnderstoodIsUndeterminedAndNeverGuessed() {
        List<Commencement> found = clauses("2012-02-01", "Le présent arrêté entre en vigueur quand il plaira.");
        assertThat(shown(found)).containsExactly("[*] undetermined null");
        assertThat(found.get(0).derivation()).contains("clause non comprise");
    }

    /** A further article whose day is not understood is told, though the clause before it was read. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Les articles 1er et 2 entrent en vigueur le 1er mai 2012 et l'article 3 dès que possible. | [1, 2] fixed 2012-05-01 | [3] undetermined null",
                "Les articles 1er et 2 entrent en vigueur le 1er mai 2012; l'article 3 entre en vigueur au lendemain. | [1, 2] fixed 2012-05-01 | [3] undetermined null"
            })
    void aFurtherArticleIsNotLost(String clause, String first, String second) {
        assertThat(shown(clauses("2011-11-25", "Rien.", "Rien.", "Rien.", clause)))
                .containsExactly(first, second);
    }

    @Test
    void theDerivationNamesPublicationArticleAndRule() {
        assertThat(clauses(
                                "2011-11-25",
                                "Rien.",
                                "Le présent arrêté entre en vigueur le premier jour du deuxième mois qui suit celui de sa publication.")
                        .get(0)
                        .derivation())
                .isEqualTo(
                        "publié le 25-11-2011, art. 2 : premier jour du deuxième mois qui suit celui de la publication :"
                                + " 01-01-2012");
    }

    @TestFactory
    Stream<DynamicTest> everyReferenceAgrees() throws IOException {
        List<Path> references;
        try (Stream<Path> files = Files.list(Shared.path("gold"))) {
            references =
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Path reference : references) {
            String numac = reference.getFileName().toString().replace(".json", "");
            tests.add(DynamicTest.dynamicTest(numac, () -> {
                Path file = Shared.path("corpus/acts/" + numac + ".md");
                Act act = LexIterataReader.read(numac, Files.readString(file))
                        .acts()
                        .get(0);
                List<Commencement> expected =
                        OperationsJson.read(Files.readString(reference)).commencements();
                assertThat(Commencements.of(act))
                        .extracting(Commencement::scope, Commencement::rule, Commencement::date, Commencement::source)
                        .isEqualTo(expected.stream()
                                .map(c ->
                                        org.assertj.core.groups.Tuple.tuple(c.scope(), c.rule(), c.date(), c.source()))
                                .toList());
            }));
        }
        return tests.stream();
    }
}
