package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One test for each formula, named as the formula; the acts are invented. */
class FormulasTest {

    private static final String ART = "A l'article 25" + Parsing.ANNEX + ", ";

    private static List<String> read(String instruction) {
        return Parsing.operations(ART + instruction);
    }

    private static void check(String instruction, String operations) {
        assertThat(String.join("; ", read(instruction))).isEqualTo(operations);
    }

    @Nested
    class Words {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "au § 1er, les mots \"a b\" sont remplacés par les mots \"c d\". | replace-words art:25/par:1 [a b] [c d]",
                    "§ 1er, alinéa 2, le nombre \"3\" est remplacé par le nombre \"4\". | replace-words art:25/par:1/al:2 [3] [4]",
                    "dans le § 2, premier alinéa, le mot \"a\" est chaque fois remplacé par le mot \"b\". | replace-words art:25/par:2/al:1 [a] [b] all",
                    "au § 1er, les mots \"a\" et \"b\" sont remplacés respectivement par les mots \"c\" et \"d\". | replace-words art:25/par:1 [a] [c]; replace-words art:25/par:1 [b] [d]",
                    "dans le texte néerlandais du § 1er, le mot \"geneesheer\" est remplacé par le mot \"arts\". | replace-words art:25/par:1 nl [geneesheer] [arts]",
                    "dans le libellé de la prestation 102034, les mots \"a\" sont remplacés par les mots \"b\". | replace-words art:25/code:102034/label [a] [b]"
                })
        void lesMotsSontRemplacesParLesMots(String instruction, String operations) {
            check(instruction, operations);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "au § 1er, les mots \"a b\" sont supprimés. | delete-words art:25/par:1 [a b]",
                    "au § 1er, les mots \"a\" et \"b\" sont abrogés. | delete-words art:25/par:1 [a]; delete-words art:25/par:1 [b]",
                    "dans le dernier alinéa, la phrase \"Elle est due.\" est supprimée. | delete-words art:25/al:-1 [Elle est due.]"
                })
        void lesMotsSontSupprimes(String instruction, String operations) {
            check(instruction, operations);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "au § 1er, les mots \"x\" sont insérés entre les mots \"a\" et les mots \"b\". | insert-words art:25/par:1 between [a] and [b] [x]",
                    "au § 1er, les mots \"x\" sont insérés après les mots \"a\". | insert-words art:25/par:1 after [a] [x]",
                    "au § 1er, le mot \"x\" est inséré avant le mot \"a\". | insert-words art:25/par:1 before [a] [x]",
                    "le § 1er est complété par les mots \"x y\". | insert-words art:25/par:1 at end [x y]"
                })
        void lesMotsSontInseres(String instruction, String operations) {
            check(instruction, operations);
        }
    }

    @Nested
    class Units {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "le § 3 est abrogé. | repeal art:25/par:3",
                    "les §§ 3 et 4 sont abrogés. | repeal art:25/par:3; repeal art:25/par:4",
                    "au § 1er, les prestations 102012 et 102034 sont supprimées. | repeal art:25/par:1/code:102012; repeal art:25/par:1/code:102034",
                    "la règle d'application qui suit la prestation 102034 est abrogée. | repeal art:25/rules-after:102034",
                    "§ 2, le deuxième alinéa est abrogé. | repeal art:25/par:2/al:2"
                })
        void lUniteEstAbrogee(String instruction, String operations) {
            check(instruction, operations);
        }

        @Test
        void lUniteEstRemplaceeParCeQuiSuit() {
            assertThat(Parsing.operations(ART + "le § 3 est remplacé par ce qui suit :", "\"§ 3. Un.", "Deux.\""))
                    .containsExactly("replace art:25/par:3 [§ 3. Un., Deux.]");
        }

        @Test
        void ilEstInsereUneUnite() {
            assertThat(Parsing.operations(ART + "il est inséré un § 3bis, rédigé comme suit :", "\"§ 3bis. Un.\""))
                    .containsExactly("insert art:25 par:3bis [§ 3bis. Un.]");
        }

        @Test
        void lesPrestationsSuivantesSontInserees() {
            assertThat(Parsing.operations(
                            ART + "§ 1er, les prestations suivantes sont insérées après la prestation 102034 :",
                            "\"102056",
                            "Consultation . . . . . N 10\""))
                    .containsExactly("insert art:25/par:1 after code:102034 [102056, Consultation . . . . . N 10]");
        }

        @Test
        void lArticleEstCompletePar() {
            assertThat(Parsing.operations(
                            "L'article 25" + Parsing.ANNEX + " est complété par un § 4, rédigé comme suit :",
                            "\"§ 4. Un.\""))
                    .containsExactly("insert art:25 at end par:4 [§ 4. Un.]");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "le § 3 devient le § 4. | renumber art:25/par:3 -> par:4",
                    "les §§ 3 et 4 deviennent les §§ 4 et 5. | renumber art:25/par:3 -> par:4; renumber art:25/par:4 -> par:5"
                })
        void lUniteDevient(String instruction, String operations) {
            check(instruction, operations);
        }

        @Test
        void lUniteEstRetablie() {
            assertThat(Parsing.operations(ART + "le § 3 est rétabli dans la rédaction suivante :", "\"§ 3. Un.\""))
                    .containsExactly("restore art:25/par:3 [§ 3. Un.]");
        }
    }

    @Nested
    class Services {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "la valeur relative de la prestation 102034 est portée à N 55. | replace art:25/code:102034/value [N 55]",
                    "la valeur relative \"B 125\" de la prestation 102034 est remplacée par la valeur relative \"B 900\". | replace art:25/code:102034/value [B 900]",
                    "la valeur relative \"B 70\" et la \"Classe 5\" de la prestation 102034 sont modifiées en \"B 80\" et \"Classe 6\". | replace art:25/code:102034/value [B 80]; replace-words art:25/code:102034 [Classe 5] [Classe 6]"
                })
        void laValeurRelativeEstPorteeA(String instruction, String operations) {
            check(instruction, operations);
        }

        @Test
        void leLibelleDeLaPrestationEstRemplace() {
            assertThat(Parsing.operations(
                            ART + "le libellé de la prestation 102034 est remplacé par ce qui suit :",
                            "\"Consultation au cabinet\""))
                    .containsExactly("replace art:25/code:102034/label [Consultation au cabinet]");
        }
    }

    @Nested
    class Codes {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "§ 2, alinéa 1er, les numéros d'ordre 102012 et 102034 sont insérés après le numéro d'ordre 102071. | insert-codes art:25/par:2/al:1 after <102071> [102012, 102034]",
                    "§ 2, alinéa 1er, le numéro d'ordre 102012 est supprimé. | delete-codes art:25/par:2/al:1 [102012]",
                    "§ 2, alinéa 1er, le numéro d'ordre 102012 est remplacé par le numéro d'ordre 102034. | replace-codes art:25/par:2/al:1 [102012] [102034]"
                })
        void lesNumerosDOrdre(String instruction, String operations) {
            check(instruction, operations);
        }
    }

    @Nested
    class Structure {

        @Test
        void lesModificationsSuivantesSontApportees() {
            assertThat(Parsing.operations(
                            ART + "les modifications suivantes sont apportées :",
                            "1° au § 1er :",
                            "a) les mots \"a\" sont supprimés ;",
                            "b) l'alinéa 3 est abrogé ;",
                            "2° le § 4 est abrogé."))
                    .containsExactly(
                            "delete-words art:25/par:1 [a]", "repeal art:25/par:1/al:3", "repeal art:25/par:4");
        }

        @Test
        void leVerbeSurUneLigneAPart() {
            assertThat(Parsing.operations(
                            ART + "les modifications suivantes sont apportées :",
                            "1° au § 1er, les alinéas 2 et 3, c'est-à-dire les mots suivants :",
                            "\"Un.",
                            "Deux.\"",
                            "sont abrogés."))
                    .containsExactly("repeal art:25/par:1/al:2", "repeal art:25/par:1/al:3");
        }

        @Test
        void unGuillemetOublieDonneUnAvertissement() {
            assertThat(Parsing.act(
                                    ART + "les modifications suivantes sont apportées :",
                                    "1° le § 1er est remplacé par ce qui suit :",
                                    "\"§ 1er. Un.",
                                    "2° le § 2 est abrogé.")
                            .operations())
                    .satisfiesExactly(
                            o -> {
                                assertThat(Parsing.shown(o)).isEqualTo("replace art:25/par:1 [§ 1er. Un.]");
                                assertThat(o.instruction().warnings()).isNotEmpty();
                            },
                            o -> assertThat(Parsing.shown(o)).isEqualTo("repeal art:25/par:2"));
        }

        @Test
        void unTexteAbsentDeLaSourceEstRefuse() {
            assertThat(Parsing.act(ART + "le § 3 est remplacé par ce qui suit :", "\"(Tableau non repris)\"")
                            .unparsed())
                    .singleElement()
                    .satisfies(u -> assertThat(u.reason()).startsWith("la source ne contient pas le nouveau texte"));
        }

        @Test
        void unChiffreDeControleFauxDonneUnAvertissement() {
            assertThat(Parsing.act(ART + "la prestation 102013 est supprimée.").operations())
                    .singleElement()
                    .satisfies(o -> assertThat(o.instruction().warnings()).hasSize(1));
        }

        @Test
        void unActeRapporte() {
            assertThat(Parsing.operations("L'arrêté royal du 15 juin 2030 modifiant l'arrêté royal du 14 septembre 1984"
                            + " établissant la nomenclature des prestations de santé est rapporté."))
                    .containsExactly("repeal art:* of 2030-06-15");
        }
    }

    @Nested
    class Dutch {

        private static final String ARTIKEL =
                "In artikel 25 van de bijlage bij het koninklijk besluit van 14 september 1984"
                        + " tot vaststelling van de nomenclatuur van de geneeskundige verstrekkingen, ";

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "worden in § 1, tweede lid, de woorden \"a\" vervangen door de woorden \"b\". | replace-words art:25/par:1/al:2 [a] [b]",
                    "worden in § 1 de woorden \"a\" opgeheven. | delete-words art:25/par:1 [a]",
                    "worden in § 1 tussen de woorden \"a\" en \"b\" de woorden \"x\" ingevoegd. | insert-words art:25/par:1 between [a] and [b] [x]",
                    "wordt § 3 opgeheven. | repeal art:25/par:3",
                    "worden de verstrekkingen 102012 en 102034 geschrapt. | repeal art:25/code:102012; repeal art:25/code:102034"
                })
        void deWoordenWordenVervangen(String instruction, String operations) {
            assertThat(String.join("; ", Parsing.operations(ARTIKEL + instruction)))
                    .isEqualTo(operations);
        }

        @Test
        void paragraafWordtVervangenAlsVolgt() {
            assertThat(Parsing.operations(ARTIKEL + "wordt § 3 vervangen als volgt :", "\"§ 3. Een.\""))
                    .containsExactly("replace art:25/par:3 [§ 3. Een.]");
        }

        @Test
        void deVolgendeVerstrekkingWordtIngevoegd() {
            assertThat(Parsing.operations(
                            ARTIKEL + "§ 1, wordt na de verstrekking 102034 de volgende verstrekking ingevoegd :",
                            "\"102056",
                            "Raadpleging . . . . . N 10\""))
                    .containsExactly("insert art:25/par:1 after code:102034 [102056, Raadpleging . . . . . N 10]");
        }
    }
}
