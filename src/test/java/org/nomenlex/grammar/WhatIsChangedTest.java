package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.amend.ParsedAct;

/**
 * What the same verb does to order numbers of a list, to words, to values and to units: which of these an instruction means is
 * told by what it names and how it quotes it. A pilcrow stands for a new paragraph.
 */
class WhatIsChangedTest {

    private static final String ARTICLE = "A l'article 25" + Parsing.ANNEX + ", ";

    private static final String ARTIKEL =
            "In artikel 25 van de bijlage bij het koninklijk besluit van 14 september 1984"
                    + " tot vaststelling van de nomenclatuur van de geneeskundige verstrekkingen, ";

    private static ParsedAct act(String text) {
        return Parsing.act(text.split("¶"));
    }

    private static void check(String text, String operations) {
        ParsedAct act = act(text);

        assertThat(act.operations().map(Parsing::shown).collect(Collectors.joining("; ")))
                .isEqualTo(operations);
        assertThat(act.operations().flatMap(o -> o.instruction().warnings().stream()))
                .isEmpty();
        assertThat(act.unparsed()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "au § 1er, alinéa 2, les prestations \"102034, 102056\" sont supprimées. ^ delete-codes art:25/par:1/al:2 [102034, 102056]",
                "au § 1er, alinéa 2, la prestation \"102034\" est supprimée. ^ delete-codes art:25/par:1/al:2 [102034]",
                "au § 1er, les prestations \"102034\" et \"102056\" sont supprimées. ^ delete-codes art:25/par:1 [102034, 102056]",
                "au § 1er, la prestation \"102034\" est supprimée. ^ repeal art:25/par:1/code:102034",
                "au § 1er, les prestations 102034 et 102056 sont supprimées. ^ repeal art:25/par:1/code:102034; repeal art:25/par:1/code:102056",
                "au § 1er, les numéros d'ordre suivants sont supprimés :¶102034¶102056 ^ delete-codes art:25/par:1 [102034, 102056]",
                "au § 1er, les numéros de code suivants sont supprimés :¶102034 - Examen¶102056 - Soins ^ delete-codes art:25/par:1 [102034, 102056]",
                "au § 1er, les prestations suivantes sont supprimées :¶102034 - Examen¶102056 - Soins ^ repeal art:25/par:1/code:102034; repeal art:25/par:1/code:102056",
                "au § 1er, alinéa 2, la prestation \"102034\" est remplacée par les prestations \"102056, 102071\". ^ replace-codes art:25/par:1/al:2 [102034] [102056, 102071]",
                "au § 1er, les numéros d'ordre 102034 et 102056 sont remplacés par \"102071\". ^ replace-codes art:25/par:1 [102034, 102056] [102071]",
                "au § 1er, le numéro d'ordre 102034 est remplacé par la prestation 102071. ^ replace-codes art:25/par:1 [102034] [102071]",
                "au § 1er, la prestation 102034 est remplacée par la prestation 102056. ^ replace-codes art:25/par:1 [102034] [102056]",
                "la liste du § 1er est complétée par les prestations 102034 et 102056. ^ insert-codes art:25/par:1 at end [102034, 102056]",
                "l'intitulé \"A\" est complété par les prestations 102034 et 102056. ^ insert-codes art:25/rubric:A at end [102034, 102056]",
                "le § 1er est complété par les prestations suivantes :¶102034¶102056 ^ insert-codes art:25/par:1 at end [102034, 102056]",
                "le § 1er est complété par les numéros d'ordre 102034 et 102056. ^ insert-codes art:25/par:1 at end [102034, 102056]",
                "au § 1er, alinéa 2, les prestations \"102034, 102056\" sont insérées entre les prestations \"102071\" et \"102093\". ^ insert-codes art:25/par:1/al:2 between <102071> and <102093> [102034, 102056]",
                "au § 1er, les numéros d'ordre 102034 et 102056 sont insérés respectivement après les numéros d'ordre 102071 et 102093. ^ insert-codes art:25/par:1 after <102071> [102034]; insert-codes art:25/par:1 after <102093> [102056]",
                "au § 1er, les prestations suivantes sont insérées après la prestation 102071 :¶102034¶102056 ^ insert-codes art:25/par:1 after <102071> [102034, 102056]",
                "au § 1er, les prestations suivantes sont ajoutées :¶102034¶102056 ^ insert-codes art:25/par:1 at end [102034, 102056]",
                "au § 1er, le numéro d'ordre 102034 est ajouté. ^ insert-codes art:25/par:1 at end [102034]"
            })
    void orderNumbersOfAList(String instruction, String operations) {
        check(ARTICLE + instruction, operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "au § 1er, les mots \"a\" sont remplacés par les numéros d'ordre 102034 et 102056. ^ replace-words art:25/par:1 [a] [102034, 102056]",
                "aux §§ 1er et 2, le mot \"a\" est remplacé respectivement par les mots \"b\" et \"c\". ^ replace-words art:25/par:1 [a] [b]; replace-words art:25/par:2 [a] [c]",
                "au § 1er, le nombre \"3\" est porté à \"4\". ^ replace-words art:25/par:1 [3] [4]",
                "au § 1er, les mots \"a\" et \"b\" sont remplacés par le mot \"c\". ^ replace-words art:25/par:1 [a] [c]; replace-words art:25/par:1 [b] [c]",
                "au § 1er, les mots \"x\" sont insérés après la prestation 102034. ^ insert-words art:25/par:1 after [102034] [x]",
                "au § 1er, les mots suivants sont insérés après les mots \"a\" :¶\"b\" ^ insert-words art:25/par:1 after [a] [b]"
            })
    void words(String instruction, String operations) {
        check(ARTICLE + instruction, operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "la lettre-clé \"N\" et le coefficient \"12\" de la prestation 102034 sont remplacés par \"K 15\". ^ replace art:25/code:102034/value [K 15]",
                "le coefficient \"12\" de la prestation 102034 est remplacé par le coefficient \"15\". ^ replace-words art:25/code:102034/value [12] [15]",
                "la valeur \"K 12\" de la prestation 102034 est remplacée par \"K 15\". ^ replace art:25/code:102034/value [K 15]",
                "les valeurs relatives des prestations suivantes du § 1er sont modifiées comme suit :¶102034 : M 23;¶102056 : M 25. ^ replace art:25/par:1/code:102034/value [M 23]; replace art:25/par:1/code:102056/value [M 25]",
                "les valeurs relatives des prestations suivantes sont remplacées comme suit :¶102034 K 23¶102056 N 36 + Q 30 ^ replace art:25/code:102034/value [K 23]; replace art:25/code:102056/value [N 36 + Q 30]",
                "dans le libellé de la prestation 102034, la valeur relative \"B 70\" et la \"Classe 5\" sont modifiées en \"B 80\" et \"Classe 6\". ^ replace art:25/code:102034/value [B 80]; replace-words art:25/code:102034/label [Classe 5] [Classe 6]",
                "la valeur relative \"B 70\" et la \"Classe 5\" de la prestation 102034 sont modifiées en \"B 80\" et \"Classe 6\". ^ replace art:25/code:102034/value [B 80]; replace-words art:25/code:102034 [Classe 5] [Classe 6]",
                "les valeurs relatives des prestations 102034 et 102056 sont remplacées respectivement par \"N 10\" et \"N 20\". ^ replace art:25/code:102034/value [N 10]; replace art:25/code:102056/value [N 20]",
                "les valeurs relatives \"N 1\" et \"N 2\" des prestations 102034 et 102056 sont remplacées respectivement par \"N 10\" et \"N 20\". ^ replace art:25/code:102034/value [N 10]; replace art:25/code:102056/value [N 20]",
                "le coefficient de la prestation 102034 est porté de \"75\" à \"90\". ^ replace-words art:25/code:102034/value [75] [90]",
                "la valeur relative de la prestation 102034 est portée à N 55. ^ replace art:25/code:102034/value [N 55]",
                "la valeur relative de la prestation 102034 devient N 55. ^ replace art:25/code:102034/value [N 55]"
            })
    void values(String instruction, String operations) {
        check(ARTICLE + instruction, operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "l'intitulé \"A\" est complété par l'intitulé \"B : \" et la prestation 102034. ^ insert art:25/rubric:A at end [B :, 102034]",
                "l'intitulé \"A\" est complété par l'intitulé et la prestation suivants :¶\"B¶102034 Examen K 12\". ^ insert art:25/rubric:A at end [B, 102034 Examen K 12]",
                "le libellé des prestations 102034 et 102056 est remplacé par ce qui suit :¶\"Examen.\" ^ replace art:25/code:102034/label [Examen.]; replace art:25/code:102056/label [Examen.]",
                "les §§ 3 à 5 sont remplacés par les §§ 3 et 4, rédigés comme suit :¶\"§ 3. Un.¶§ 4. Deux.\" ^ replace art:25/par:3 [§ 3. Un.]; replace art:25/par:4 [§ 4. Deux.]; repeal art:25/par:5",
                "au § 1er, les a) et b) sont remplacés par ce qui suit :¶\"a) les gaines; b) les gants;\" ^ replace art:25/par:1/let:a [a) les gaines;]; replace art:25/par:1/let:b [b) les gants;]",
                "au § 1er, les 1° et 2° sont remplacés par ce qui suit :¶\"1° les gaines; 2° les gants;\" ^ replace art:25/par:1/pt:1 [1° les gaines;]; replace art:25/par:1/pt:2 [2° les gants;]",
                "le \"a) Examens : \" est remplacé par ce qui suit :¶\"a) Soins : \" ^ replace art:25/let:a [a) Soins :]",
                "l'intitulé \"EPAULE\" est remplacé par ce qui suit :¶\"MAIN\" ^ replace art:25/rubric:EPAULE/heading [MAIN]",
                "la rubrique \"EPAULE\" est remplacée par ce qui suit :¶\"MAIN¶102034 Examen K 12\" ^ replace art:25/rubric:EPAULE [MAIN, 102034 Examen K 12]",
                "les §§ 3 et 4 sont remplacés par la disposition suivante :¶\"§ 3. Un.\" ^ replace art:25/par:3 [§ 3. Un.]; repeal art:25/par:4",
                "au § 1er, la phrase \"Elle est due.\" est insérée après l'alinéa 2. ^ insert art:25/par:1 after al:2 [Elle est due.]",
                "le § 3 devient le § 4. ^ renumber art:25/par:3 -> par:4",
                "les §§ 3 et 4 deviennent les §§ 4 et 5. ^ renumber art:25/par:3 -> par:4; renumber art:25/par:4 -> par:5",
                "la prestation 102034 devient la prestation 102056. ^ renumber art:25/code:102034 -> code:102056",
                "au § 1er, il est inséré un alinéa entre les alinéas 1er et 2, rédigé comme suit :¶\"Un.\" ^ insert art:25/par:1 between al:1 and al:2 [Un.]",
                "au § 1er, l'intitulé \"A\" est inséré avant l'intitulé \"B\". ^ insert art:25/par:1 before rubric:B [A]",
                "au § 1er, entre la prestation 102034 et la prestation 102056 est inséré l'intitulé \"C\". ^ insert art:25/par:1 between code:102034 and code:102056 [C]",
                "les §§ 10 et 11, rédigés comme suit, sont insérés :¶\"§ 10. Un.¶§ 11. Deux.\" ^ insert art:25 par:10 [§ 10. Un., § 11. Deux.]",
                "l'intitulé de la rubrique \"A\" est remplacé par \"B\". ^ replace art:25/rubric:A/heading [B]"
            })
    void unitsAndHeadings(String instruction, String operations) {
        check(ARTICLE + instruction, operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "worden in § 1 de woorden \"a\" vervangen door de woorden \"b\". ^ replace-words art:25/par:1 [a] [b]",
                "worden in § 1 de rangnummers 102034 en 102056 ingevoegd respectievelijk na de rangnummers 102071 en 102093. ^ insert-codes art:25/par:1 after <102071> [102034]; insert-codes art:25/par:1 after <102093> [102056]",
                "worden in §§ 1 en 2 het woord \"a\" respectievelijk vervangen door de woorden \"b\" en \"c\". ^ replace-words art:25/par:1 [a] [b]; replace-words art:25/par:2 [a] [c]",
                "wordt de zin \"Zij is verschuldigd.\" ingevoegd na het tweede lid. ^ insert art:25 after al:2 [Zij is verschuldigd.]",
                "worden in § 1, tweede lid, de verstrekkingen \"102034, 102056\" geschrapt. ^ delete-codes art:25/par:1/al:2 [102034, 102056]",
                "wordt de verstrekking \"102034\" vervangen door de verstrekkingen \"102056\" en \"102071\". ^ replace-codes art:25 [102034] [102056, 102071]",
                "worden de betrekkelijke waarden van de verstrekkingen 102034 en 102056 respectievelijk vervangen door \"N 10\" en \"N 20\". ^ replace art:25/code:102034/value [N 10]; replace art:25/code:102056/value [N 20]",
                "wordt de omschrijving van de verstrekking 102034 vervangen als volgt :¶\"Onderzoek.\" ^ replace art:25/code:102034/label [Onderzoek.]",
                "wordt § 1 aangevuld met het rangnummer 102034. ^ insert-codes art:25/par:1 at end [102034]"
            })
    void inDutch(String instruction, String operations) {
        check(ARTIKEL + instruction, operations);
    }

    /** Which of the new texts is whose, or what comes at all, the act does not say. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "aux §§ 1er et 2, le mot \"a\" est remplacé par les mots \"b\" et \"c\".",
                "les valeurs relatives des prestations 102034 et 102056 sont remplacées respectivement par \"N 10\", \"N 20\" et \"N 30\".",
                "les libellés des prestations 102034, 102056 et 102071 sont remplacés respectivement par \"Examen\" et \"Soins\".",
                "le libellé et la règle d'application de la prestation 102034 sont remplacés par ce qui suit :¶\"Examen.\"",
                "les valeurs relatives des prestations suivantes sont remplacées comme suit :¶102034 Examen¶102056 K 25",
                "l'intitulé \"A\" est complété par l'intitulé et la prestation."
            })
    void whatCannotBeToldIsNotUnderstood(String instruction) {
        ParsedAct act = act(ARTICLE + instruction);

        assertThat(act.operations()).isEmpty();
        assertThat(act.unparsed()).hasSize(1);
    }
}
