package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.amend.ParsedAct;

/**
 * Formulas as drafters vary them, each test named as the formula. A pilcrow stands for a new paragraph. What is read without a
 * mistake is read without a warning.
 */
class DraftingVariantsTest {

    private static final String ARTICLE = "A l'article 25" + Parsing.ANNEX + ", ";

    private static final String ARTIKEL =
            "In artikel 25 van de bijlage bij het koninklijk besluit van 14 september 1984"
                    + " tot vaststelling van de nomenclatuur van de geneeskundige verstrekkingen, ";

    private static void french(String instruction, String operations) {
        check(ARTICLE + instruction, operations);
    }

    private static void dutch(String instruction, String operations) {
        check(ARTIKEL + instruction, operations);
    }

    private static void check(String text, String operations) {
        ParsedAct act = Parsing.act(text.split("\\s*\u00b6\\s*"));
        assertThat(act.operations().map(Parsing::shown).collect(Collectors.joining("; ")))
                .isEqualTo(operations);
        assertThat(act.operations().flatMap(o -> o.instruction().warnings().stream()))
                .isEmpty();
        assertThat(act.unparsed()).isEmpty();
    }

    // French ------------------------------------------------------------------------------------------------------

    /** Several places in one sentence, each with its own path. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "aux § 1er, alinéa 2, et § 3, alinéa 1er, les mots \"a\" sont remplacés par les mots \"b\". | replace-words art:25/par:1/al:2 [a] [b]; replace-words art:25/par:3/al:1 [a] [b]",
                "dans les alinéas 1er et 2 du § 3, le mot \"a\" est chaque fois remplacé par le mot \"b\". | replace-words art:25/par:3/al:1 [a] [b] all; replace-words art:25/par:3/al:2 [a] [b] all",
                "le § 8, b), c) et d), est abrogé. | repeal art:25/par:8/let:b; repeal art:25/par:8/let:c; repeal art:25/par:8/let:d",
                "les premier et troisième alinéas du § 2 sont abrogés. | repeal art:25/par:2/al:1; repeal art:25/par:2/al:3",
                "le membre de phrase \"a\" est abrogé au paragraphe 8, alinéa 2, et au paragraphe 9, alinéa 1er. | delete-words art:25/par:8/al:2 [a]; delete-words art:25/par:9/al:1 [a]"
            })
    void plusieursEndroitsDansUnePhrase(String instruction, String operations) {
        french(instruction, operations);
    }

    /** The place behind the verb or behind the new words. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "les mots \"a\" sont remplacés par les mots \"b\" dans le § 2. | replace-words art:25/par:2 [a] [b]",
                "les mots \"a\" sont insérés dans le § 2, alinéa 1er, entre les mots \"b\" et \"c\". | insert-words art:25/par:2/al:1 between [b] and [c] [a]",
                "les mots \"a\" sont insérés entre les mots \"b\" et \"c\" du libellé de la prestation 102034. | insert-words art:25/code:102034/label between [b] and [c] [a]",
                "au § 2, alinéa 1er, les mots \"a\" sont insérés au début de la première phrase. | insert-words art:25/par:2/al:1/sent:1 at start [a]",
                "au début du paragraphe 8, l'alinéa suivant est inséré : ¶ \"Un.\". | insert art:25/par:8 at start [Un.]"
            })
    void lEndroitDerriereLeVerbe(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Words that go or change at a named place. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "au § 1er, 3°, les mots \"a\" in fine sont supprimés. | delete-words art:25/par:1/pt:3 [a] at end",
                "au § 1er, les mots \"a\" entre les mots \"b\" et \"c\" sont supprimés. | delete-words art:25/par:1 [a] between [b] and [c]",
                "en fin de l'intitulé du § 1er, les mots \"a\" sont insérés et les mots \"b\" sont supprimés. | insert-words art:25/par:1/heading at end [a]; delete-words art:25/par:1/heading [b] at end"
            })
    void lesMotsAQuelquePlaceSontSupprimes(String instruction, String operations) {
        french(instruction, operations);
    }

    /** The act's own nouns for words. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "au § 2, le membre de phrase \", sauf urgence\" est abrogé. | delete-words art:25/par:2 [, sauf urgence]",
                "au § 2, la date du \"1er janvier 2010\" est remplacée par la date du \"1er juillet 2011\". | replace-words art:25/par:2 [1er janvier 2010] [1er juillet 2011]",
                "dans le § 2, le nombre \"35\" est à chaque fois remplacé par le nombre \"40\". | replace-words art:25/par:2 [35] [40] all",
                "les mots \"\"par \"séance\" de trente minutes\"\" sont remplacés par les mots \"\"par \"bloc\" de trente minutes\"\". | replace-words art:25 [par \"séance\" de trente minutes] [par \"bloc\" de trente minutes]",
                "les mots «cliché « de face »» sont supprimés. | delete-words art:25 [cliché « de face »]"
            })
    void leMembreDePhraseLeNombreLaDate(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Sentences by their number, and sentences that are quoted. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "à l'alinéa 3, les phrases 2 et 3 sont abrogées. | repeal art:25/al:3/sent:2; repeal art:25/al:3/sent:3",
                "à l'alinéa 3, la première phrase est remplacée par la phrase suivante : ¶ \"Le praticien signe.\". | replace art:25/al:3/sent:1 [Le praticien signe.]",
                "au § 2, la deuxième phrase \"Elle est due.\" est remplacée par la phrase \"Elle n'est pas due.\". | replace art:25/par:2/sent:2 [Elle n'est pas due.]",
                "au § 2, l'alinéa 1er est complété par la phrase \"Elle est due.\". | insert art:25/par:2/al:1 at end [Elle est due.]",
                "dans l'alinéa 3, la phrase commençant par les mots \"Toutefois, le\" est abrogée. | repeal art:25/al:3/al:~Toutefois, le"
            })
    void laPhraseEtLesPhrases(String instruction, String operations) {
        french(instruction, operations);
    }

    /** "supprimé et remplacé" is a replacement. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "le § 5 est supprimé et remplacé par les dispositions suivantes : ¶ \"§ 5. Un.\". | replace art:25/par:5 [§ 5. Un.]",
                "les prestations 102034, 102056 et 102071 sont abrogées et remplacées par la prestation 102093 : ¶ \"102093 ¶ Un N 20\". | replace art:25/code:102034 [102093, Un N 20]; repeal art:25/code:102056; repeal art:25/code:102071"
            })
    void lUniteEstSupprimeeEtRemplacee(String instruction, String operations) {
        french(instruction, operations);
    }

    /** New numbers, alone, in passing or with another change. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "le § 3 est renuméroté § 4. | renumber art:25/par:3 -> par:4",
                "le § 3, qui devient le § 4, est remplacé par ce qui suit : ¶ \"§ 4. Un.\". | replace art:25/par:3 [§ 4. Un.]; renumber art:25/par:3 -> par:4",
                "l'alinéa 4 devient l'alinéa 5 et l'alinéa suivant est inséré entre les alinéas 3 et 4 : ¶ \"Un.\". | renumber art:25/al:4 -> al:5; insert art:25 between al:3 and al:4 [Un.]",
                "au paragraphe 3, l'alinéa 7 ancien, devenant l'alinéa 8, les mots \"a\" sont abrogés. | delete-words art:25/par:3/al:7 [a]; renumber art:25/par:3/al:7 -> al:8"
            })
    void lUniteDevientEtLaSuiteChange(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Something comes in before its subject. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "l'alinéa 1er est précédé par un alinéa, rédigé comme suit : ¶ \"Un.\". | insert art:25 before al:1 [Un.]"
            })
    void lAlineaEstPrecede(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Inserted letters and points. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "entre le a) et le b), il est inséré un abis) rédigé comme suit : ¶ \"abis) un;\". | insert art:25 between let:a and let:b let:abis [abis) un;]",
                "au § 2, il est inséré un 3°/1 rédigé comme suit : ¶ \"3°/1 un;\". | insert art:25/par:2 pt:3/1 [3°/1 un;]",
                "au § 2, il est inséré un a/1) rédigé comme suit : ¶ \"a/1) un;\". | insert art:25/par:2 let:a/1 [a/1) un;]",
                "au § 2, 3°/1, les mots \"a\" sont abrogés. | delete-words art:25/par:2/pt:3/1 [a]",
                "entre l'alinéa 1er et l'ancien alinéa 2, est inséré l'alinéa suivant : ¶ \"Un.\". | insert art:25 between al:1 and al:2 [Un.]"
            })
    void lUniteInsereeALettreOuNumeroIntercalaire(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Key letter and coefficient, together or one of them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "la lettre-clé et le coefficient de la prestation 102034 sont remplacés par \"K 60\". | replace art:25/code:102034/value [K 60]",
                "le coefficient \"K 50\" de la prestation 102034 est remplacé par le coefficient \"K 60\". | replace art:25/code:102034/value [K 60]",
                "le coefficient de la prestation 102034 est porté de \"75\" à \"90\". | replace-words art:25/code:102034/value [75] [90]",
                "dans le libellé de la prestation 102034, le coefficient \"120\" est remplacé par le coefficient \"135\". | replace-words art:25/code:102034/label [120] [135]",
                "la valeur relative de la prestation 102034 est fixée à N 30. | replace art:25/code:102034/value [N 30]",
                "la valeur relative des prestations 102034 et 102056 est remplacée par K 30. | replace art:25/code:102034/value [K 30]; replace art:25/code:102056/value [K 30]",
                "les valeurs relatives des prestations 102034 et 102056 sont remplacées respectivement par \"N 10\" et \"N 20\". | replace art:25/code:102034/value [N 10]; replace art:25/code:102056/value [N 20]",
                "le libellé et le coefficient de la prestation 102034 sont remplacés par ce qui suit : ¶ \"Un . . . N 20\". | replace art:25/code:102034/label+value [Un . . . N 20]",
                "les valeurs relatives des prestations suivantes sont remplacées comme suit : ¶ 102034 : \"M 23\"; ¶ 102056 : \"M 11,5\". | replace art:25/code:102034/value [M 23]; replace art:25/code:102056/value [M 11,5]"
            })
    void laLettreCleEtLeCoefficient(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Rules by their number, by the service, by their insertion. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "la deuxième règle d'application suivant la prestation 102034 est abrogée. | repeal art:25/rules-after:102034/al:2",
                "la règle d'application, insérée par l'arrêté royal du 26 mars 2003, qui suit la prestation 102034 est abrogée. | repeal art:25/rules-after:102034",
                "les règles d'application insérées après la prestation 102034 par l'arrêté royal du 26 mars 2003 sont abrogées. | repeal art:25/rules-after:102034",
                "dans les règles d'application qui suivent la prestation 102034, entre la première et la deuxième règle, la règle suivante est insérée : ¶ \"Un.\". | insert art:25/rules-after:102034 between al:1 and al:2 [Un.]",
                "la prestation 102034 et ses règles d'application sont abrogées. | repeal art:25/code:102034; repeal art:25/rules-after:102034"
            })
    void laRegleDApplication(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Order numbers behind a colon, and headings that lists follow. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "à l'alinéa 2, les numéros d'ordre suivants sont ajoutés : \"102034\", \"102056\" et \"102071\". | insert-codes art:25/al:2 at end [102034, 102056, 102071]",
                "au § 17, à l'intitulé \"- 10 % pour les prestations\", les prestations 102034 et 102056 sont supprimées. | delete-codes art:25/par:17/rubric:10 % pour les prestations [102034, 102056]"
            })
    void lesNumerosSuivants(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Headings by their words, unquoted ones too. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "l'intitulé de la sous-rubrique 2/Coagulation est remplacé par l'intitulé \"2/Coagulation et hémostase\". | replace art:25/rubric:2-Coagulation/heading [2/Coagulation et hémostase]",
                "l'intitulé 4/Divers et les prestations qui suivent sont abrogés. | repeal art:25/rubric:4-Divers"
            })
    void lIntituleEstRemplaceParLIntitule(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Notes without a finite verb. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "§ 5 : supprimé. | repeal art:25/par:5",
                "§ 6, al. 1er : insérer après les mots \"le test\" les mots \"vocal\". | insert-words art:25/par:6/al:1 after [le test] [vocal]"
            })
    void leStyleTelegraphique(String instruction, String operations) {
        french(instruction, operations);
    }

    // Dutch -------------------------------------------------------------------------------------------------------

    /** New numbers. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "§§ 12 en 13 worden respectievelijk §§ 13 en 14. | renumber art:25/par:12 -> par:13; renumber art:25/par:13 -> par:14"
            })
    void paragraafWordtHernummerd(String instruction, String operations) {
        dutch(instruction, operations);
    }

    /** Repeal without an auxiliary. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "in § 14 vervallen de verstrekkingen 102071-102082 en 102093-102104. | repeal art:25/par:14/code:102071-102082; repeal art:25/par:14/code:102093-102104"
            })
    void deVerstrekkingenVervallen(String instruction, String operations) {
        dutch(instruction, operations);
    }

    /** "de bepaling onder 3°". */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "in paragraaf 2, b), wordt de bepaling onder 3° vervangen als volgt : ¶ \"3° iets;\". | replace art:25/par:2/let:b/pt:3 [3° iets;]"
            })
    void deBepalingOnder(String instruction, String operations) {
        dutch(instruction, operations);
    }

    /** Pairs, and "telkens" between the auxiliary and the participle. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "in § 6, vijfde lid, worden de woorden \"a\" en de woorden \"b\" respectievelijk vervangen door de woorden \"c\" en de woorden \"d\". | replace-words art:25/par:6/al:5 [a] [c]; replace-words art:25/par:6/al:5 [b] [d]",
                "in § 6 wordt het woord \"a\" telkens vervangen door het woord \"b\". | replace-words art:25/par:6 [a] [b] all"
            })
    void deWoordenRespectievelijk(String instruction, String operations) {
        dutch(instruction, operations);
    }

    /** Headings that come in. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "onder littera j) wordt vóór de verstrekking 102034 een opschrift ingevoegd, luidende : \"Ingrepen\". | insert art:25/let:j before code:102034 [Ingrepen]"
            })
    void eenOpschriftWordtIngevoegd(String instruction, String operations) {
        dutch(instruction, operations);
    }

    /** Entries of lists. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "in § 19, eerste lid, worden de rangnummers 102034 en 102056 ingevoegd tussen de rangnummers 102012 en 102071. | insert-codes art:25/par:19/al:1 between <102012> and <102071> [102034, 102056]"
            })
    void deRangnummersWordenIngevoegd(String instruction, String operations) {
        dutch(instruction, operations);
    }

    /** Numbered rules. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "in de rubriek \"Cumulregels\" wordt regel 50 opgeheven. | repeal art:25/rubric:Cumulregels/rule:50"
            })
    void regelWordtOpgeheven(String instruction, String operations) {
        dutch(instruction, operations);
    }
}
