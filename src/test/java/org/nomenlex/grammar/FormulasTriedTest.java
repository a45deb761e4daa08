package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.amend.ParsedAct;

/**
 * Formulas that mutation tests found untried. A pilcrow stands for a new paragraph, a star for an article that names all of
 * its place itself. What is read without a mistake is read without a warning.
 */
class FormulasTriedTest {

    private static final String ARTICLE = "A l'article 25" + Parsing.ANNEX + ", ";

    private static final String ARTIKEL =
            "In artikel 25 van de bijlage bij het koninklijk besluit van 14 september 1984"
                    + " tot vaststelling van de nomenclatuur van de geneeskundige verstrekkingen, ";

    private static void french(String instruction, String operations) {
        check(instruction.startsWith("*") ? instruction.substring(1) : ARTICLE + instruction, operations);
    }

    private static void dutch(String instruction, String operations) {
        check(ARTIKEL + instruction, operations);
    }

    private static void check(String text, String operations) {
        ParsedAct act = act(text);
        assertThat(act.operations().map(Parsing::shown).collect(Collectors.joining("; ")))
                .isEqualTo(operations);
        assertThat(act.operations().flatMap(o -> o.instruction().warnings().stream()))
                .isEmpty();
        assertThat(act.unparsed()).isEmpty();
    }

    private static ParsedAct act(String text) {
        return Parsing.act(text.split("\\s*\u00b6\\s*"));
    }

    /** Where the change is made, and the verb in all its places. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "au § 3, il y a lieu de remplacer les mots \"a\" par les mots \"b\". ^ replace-words art:25/par:3 [a] [b]",
                "au § 3, il y a lieu de supprimer les mots \"a\". ^ delete-words art:25/par:3 [a]",
                "au § 3, les mots \"a\" sont, chaque fois, remplacés par les mots \"b\". ^ replace-words art:25/par:3 [a] [b] all",
                "au § 3, les mots \"a\" sont partout remplacés par les mots \"b\". ^ replace-words art:25/par:3 [a] [b] all",
                "au § 3, le mot \"a\" est remplacé chaque fois par le mot \"b\". ^ replace-words art:25/par:3 [a] [b] all",
                "au § 2, à l'alinéa 3, in fine, les mots \"a\" sont ajoutés. ^ insert-words art:25/par:2/al:3 at end [a]",
                "au § 2, alinéa 3, les mots \"a\" sont ajoutés in fine. ^ insert-words art:25/par:2/al:3 at end [a]",
                "au § 2, à la fin de l'alinéa 3, les mots \"a\" sont ajoutés. ^ insert-words art:25/par:2/al:3 at end [a]",
                "au § 2, in limine, les mots \"a\" sont insérés. ^ insert-words art:25/par:2 at start [a]",
                "au § 2, alinéa 3, devant les mots \"b\", les mots \"a\" sont insérés. ^ insert-words art:25/par:2/al:3 before [b] [a]",
                "au § 2, 3°, littera b), les mots \"a\" sont supprimés. ^ delete-words art:25/par:2/pt:3/let:b [a]",
                "au § 2, sous a), les mots \"b\" sont supprimés. ^ delete-words art:25/par:2/let:a [b]",
                "au littera a), les mots \"b\" sont supprimés. ^ delete-words art:25/let:a [b]",
                "dans la version néerlandaise du § 2, les mots \"a\" sont remplacés par les mots \"b\". ^ replace-words art:25/par:2 nl [a] [b]",
                "dans le texte français du § 2, les mots \"a\" sont supprimés. ^ delete-words art:25/par:2 fr [a]"
            })
    void lEndroitEtLeVerbe(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Words under the nouns that acts use for them, several at once. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "au § 3, la règle de cumul \"Elle est due une fois.\" est supprimée. ^ delete-words art:25/par:3 [Elle est due une fois.]",
                "au § 3, la règle d'application \"Elle est due une fois.\" est remplacée par la règle d'application \"Elle est due deux fois.\". ^ replace-words art:25/par:3 [Elle est due une fois.] [Elle est due deux fois.]",
                "au § 3, les mots \"a\", \"b\" et les mots \"c\" sont supprimés. ^ delete-words art:25/par:3 [a]; delete-words art:25/par:3 [b]; delete-words art:25/par:3 [c]",
                "au § 3, les mots \"a\" et la disposition \"b\" sont supprimés. ^ delete-words art:25/par:3 [a]; delete-words art:25/par:3 [b]",
                "au § 3, les termes \"a\" sont remplacés par les termes \"b\". ^ replace-words art:25/par:3 [a] [b]",
                "au § 3, l'expression \"a\" est remplacée par l'expression \"b\". ^ replace-words art:25/par:3 [a] [b]",
                "au § 3, l'abréviation \"a\" est supprimée. ^ delete-words art:25/par:3 [a]",
                "au § 3, le tiret \"a\" est supprimé. ^ delete-words art:25/par:3 [a]",
                "au § 2, les mots \"a\" et les mots \"b\" sont insérés après les mots \"c\". ^ insert-words art:25/par:2 after [c] [a b]",
                "au § 2, les mots \"a\" sont insérés après les mots \"c\" et les mots \"d\" sont supprimés. ^ insert-words art:25/par:2 after [c] [a]; delete-words art:25/par:2 [d]"
            })
    void lesMotsParLeurNom(String instruction, String operations) {
        french(instruction, operations);
    }

    /** The place is quoted: a sentence, an alinéa, a heading. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "dans la phrase \"Le médecin traitant signe le rapport.\", les mots \"le rapport\" sont remplacés par les mots \"la note\". ^ replace-words art:25/al:~Le médecin traitant signe [le rapport] [la note]",
                "dans l'alinéa \"Le médecin traitant signe.\", le mot \"signe\" est remplacé par le mot \"contresigne\". ^ replace-words art:25/al:~Le médecin traitant signe. [signe] [contresigne]",
                "dans la disposition \"Pour les prestations visées,\", le mot \"visées\" est supprimé. ^ delete-words art:25/al:~Pour les prestations visées [visées]",
                "sous l'intitulé \"I. Examens cliniques\", la prestation 102034 est supprimée. ^ repeal art:25/rubric:I. Examens cliniques/code:102034",
                "à la rubrique \"1. Sang\", les prestations 102034 et 102056 sont supprimées. ^ repeal art:25/rubric:1. Sang/code:102034; repeal art:25/rubric:1. Sang/code:102056",
                "les \"Examens cliniques\" sont modifiés comme suit : ¶ 1° la prestation 102034 est supprimée. ^ repeal art:25/rubric:Examens cliniques/code:102034",
                "les \"Examens cliniques\" sont complétés comme suit : ¶ \"102034 ¶ Un N 20\". ^ insert art:25/rubric:Examens cliniques at end [102034, Un N 20]",
                "sous \"Examens cliniques\", le libellé de la prestation 102034 est complété par les mots \"a\". ^ insert-words art:25/rubric:Examens cliniques/code:102034/label at end [a]"
            })
    void lEndroitCite(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Units in lists and ranges. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "les §§ 2 à 4 sont abrogés. ^ repeal art:25/par:2; repeal art:25/par:3; repeal art:25/par:4",
                "au § 2, les 1°, 2° et 4° sont abrogés. ^ repeal art:25/par:2/pt:1; repeal art:25/par:2/pt:2; repeal art:25/par:2/pt:4",
                "au § 2, les 1° à 4° sont abrogés. ^ repeal art:25/par:2/pt:1; repeal art:25/par:2/pt:2; repeal art:25/par:2/pt:3; repeal art:25/par:2/pt:4",
                "au § 2, 1°, les a) à c) sont abrogés. ^ repeal art:25/par:2/pt:1/let:a; repeal art:25/par:2/pt:1/let:b; repeal art:25/par:2/pt:1/let:c",
                "au § 2, les points a) à d) sont abrogés. ^ repeal art:25/par:2/let:a; repeal art:25/par:2/let:b; repeal art:25/par:2/let:c; repeal art:25/par:2/let:d",
                "au § 2, les alinéas 1er à 3 sont abrogés. ^ repeal art:25/par:2/al:1; repeal art:25/par:2/al:2; repeal art:25/par:2/al:3",
                "les premier et troisième tirets du § 2, 1°, sont supprimés. ^ repeal art:25/par:2/pt:1/tiret:1; repeal art:25/par:2/pt:1/tiret:3",
                "le deuxième tiret du § 2 est abrogé. ^ repeal art:25/par:2/tiret:2",
                "le dernier alinéa du § 2 est supprimé. ^ repeal art:25/par:2/al:-1",
                "l'avant-dernier alinéa du § 2 est supprimé. ^ repeal art:25/par:2/al:-2",
                "le point 6.3 du § 2 est abrogé. ^ repeal art:25/par:2/num:6.3",
                "la partie A du § 2 est abrogée. ^ repeal art:25/par:2/div:A",
                "la note du § 2 est supprimée. ^ repeal art:25/par:2/note",
                "le § 2, modifié par l'arrêté royal du 3 mai 2001, est abrogé. ^ repeal art:25/par:2",
                "*Les articles 25 et 26 de la même annexe sont abrogés. ^ repeal art:25; repeal art:26",
                "*L'article 25bis de la même annexe est abrogé. ^ repeal art:25bis",
                "*Aux articles 19, § 2, et 21, § 5, de la même annexe, les mots \"a\" sont remplacés par les mots \"b\". ^ replace-words art:19/par:2 [a] [b]; replace-words art:21/par:5 [a] [b]",
                "*Dans l'article 2 de l'arrêté royal du 3 mai 2001 modifiant l'arrêté royal du 14 septembre 1984 établissant la nomenclature des prestations de santé, le 2° est abrogé. ^ repeal art:2/pt:2 of 2001-05-03"
            })
    void lesUnitesEnSerie(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Units that come, with their place and number. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "au § 2, les points 4 et 5 suivants sont ajoutés : ¶ \"4° un; ¶ 5° deux.\". ^ insert art:25/par:2 at end num:4 [4° un;, 5° deux.]",
                "le § 2 est complété par un point 4°, rédigé comme suit : ¶ \"4° un.\". ^ insert art:25/par:2 at end pt:4 [4° un.]",
                "le § 2 est complété par les 4° et 5° rédigés comme suit : ¶ \"4° un; ¶ 5° deux.\". ^ insert art:25/par:2 at end pt:4 [4° un;, 5° deux.]",
                "le § 2 est complété par deux alinéas rédigés comme suit : ¶ \"Un. ¶ Deux.\". ^ insert art:25/par:2 at end [Un., Deux.]",
                "entre les alinéas 2 et 3 du § 2, un nouvel alinéa est inséré, libellé comme suit : ¶ \"Un.\". ^ insert art:25 between par:2/al:2 and par:2/al:3 [Un.]",
                "un § 2bis, rédigé comme suit, est inséré : ¶ \"§ 2bis. Un.\". ^ insert art:25 par:2bis [§ 2bis. Un.]",
                "après le § 2, sont insérés les §§ 2bis et 2ter, rédigés comme suit : ¶ \"§ 2bis. Un. ¶ § 2ter. Deux.\". ^ insert art:25 after par:2 par:2bis [§ 2bis. Un., § 2ter. Deux.]",
                "l'article est complété par un § 9, rédigé comme suit : ¶ \"§ 9. Un.\". ^ insert art:25 at end par:9 [§ 9. Un.]",
                "*Dans la même annexe, il est inséré un article 25ter, rédigé comme suit : ¶ \"Art. 25ter. § 1er. Un.\". ^ insert annex art:25ter [Art. 25ter. § 1er. Un.]"
            })
    void lUniteNouvelle(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Units in the place of others. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "au § 2, les alinéas 1er et 2 sont remplacés par ce qui suit : ¶ \"Un. ¶ Deux.\". ^ replace art:25/par:2/al:1 [Un., Deux.]; repeal art:25/par:2/al:2",
                "au § 2, le a) et le b) sont remplacés par ce qui suit : ¶ \"a) un; ¶ b) deux;\". ^ replace art:25/par:2/let:a [a) un;]; replace art:25/par:2/let:b [b) deux;]",
                "le 2e tiret de l'alinéa 1er du § 2 est remplacé par : ¶ \"- un;\". ^ replace art:25/par:2/al:1/tiret:2 [- un;]",
                "le tableau du § 2 est remplacé par le tableau suivant : ¶ \"A | B\". ^ replace art:25/par:2/table [A | B]",
                "la phrase introductive du § 2 est remplacée par ce qui suit : ¶ \"Un :\". ^ replace art:25/par:2/intro [Un :]",
                "le § 2, inséré par l'arrêté royal du 3 mai 2001 et modifié par l'arrêté royal du 4 juin 2002, est remplacé par ce qui suit : ¶ \"§ 2. Un.\". ^ replace art:25/par:2 [§ 2. Un.]",
                "le § 2 abrogé par l'arrêté royal du 3 mai 2001 est rétabli dans la rédaction suivante : ¶ \"§ 2. Un.\". ^ restore art:25/par:2 [§ 2. Un.]",
                "le § 2 devient le § 3 et le § 3 devient le § 4. ^ renumber art:25/par:2 -> par:3; renumber art:25/par:3 -> par:4",
                "le texte actuel formera le § 1er. ^ renumber art:25 -> par:1",
                "*L'article 25 de la même annexe est remplacé par ce qui suit : ¶ \"Art. 25. § 1er. Un.\". ^ replace art:25 [Art. 25. § 1er. Un.]"
            })
    void lUniteRemplacee(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Services, their rules, what stands before and behind them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "au § 2, la prestation et la règle d'application suivantes sont insérées après la prestation 102034 : ¶ \"102056 ¶ Un N 20 ¶ Elle est due une fois.\". ^ insert art:25/par:2 after code:102034 [102056, Un N 20, Elle est due une fois.]",
                "au § 2, après la prestation 102034 et les règles d'application qui la suivent, la prestation suivante est insérée : ¶ \"102056 ¶ Un N 20\". ^ insert art:25/par:2 after rules-after:102034 [102056, Un N 20]",
                "au § 2, entre les prestations \"102034 Séance\" et \"102071 Examen\", la prestation suivante est insérée : ¶ \"102056 ¶ Un N 20\". ^ insert art:25/par:2 between code:102034 and code:102071 [102056, Un N 20]",
                "au § 2, entre la prestation 102034 et la prestation 102071, l'intitulé suivant est inséré : ¶ \"II. Examens\". ^ insert art:25/par:2 between code:102034 and code:102071 [II. Examens]",
                "après la prestation 102034 la règle d'application est supprimée. ^ repeal art:25/rules-after:102034",
                "après la prestation 102034, la règle d'application suivante est insérée : ¶ \"Un.\". ^ insert art:25 after code:102034 [Un.]",
                "la règle d'application qui précède la prestation 102034 est supprimée. ^ repeal art:25/rules-before:102034",
                "l'intitulé qui précède la prestation 102034 est remplacé par l'intitulé suivant : ¶ \"II. Examens\". ^ replace art:25/heading-before:code:102034 [II. Examens]",
                "l'intitulé qui précède la prestation 102034 est supprimé. ^ repeal art:25/heading-before:code:102034",
                "l'intitulé du § 2 est remplacé par \"Examens\". ^ replace art:25/par:2/heading [Examens]",
                "le titre du § 2 est complété par les mots \"a\". ^ insert-words art:25/par:2/heading at end [a]"
            })
    void lesPrestationsEtLeursRegles(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Labels, key letters and coefficients. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "dans le libellé des prestations 102034 et 102056, les mots \"a\" sont remplacés par les mots \"b\". ^ replace-words art:25/code:102034/label [a] [b]; replace-words art:25/code:102056/label [a] [b]",
                "dans le libellé de la prestation 102034, les mots \"a\" sont insérés après les mots \"b\" et les mots \"c\" sont supprimés. ^ insert-words art:25/code:102034/label after [b] [a]; delete-words art:25/code:102034/label [c]",
                "la lettre-clé \"K\" de la prestation 102034 est remplacée par la lettre-clé \"N\". ^ replace-words art:25/code:102034/value [K] [N]",
                "la valeur relative de la prestation 102034 est réduite à K 20. ^ replace art:25/code:102034/value [K 20]",
                "la valeur relative de la prestation 102034 est portée de \"B 10\" à \"B 12\". ^ replace art:25/code:102034/value [B 12]",
                "la dernière phrase du § 2 est complétée par les mots \"a\". ^ insert-words art:25/par:2/sent:-1 at end [a]"
            })
    void leLibelleEtLaValeur(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Order numbers in lists. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "la prestation 102034 est remplacée par la prestation 102056. ^ replace-codes art:25 [102034] [102056]",
                "les prestations 102034 et 102056 sont remplacées respectivement par les prestations 102071 et 102093. ^ replace-codes art:25 [102034, 102056] [102071, 102093]",
                "le numéro d'ordre 102034 est remplacé par le numéro d'ordre 102056. ^ replace-codes art:25 [102034] [102056]",
                "dans l'alinéa 2, les numéros d'ordre \"102034\", \"102056\" et \"102071\" sont remplacés par les numéros d'ordre \"102093\" et \"102115\". ^ replace-codes art:25/al:2 [102034, 102056, 102071] [102093, 102115]",
                "dans l'alinéa 2, les prestations 102034 et 102056 sont ajoutées à la liste. ^ insert-codes art:25/al:2 at end [102034, 102056]",
                "dans l'alinéa 2, la prestation 102034 est insérée entre les prestations 102056 et 102071. ^ insert-codes art:25/al:2 between <102056> and <102071> [102034]",
                "dans la liste du § 2, le numéro 102034 est inséré avant le numéro 102056. ^ insert-codes art:25/par:2 before <102056> [102034]",
                "la prestation 102034 est insérée dans la règle qui suit la prestation 102056. ^ insert-codes art:25/rules-after:102056 [102034]",
                "au § 2, la prestation 102034 est supprimée de la règle qui suit la prestation 102056. ^ delete-codes art:25/par:2/rules-after:102056 [102034]",
                "au § 2, les prestations 102034 et 102071 sont supprimées de la règle d'application qui suit la prestation 102056. ^ delete-codes art:25/par:2/rules-after:102056 [102034, 102071]",
                "la prestation 102034 est supprimée dans la règle qui suit la prestation 102056. ^ delete-codes art:25/rules-after:102056 [102034]"
            })
    void lesListesDeNumeros(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Letters and numbers without their signs, each subject with its own verb. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "au § 3, 1, le b est abrogé. ^ repeal art:25/par:3/num:1/let:b",
                "au § 3, le b est abrogé. ^ repeal art:25/par:3/let:b",
                "au § 3, le b) est abrogé. ^ repeal art:25/par:3/let:b",
                "au § 3, 1°, le b est remplacé par ce qui suit : ¶ \"b. un\". ^ replace art:25/par:3/pt:1/let:b [b. un]",
                "au § 3, le d est abrogé. ^ repeal art:25/par:3/let:d",
                "au § 3, les b et c sont abrogés. ^ repeal art:25/par:3/let:b; repeal art:25/par:3/let:c",
                "au § 3, le c devient le d. ^ renumber art:25/par:3/let:c -> let:d",
                "au § 3, b, les mots \"a\" sont supprimés. ^ delete-words art:25/par:3/let:b [a]",
                "au § 3, au b, les mots \"a\" sont supprimés. ^ delete-words art:25/par:3/let:b [a]",
                "au § 3, le 2 devient le 4 et le 3 devient le 5. ^ renumber art:25/par:3/num:2 -> num:4; renumber art:25/par:3/num:3 -> num:5",
                "au § 3, le 2° devient le 4° et le 3° devient le 5°. ^ renumber art:25/par:3/pt:2 -> pt:4; renumber art:25/par:3/pt:3 -> pt:5",
                "au § 3, les 2 et 3 deviennent les 4 et 5. ^ renumber art:25/par:3/num:2 -> num:4; renumber art:25/par:3/num:3 -> num:5",
                "au § 3, le 2 est abrogé et le 3 devient le 2. ^ repeal art:25/par:3/num:2; renumber art:25/par:3/num:3 -> num:2",
                "au § 3, le 2° est abrogé et le 3° devient le 2°. ^ repeal art:25/par:3/pt:2; renumber art:25/par:3/pt:3 -> pt:2",
                "au § 3, le 2 est abrogé. ^ repeal art:25/par:3/num:2",
                "au § 3, les 2 et 4 sont abrogés. ^ repeal art:25/par:3/num:2; repeal art:25/par:3/num:4",
                "au § 3, le c) est abrogé et le d) devient le c). ^ repeal art:25/par:3/let:c; renumber art:25/par:3/let:d -> let:c",
                "au § 3, le c) est abrogé et le d) est remplacé par ce qui suit : ¶ \"d) un\". ^ repeal art:25/par:3/let:c; replace art:25/par:3/let:d [d) un]",
                "au § 2, les a à d sont abrogés. ^ repeal art:25/par:2/let:a; repeal art:25/par:2/let:b; repeal art:25/par:2/let:c; repeal art:25/par:2/let:d",
                "au § 2, les a, b et d sont abrogés. ^ repeal art:25/par:2/let:a; repeal art:25/par:2/let:b; repeal art:25/par:2/let:d",
                "au § 2, le 1° et le 2° sont abrogés. ^ repeal art:25/par:2/pt:1; repeal art:25/par:2/pt:2"
            })
    void lesLettresEtLesNombresNus(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Several places behind the verb, and places of the next clause. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "les mots \"a\" sont supprimés au § 2 et au § 3. ^ delete-words art:25/par:2 [a]; delete-words art:25/par:3 [a]",
                "les mots \"a\" sont supprimés au § 2, et au § 3. ^ delete-words art:25/par:2 [a]; delete-words art:25/par:3 [a]",
                "les mots \"a\" sont supprimés au § 2, alinéa 1er, et au § 3, alinéa 2. ^ delete-words art:25/par:2/al:1 [a]; delete-words art:25/par:3/al:2 [a]",
                "les mots \"a\" sont supprimés au § 2, au § 3 et au § 4. ^ delete-words art:25/par:2 [a]; delete-words art:25/par:3 [a]; delete-words art:25/par:4 [a]",
                "les mots \"a\" sont insérés après les mots \"b\" au § 2 et au § 3. ^ insert-words art:25/par:2 after [b] [a]; insert-words art:25/par:3 after [b] [a]",
                "les mots \"a\" sont supprimés dans le § 2 et dans le § 3. ^ delete-words art:25/par:2 [a]; delete-words art:25/par:3 [a]",
                "les mots \"a\" sont supprimés aux alinéas 1er et 3 du § 2. ^ delete-words art:25/par:2/al:1 [a]; delete-words art:25/par:2/al:3 [a]",
                "les mots \"a\" sont supprimés dans le libellé de la prestation 102034 et dans le libellé de la prestation 102056. ^ delete-words art:25/code:102034/label [a]; delete-words art:25/code:102056/label [a]",
                "les mots \"a\" sont supprimés dans les libellés des prestations 102034 et 102056. ^ delete-words art:25/code:102034/label [a]; delete-words art:25/code:102056/label [a]",
                "les mots \"a\" sont supprimés au 1° et au 3°. ^ delete-words art:25/pt:1 [a]; delete-words art:25/pt:3 [a]",
                "le numéro 102034 est supprimé au § 2 et au § 3. ^ delete-codes art:25/par:2 [102034]; delete-codes art:25/par:3 [102034]",
                "le numéro 102034 est inséré dans le § 2 et dans le § 3. ^ insert-codes art:25/par:2 [102034]; insert-codes art:25/par:3 [102034]",
                "les mots \"a\" sont supprimés au § 2 et les mots \"b\" sont supprimés au § 3. ^ delete-words art:25/par:2 [a]; delete-words art:25/par:3 [b]",
                "au § 2, les mots \"a\" sont supprimés et au § 3, les mots \"b\" sont supprimés. ^ delete-words art:25/par:2 [a]; delete-words art:25/par:3 [b]",
                "au § 2, les mots \"a\" sont supprimés et, au § 3, les mots \"b\" sont remplacés par les mots \"c\". ^ delete-words art:25/par:2 [a]; replace-words art:25/par:3 [b] [c]",
                "au § 2, 1°, les mots \"a\" sont supprimés et au 2°, les mots \"b\" sont supprimés. ^ delete-words art:25/par:2/pt:1 [a]; delete-words art:25/par:2/pt:2 [b]",
                "au § 2, 1°, les mots \"a\" sont supprimés et au § 3, 2°, les mots \"b\" sont supprimés. ^ delete-words art:25/par:2/pt:1 [a]; delete-words art:25/par:3/pt:2 [b]",
                "au § 2, 1°, les mots \"a\" sont supprimés et les mots \"b\" sont insérés après les mots \"c\". ^ delete-words art:25/par:2/pt:1 [a]; insert-words art:25/par:2/pt:1 after [c] [b]",
                "au § 2, alinéa 1er, les mots \"a\" sont supprimés et l'alinéa 2 est abrogé. ^ delete-words art:25/par:2/al:1 [a]; repeal art:25/par:2/al:2",
                "au § 2, alinéa 1er, les mots \"a\" sont supprimés et dans l'alinéa 2, les mots \"b\" sont supprimés. ^ delete-words art:25/par:2/al:1 [a]; delete-words art:25/par:2/al:2 [b]",
                "au § 2, l'alinéa 1er est abrogé et à l'alinéa 3 et à l'alinéa 4, les mots \"b\" sont supprimés. ^ repeal art:25/par:2/al:1; delete-words art:25/par:2/al:3 [b]; delete-words art:25/par:2/al:4 [b]",
                "le § 2 est abrogé et au § 3, alinéa 2, les mots \"b\" sont supprimés. ^ repeal art:25/par:2; delete-words art:25/par:3/al:2 [b]",
                "au § 2, la prestation 102034 est abrogée et au § 3, la prestation 102056 est abrogée. ^ repeal art:25/par:2/code:102034; repeal art:25/par:3/code:102056"
            })
    void plusieursEndroitsApresLeVerbe(String instruction, String operations) {
        french(instruction, operations);
    }

    /** Places within places, rules by their numbers, rows of subjects. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "l'alinéa commençant par les mots \"Un\" et finissant par les mots \"deux\" est abrogé. ^ repeal art:25/al:~Un",
                "l'alinéa 3, commençant par les mots \"Un\" et se terminant par les mots \"deux\", est remplacé par ce qui suit : ¶ \"Trois.\". ^ replace art:25/al:3 [Trois.]",
                "dans la règle de cumul 12, le numéro 102034 est supprimé. ^ delete-codes art:25/rubric:Règles de cumul/rule:12 [102034]",
                "la règle de cumul 12 est abrogée. ^ repeal art:25/rubric:Règles de cumul/rule:12",
                "les règles de cumul 12 et 14 sont abrogées. ^ repeal art:25/rubric:Règles de cumul/rule:12; repeal art:25/rubric:Règles de cumul/rule:14",
                "la règle de cumul 12 est remplacée par ce qui suit : ¶ \"12 Un.\". ^ replace art:25/rubric:Règles de cumul/rule:12 [12 Un.]",
                "sous la rubrique \"Règles de cumul\", les règles 12 et 14 sont abrogées. ^ repeal art:25/rubric:Règles de cumul/rule:12; repeal art:25/rubric:Règles de cumul/rule:14",
                "le libellé et la valeur relative de la prestation 102034 sont remplacés comme suit : ¶ \"Un . . . N 20\". ^ replace art:25/code:102034/label+value [Un . . . N 20]",
                "le libellé de la règle d'application qui suit la prestation 102034 est remplacé par ce qui suit : ¶ \"Un.\". ^ replace art:25/rules-after:102034 [Un.]",
                "dans le libellé de la règle d'application qui suit la prestation 102034, les mots \"a\" sont supprimés. ^ delete-words art:25/rules-after:102034 [a]",
                "la règle d'application qui suit les prestations 102034 et 102056 est abrogée. ^ repeal art:25/rules-after:102034; repeal art:25/rules-after:102056",
                "les règles d'application qui suivent les prestations 102034 et 102056 sont abrogées. ^ repeal art:25/rules-after:102034; repeal art:25/rules-after:102056",
                "la dernière règle d'application qui suit la prestation 102034 est abrogée. ^ repeal art:25/rules-after:102034/al:-1",
                "les première et deuxième règles d'application qui suivent la prestation 102034 sont abrogées. ^ repeal art:25/rules-after:102034/al:1; repeal art:25/rules-after:102034/al:2",
                "à la règle d'application qui suit la prestation 102034, alinéa 2, les mots \"a\" sont supprimés. ^ delete-words art:25/rules-after:102034/al:2 [a]",
                "la deuxième phrase de la règle d'application qui suit la prestation 102034 est abrogée. ^ repeal art:25/rules-after:102034/sent:2",
                "la prestation 102034, insérée par l'arrêté royal du 3 mai 2001 et modifiée par les arrêtés royaux des 4 juin 2002 et 5 juillet 2003, est abrogée. ^ repeal art:25/code:102034",
                "le § 2, 1°, modifié en dernier lieu par l'arrêté royal du 3 mai 2001, est abrogé. ^ repeal art:25/par:2/pt:1",
                "au § 2, remplacé par l'arrêté royal du 3 mai 2001, les mots \"a\" sont supprimés. ^ delete-words art:25/par:2 [a]",
                "dans l'intitulé, les mots \"a\" sont remplacés par les mots \"b\". ^ replace-words art:25/heading [a] [b]",
                "l'intitulé de l'article est remplacé par ce qui suit : ¶ \"Examens\". ^ replace art:25/heading [Examens]",
                "au A, 1, les mots \"a\" sont supprimés. ^ delete-words art:25/div:A/num:1 [a]",
                "sous A, les prestations 102034 et 102056 sont supprimées. ^ repeal art:25/div:A/code:102034; repeal art:25/div:A/code:102056",
                "au point A., la prestation 102034 est abrogée. ^ repeal art:25/div:A/code:102034",
                "sous \"A. Examens\", la prestation 102034 est abrogée. ^ repeal art:25/rubric:A. Examens/code:102034",
                "les points A et B du § 2 sont abrogés. ^ repeal art:25/par:2/div:A; repeal art:25/par:2/div:B",
                "au B, II, 3, a), les mots \"a\" sont supprimés. ^ delete-words art:25/div:B/div:II/num:3/let:a [a]",
                "la section II du § 2 est abrogée. ^ repeal art:25/par:2/div:II",
                "au § 2, 3°, a), premier tiret, les mots \"a\" sont supprimés. ^ delete-words art:25/par:2/pt:3/let:a/tiret:1 [a]",
                "au § 2, 3°, a), alinéa 2, deuxième phrase, les mots \"a\" sont supprimés. ^ delete-words art:25/par:2/pt:3/let:a/al:2/sent:2 [a]",
                "dans la première phrase de l'alinéa 2 du § 3, les mots \"a\" sont supprimés. ^ delete-words art:25/par:3/al:2/sent:1 [a]",
                "dans la phrase introductive du 2°, les mots \"a\" sont supprimés. ^ delete-words art:25/pt:2/intro [a]",
                "aux §§ 2 et 3, les mots \"a\" sont chaque fois remplacés par les mots \"b\". ^ replace-words art:25/par:2 [a] [b] all; replace-words art:25/par:3 [a] [b] all",
                "aux §§ 2, alinéa 1er, et 3, alinéa 2, les mots \"a\" sont supprimés. ^ delete-words art:25/par:2/al:1 [a]; delete-words art:25/par:3/al:2 [a]",
                "au § 2, alinéas 1er et 3, les mots \"a\" sont supprimés. ^ delete-words art:25/par:2/al:1 [a]; delete-words art:25/par:2/al:3 [a]",
                "aux 1° et 2° du § 2, les mots \"a\" sont supprimés. ^ delete-words art:25/par:2/pt:1 [a]; delete-words art:25/par:2/pt:2 [a]",
                "au § 2, 1° et 3°, les mots \"a\" sont supprimés. ^ delete-words art:25/par:2/pt:1 [a]; delete-words art:25/par:2/pt:3 [a]",
                "les mots \"a\" sont remplacés par les mots \"b\", et les mots \"c\" sont supprimés. ^ replace-words art:25 [a] [b]; delete-words art:25 [c]",
                "les mots \"a\" sont remplacés par les mots \"b\" et les mots \"c\" par les mots \"d\". ^ replace-words art:25 [a] [b]; replace-words art:25 [c] [d]",
                "les mots \"a\", \"b\" et \"c\" sont remplacés respectivement par les mots \"d\", \"e\" et \"f\". ^ replace-words art:25 [a] [d]; replace-words art:25 [b] [e]; replace-words art:25 [c] [f]",
                "les mots \"a\" sont insérés aux §§ 2 et 3 après les mots \"b\". ^ insert-words art:25/par:2 after [b] [a]; insert-words art:25/par:3 after [b] [a]",
                "le § 2 est abrogé et le § 3 est remplacé par ce qui suit : ¶ \"§ 3. Un.\". ^ repeal art:25/par:2; replace art:25/par:3 [§ 3. Un.]",
                "le § 2 est abrogé ainsi que le § 4. ^ repeal art:25/par:2; repeal art:25/par:4",
                "les alinéas 2 à 4 du § 2 sont remplacés par l'alinéa suivant : ¶ \"Un.\". ^ replace art:25/par:2/al:2 [Un.]; repeal art:25/par:2/al:3; repeal art:25/par:2/al:4",
                "les §§ 3 à 5 deviennent les §§ 4 à 6. ^ renumber art:25/par:3 -> par:4; renumber art:25/par:4 -> par:5; renumber art:25/par:5 -> par:6",
                "les §§ 3, 4 et 5 deviennent respectivement les §§ 4, 5 et 6. ^ renumber art:25/par:3 -> par:4; renumber art:25/par:4 -> par:5; renumber art:25/par:5 -> par:6",
                "le point 5 devient le point 6. ^ renumber art:25/num:5 -> num:6",
                "l'article devient le § 1er de l'article. ^ renumber art:25 -> par:1",
                "un alinéa, rédigé comme suit, est inséré après l'alinéa 2 : ¶ \"Un.\". ^ insert art:25 after al:2 [Un.]",
                "deux alinéas, rédigés comme suit, sont insérés entre les alinéas 2 et 3 : ¶ \"Un. ¶ Deux.\". ^ insert art:25 between al:2 and al:3 [Un., Deux.]",
                "il est inséré entre le § 2 et le § 3 un § 2bis, rédigé comme suit : ¶ \"§ 2bis. Un.\". ^ insert art:25 between par:2 and par:3 par:2bis [§ 2bis. Un.]",
                "il est ajouté un alinéa rédigé comme suit : ¶ \"Un.\". ^ insert art:25 at end [Un.]",
                "le § 2 est complété comme suit : ¶ \"Un.\". ^ insert art:25/par:2 at end [Un.]",
                "le § 2, alinéa 1er, est complété par les dispositions suivantes : ¶ \"4° un; ¶ 5° deux.\". ^ insert art:25/par:2/al:1 at end [4° un;, 5° deux.]",
                "l'énumération du § 2 est complétée par un 6°, rédigé comme suit : ¶ \"6° un.\". ^ insert art:25/par:2 at end pt:6 [6° un.]",
                "au § 2, un tiret est ajouté, rédigé comme suit : ¶ \"- un.\". ^ insert art:25/par:2 at end [- un.]",
                "le § 2 est complété par un tiret, rédigé comme suit : ¶ \"- un.\". ^ insert art:25/par:2 at end [- un.]",
                "au § 2, entre les prestations 102034 et 102056, sont insérées les prestations suivantes : ¶ \"102071 ¶ Un N 1 ¶ 102093 ¶ Deux N 2\". ^ insert art:25/par:2 between code:102034 and code:102056 [102071, Un N 1, 102093, Deux N 2]",
                "au § 2, la prestation suivante est insérée : ¶ \"102071 ¶ Un N 1\". ^ insert art:25/par:2 [102071, Un N 1]",
                "au § 2, avant la prestation 102034, sont insérés l'intitulé et la prestation suivants : ¶ \"III. Trois ¶ 102071 ¶ Un N 1\". ^ insert art:25/par:2 before code:102034 [III. Trois, 102071, Un N 1]",
                "les prestations 102034 et 102056 sont remplacées par les prestations suivantes : ¶ \"102071 ¶ Un N 1 ¶ 102093 ¶ Deux N 2\". ^ replace art:25/code:102034 [102071, Un N 1, 102093, Deux N 2]; repeal art:25/code:102056",
                "la prestation 102034 est remplacée par ce qui suit : ¶ \"102034 ¶ Un N 1\". ^ replace art:25/code:102034 [102034, Un N 1]",
                "dans le libellé de la prestation 102034, le numéro 102056 est remplacé par le numéro 102071. ^ replace-codes art:25/code:102034/label [102056] [102071]",
                "la mention \"(Maximum 1)\" est supprimée dans le libellé de la prestation 102034. ^ delete-words art:25/code:102034/label [(Maximum 1)]",
                "la valeur relative des prestations 102034, 102056 et 102071 est portée respectivement à N 1, N 2 et N 3. ^ replace art:25/code:102034/value [N 1]; replace art:25/code:102056/value [N 2]; replace art:25/code:102071/value [N 3]",
                "la valeur relative \"N 10\" des prestations 102034 et 102056 est remplacée par la valeur relative \"N 12\". ^ replace art:25/code:102034/value [N 12]; replace art:25/code:102056/value [N 12]",
                "la valeur relative \"N 10 + Q 5\" de la prestation 102034 est remplacée par \"N 12 + Q 5\". ^ replace art:25/code:102034/value [N 12 + Q 5]"
            })
    void endroitsReglesEtSuites(String instruction, String operations) {
        french(instruction, operations);
    }

    /** A part of several services, each led by its own "de". */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "le libellé de la prestation 102034 et de la prestation 102056 est complété par les mots \"a\". ^ insert-words art:25/code:102034/label at end [a]; insert-words art:25/code:102056/label at end [a]",
                "la valeur relative de la prestation 102034 et de la prestation 102056 est portée à N 20. ^ replace art:25/code:102034/value [N 20]; replace art:25/code:102056/value [N 20]",
                "le libellé de la prestation 102034, de la prestation 102056 et de la prestation 102071 est complété par les mots \"a\". ^ insert-words art:25/code:102034/label at end [a]; insert-words art:25/code:102056/label at end [a]; insert-words art:25/code:102071/label at end [a]"
            })
    void laMemePartieDePlusieurs(String instruction, String operations) {
        french(instruction, operations);
    }

    /** The Dutch formulas. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "wordt § 2 aangevuld met een lid, luidende : ¶ \"Een.\". ^ insert art:25/par:2 at end [Een.]",
                "wordt § 2 aangevuld met de bepaling onder 4°, luidende : ¶ \"4° een;\". ^ insert art:25/par:2 at end pt:4 [4° een;]",
                "worden in § 2 de woorden \"a\" telkens vervangen door de woorden \"b\". ^ replace-words art:25/par:2 [a] [b] all",
                "wordt in § 2, tweede lid, het woord \"a\" geschrapt. ^ delete-words art:25/par:2/al:2 [a]",
                "wordt in § 2 tussen het eerste en het tweede lid een lid ingevoegd, luidende : ¶ \"Een.\". ^ insert art:25/par:2 between al:1 and al:2 [Een.]",
                "wordt een § 2bis ingevoegd, luidende : ¶ \"§ 2bis. Een.\". ^ insert art:25 par:2bis [§ 2bis. Een.]",
                "worden in het opschrift van § 2 de woorden \"a\" vervangen door de woorden \"b\". ^ replace-words art:25/par:2/heading [a] [b]",
                "wordt de omschrijving van de verstrekking 102034 vervangen als volgt : ¶ \"Raadpleging\". ^ replace art:25/code:102034/label [Raadpleging]",
                "wordt de betrekkelijke waarde van de verstrekking 102034 vervangen door \"N 20\". ^ replace art:25/code:102034/value [N 20]",
                "wordt de toepassingsregel die volgt op de verstrekking 102034 opgeheven. ^ repeal art:25/rules-after:102034",
                "wordt de toepassingsregel na de verstrekking 102034 vervangen door de volgende toepassingsregel : ¶ \"Een.\". ^ replace art:25/rules-after:102034 [Een.]",
                "worden in de Nederlandse tekst van § 2 de woorden \"a\" vervangen door de woorden \"b\". ^ replace-words art:25/par:2 nl [a] [b]",
                "wordt in de Franse tekst van § 2 het woord \"a\" opgeheven. ^ delete-words art:25/par:2 fr [a]",
                "vervalt het tweede lid. ^ repeal art:25/al:2",
                "wordt in § 2 de laatste zin opgeheven. ^ repeal art:25/par:2/sent:-1",
                "wordt § 2, derde lid, aangevuld met de woorden \"a\". ^ insert-words art:25/par:2/al:3 at end [a]",
                "wordt in de lijst van § 2 het rangnummer 102034 geschrapt. ^ delete-codes art:25/par:2 [102034]",
                "worden de rangnummers 102034 en 102056 vervangen door de rangnummers 102071 en 102093. ^ replace-codes art:25 [102034, 102056] [102071, 102093]",
                "worden voor de woorden \"b\" de woorden \"a\" ingevoegd. ^ insert-words art:25 before [b] [a]",
                "worden de woorden \"a\" ingevoegd na de woorden \"b\" en worden de woorden \"c\" opgeheven. ^ insert-words art:25 after [b] [a]; delete-words art:25 [c]",
                "wordt het getal \"3\" vervangen door het getal \"4\". ^ replace-words art:25 [3] [4]",
                "wordt de zin \"Hij tekent.\" vervangen door de zin \"Hij tekent niet.\". ^ replace-words art:25 [Hij tekent.] [Hij tekent niet.]",
                "worden het eerste, tweede en vierde streepje van § 2 opgeheven. ^ repeal art:25/par:2/tiret:1; repeal art:25/par:2/tiret:2; repeal art:25/par:2/tiret:4",
                "worden de woorden \"a\" in fine van § 2 opgeheven. ^ delete-words art:25/par:2 [a] at end",
                "worden in § 2, de bepalingen onder a) tot d) opgeheven. ^ repeal art:25/par:2/let:a; repeal art:25/par:2/let:b; repeal art:25/par:2/let:c; repeal art:25/par:2/let:d",
                "worden de volgende wijzigingen aangebracht : ¶ 1° in § 1 worden de woorden \"a\" opgeheven; ¶ 2° § 2 wordt opgeheven; ¶ 3° in § 3, worden het eerste en het derde lid opgeheven. ^ delete-words art:25/par:1 [a]; repeal art:25/par:2; repeal art:25/par:3/al:1; repeal art:25/par:3/al:3"
            })
    void hetNederlands(String instruction, String operations) {
        dutch(instruction, operations);
    }

    /** Two places, in Dutch. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "worden de woorden \"a\" opgeheven in § 2 en in § 3. ^ delete-words art:25/par:2 [a]; delete-words art:25/par:3 [a]",
                "worden in § 2 en in § 3 de woorden \"a\" opgeheven. ^ delete-words art:25/par:2 [a]; delete-words art:25/par:3 [a]",
                "worden in § 2 de woorden \"a\" opgeheven en worden in § 3 de woorden \"b\" opgeheven. ^ delete-words art:25/par:2 [a]; delete-words art:25/par:3 [b]"
            })
    void hetNederlandsOpTweePlaatsen(String instruction, String operations) {
        dutch(instruction, operations);
    }

    /** Words at two places, each its own: nothing is done, and it is said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "au § 2, après les mots \"c\" et \"d\", les mots \"a\" sont insérés.",
                "au § 2, après les mots \"c\" et après les mots \"d\", les mots \"a\" sont insérés.",
                "au § 2, les mots \"a\" sont insérés après les mots \"c\" et \"d\".",
                "au § 2, les mots \"a\" et \"b\" sont respectivement insérés après les mots \"c\" et \"d\"."
            })
    void deuxEndroitsPourDesMots(String instruction) {
        ParsedAct act = act(ARTICLE + instruction);
        assertThat(act.operations()).isEmpty();
        assertThat(act.unparsed()).hasSize(1);
    }

    /** Units beside quoted words: the units go as a whole, the words where the clause is. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "au § 1er, les mots \"a\" et les alinéas 2 et 3 sont supprimés. ^ repeal art:25/par:1/al:2; repeal art:25/par:1/al:3; delete-words art:25/par:1 [a]",
                "la phrase \"Elle est due.\" et le § 2 sont supprimés. ^ repeal art:25/par:2; delete-words art:25 [Elle est due.]"
            })
    void desUnitesAcoteDesMots(String instruction, String operations) {
        french(instruction, operations);
    }

    /** The marks of a database's editors around a point are no part of the address, nor is a slash lost in a number. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "les modifications suivantes sont apportées : ¶ 1° au § 2, les mots \"a\" sont supprimés; ¶ [1 2° au c), les deux premiers tirets sont supprimés;]1 ^ delete-words art:25/par:2 [a]; repeal art:25/let:c/tiret:1; repeal art:25/let:c/tiret:2",
                "*Dans l'annexe au même arrêté, il est inséré un article 14bis/1, rédigé comme suit : ¶ \"Art. 14bis/1. Un.\" ^ insert annex art:14bis/1 [Art. 14bis/1. Un.]"
            })
    void desNumerosEtDesMarques(String instruction, String operations) {
        french(instruction, operations);
    }

    /** "La même prestation" is the one of the instruction before, whatever of it that one changed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "au § 2, le coefficient K 12 de la prestation 558110-558121 est ramené à K 10. ¶ La règle d'application suivante est ajoutée à la suite de la même prestation : ¶ \"Un.\" ^ replace art:25/par:2/code:558110-558121/value [K 10]; insert art:25/par:2 after code:558110-558121 [Un.]"
            })
    void aLaSuiteDeLaMemePrestation(String instruction, String operations) {
        french(instruction, operations);
    }

    /** What is not the unit named, or not for good, is refused with its reason. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "la frimousse du § 2 est abrogée. ^ une partie inconnue",
                "le § 2 est abrogé du 1er janvier 2042 au 30 juin 2042 inclus. ^ ne vaut que pour un temps",
                "du 1er janvier 2042 au 30 juin 2042 inclus, au § 2, les mots \"a\" sont supprimés. ^ ne vaut que pour un temps",
                "au § 1er, les mots \"a\" et l'alinéa 2 sont remplacés par les mots \"b\". ^ la formule n'est pas connue"
            })
    void refuseAvecSaRaison(String instruction, String reason) {
        ParsedAct act = act(ARTICLE + instruction);
        assertThat(act.operations()).isEmpty();
        assertThat(act.unparsed())
                .singleElement()
                .satisfies(u -> assertThat(u.toString()).contains(reason));
    }
}
