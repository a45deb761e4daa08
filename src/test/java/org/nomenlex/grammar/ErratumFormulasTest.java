package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.amend.ArticleRole;
import org.nomenlex.amend.Commencement;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.read.LexIterataReader;

/** What errata say, and the change of the corrected act that they mean. A pilcrow stands for a new paragraph. */
class ErratumFormulasTest {

    private static final String ACT = "Dans l'arrêté royal du 12 mars 2030, ";

    private static ParsedAct erratum(String title, String text) {
        String file = "---\ntitle-fr: \"" + title
                + "\"\ndate: 2030-04-01\nnumber: 2030200109\npublication: 2030-05-02\n---\n\n"
                + String.join("\n\n", text.split("\\s*\u00b6\\s*")) + "\n";
        return AmendmentParser.parse(LexIterataReader.read("x.md", file).acts().get(0));
    }

    private static void check(String text, String operations) {
        ParsedAct read = erratum("Erratum", text);
        assertThat(read.operations().map(Parsing::shown).collect(Collectors.joining("; ")))
                .isEqualTo(operations.replace("@", "of 2030-03-12"));
        assertThat(read.unparsed()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "il faut lire « A » au lieu de « B ». ^ [B] [A]",
                "il faut lire les mots « A » au lieu du mot « B ». ^ [B] [A]",
                "lire : \"A\" et non \"B\". ^ [B] [A]",
                "il convient de lire les mots « A » en lieu et place des mots « B ». ^ [B] [A]",
                "lire la valeur relative « N 26 » à la place de « N 24 ». ^ [B] [A]",
                "au lieu de : « B », il faut lire : « A ». ^ [B] [A]",
                "en lieu et place de « B », lire « A ». ^ [B] [A]",
                "les mots « B » doivent être remplacés par les mots « A ». ^ [B] [A]",
                "le mot « B » doit se lire « A ». ^ [B] [A]",
                "les mots « B » sont à lire comme « A ». ^ [B] [A]",
                "au lieu de N 24 il faut lire N 26. ^ [B] [A]",
                "il faut lire partout « A » au lieu de « B ». ^ [B] [A] all",
                "il faut chaque fois lire « A » au lieu de « B ». ^ [B] [A] all"
            })
    void wordsAreReadInsteadOfOthers(String formula, String words) {
        String expected = formula.contains("N 24") ? "[N 24] [N 26]" : words;
        check(ACT + "à l'article 2, " + formula, "replace-words art:2 @ " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "les mots « A » sont à supprimer. ^ delete-words art:2 @ [A]",
                "les mots « A » doivent être supprimés. ^ delete-words art:2 @ [A]",
                "il y a lieu de supprimer les mots « A ». ^ delete-words art:2 @ [A]",
                "les mots « A » doivent être insérés après les mots « B ». ^ insert-words art:2 @ after [B] [A]",
                "les mots « A » doivent être insérés avant les mots « B ». ^ insert-words art:2 @ before [B] [A]",
                "les mots « A » doivent être insérés devant les mots « B ». ^ insert-words art:2 @ before [B] [A]",
                "les mots « A » doivent être ajoutés entre les mots « B » et les mots « C ». ^ insert-words art:2 @ between [B] and [C] [A]",
                "il y a lieu d'insérer les mots « A » entre les mots « B » et « C ». ^ insert-words art:2 @ between [B] and [C] [A]",
                "il y a lieu d'ajouter le mot « A » après le mot « B ». ^ insert-words art:2 @ after [B] [A]"
            })
    void wordsComeInAndGo(String formula, String operations) {
        check(ACT + "à l'article 2, " + formula, operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "l'article 2, 1°, se lit comme suit : « 1° Un.¶  Deux. ». ^ replace art:2/pt:1 @ [1° Un., Deux.]",
                "l'article 2 doit être remplacé par le texte suivant : \"Un \"deux\" trois.\". ^ replace art:2 @ [Un \"deux\" trois.]"
            })
    void aUnitIsReadAnew(String formula, String operations) {
        check(ACT + formula, operations);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "In het koninklijk besluit van 12 maart 2030, artikel 2, leest men « A » in plaats van « B ». ^ replace-words art:2 @ [B] [A]",
                "In het koninklijk besluit van 12 maart 2030, artikel 2, in plaats van « B », lees : « A ». ^ replace-words art:2 @ [B] [A]",
                "Dans l'arrêté royal du 12 mars 2030, texte néerlandais, à l'article 2, lire « A » au lieu de « B ». ^ replace-words art:2 @ nl [B] [A]",
                "Dans l'arrêté royal du 12 mars 2030, dans la version française, à l'article 2, lire « A » au lieu de « B ». ^ replace-words art:2 @ fr [B] [A]",
                "Dans le texte français et dans le texte néerlandais de l'arrêté royal du 12 mars 2030, article 2, lire « A » au lieu de « B ». ^ replace-words art:2 @ [B] [A]"
            })
    void theTextOfOneLanguageOrOfBothIsCorrected(String text, String operations) {
        check(text, operations);
    }

    /** A place counts for the paragraphs below it, until another one is named. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "à l'article 2, 1°, a), lire « A » au lieu de « B ». ^ replace-words art:2/pt:1/let:a @ [B] [A]",
                "article 2/1, lire « A » au lieu de « B ». ^ replace-words art:2/1 @ [B] [A]",
                "à l'article 3 bis, lire « A » au lieu de « B ». ^ replace-words art:3bis @ [B] [A]",
                "à l'article 2 :¶- au 1°, a), lire « A » au lieu de « B »;¶- dans le deuxième alinéa, lire « C » au lieu de « D ». ^ replace-words art:2/pt:1/let:a @ [B] [A]; replace-words art:2/al:2 @ [D] [C]",
                "les corrections suivantes sont apportées :¶A l'article 2 :¶Au § 1er, lire « A » au lieu de « B ».¶A l'article 3, lire « C » au lieu de « D ». ^ replace-words art:2/par:1 @ [B] [A]; replace-words art:3 @ [D] [C]",
                "à l'article 2, lire « A » au lieu de « B »; à l'article 3, lire « C » au lieu de « D ». ^ replace-words art:2 @ [B] [A]; replace-words art:3 @ [D] [C]",
                "lire « A » au lieu de « B ». ^ replace-words art:* @ [B] [A]",
                "lire « A » au lieu de « B » à l'article 2, 1°. ^ replace-words art:2/pt:1 @ [B] [A]"
            })
    void theCorrectionStandsWhereTheErratumSays(String place, String operations) {
        check(ACT + place, operations);
    }

    @Test
    void theTitleOfTheCorrectedActNamesNoPlaceInIt() {
        check(
                "Dans l'arrêté royal du 12 mars 2030 modifiant l'article 25 de l'annexe à l'arrêté royal du 14 septembre 1984,"
                        + " publié au Moniteur belge du 20 mars 2030, page 100, à l'article 2, lire « A » au lieu de « B ».",
                "replace-words art:2 @ [B] [A]");
    }

    @Test
    void theTitleOfTheErratumNamesTheCorrectedActElseItsOwnDate() {
        String text = "A l'article 2, lire « A » au lieu de « B ».";

        assertThat(erratum("Arrêté royal du 12 mars 2030 modifiant l'annexe. - Erratum", text)
                        .operations())
                .extracting(o -> o.instruction().amended().toString())
                .containsExactly("2030-03-12");
        assertThat(erratum("Erratum", text).operations())
                .extracting(o -> o.instruction().amended().toString())
                .containsExactly("2030-04-01");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "lire \"les mots \"a\" sont supprimés\" au lieu de \"les mots \"b\" sont supprimés\". ^ [les mots \"b\" sont supprimés] [les mots \"a\" sont supprimés]",
                "lire « le mot « a » est supprimé » au lieu de « le mot « b » est supprimé ». ^ [le mot « b » est supprimé] [le mot « a » est supprimé]",
                "lire \" A \" au lieu de \" B \". ^ [B] [A]",
                "lire “A” au lieu de „B”. ^ [B] [A]"
            })
    void quotedWordsMayHoldQuotedWords(String formula, String words) {
        check(ACT + "à l'article 2, " + formula, "replace-words art:2 @ " + words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "dans l'intitulé, lire « A » au lieu de « B ». ^ la correction porte sur une partie de l'acte qui n'apporte pas de texte",
                "dans le préambule, lire « A » au lieu de « B ». ^ la correction porte sur une partie de l'acte qui n'apporte pas de texte",
                "il faut lire comme suit : « Tout. ». ^ l'acte ou l'unité à corriger n'est pas nommé",
                "à l'article 2, le tableau doit être remplacé par celui qui suit. ^ la correction n'est pas comprise",
                "à l'article 2, « A » est une erreur. ^ la correction n'est pas comprise",
                "à l'article 2, les mots « A » doivent être insérés entre les mots « B ». ^ la correction n'est pas comprise",
                "à l'article 2, les mots « A » doivent être partout supprimés. ^ la correction n'est pas comprise",
                "à l'article 2, lire « A au lieu de » B ». ^ la correction n'est pas comprise"
            })
    void whatIsNotUnderstoodIsSaid(String formula, String reason) {
        ParsedAct read = erratum("Erratum", ACT + formula);

        assertThat(read.operations()).isEmpty();
        assertThat(read.unparsed()).extracting(Unparsed::reason).containsExactly(reason);
        assertThat(read.unparsed().toList().get(0).text())
                .startsWith(ACT.strip())
                .doesNotContain("\uE000");
    }

    @Test
    void eachCorrectionBearsItsNumberItsWordsAndItsLine() {
        ParsedAct read = erratum(
                "Erratum",
                ACT
                        + "à l'article 2 :¶- lire « A »   au lieu de « B »;¶- « C » est une erreur.¶- lire « D » au lieu de « E ».");

        List<Operation> operations = read.operations().toList();
        assertThat(operations).extracting(o -> o.instruction().id()).containsExactly("1.1", "1.2");
        assertThat(operations)
                .extracting(o -> o.instruction().words())
                .containsExactly("- lire \"A\" au lieu de \"B\"", "- lire \"D\" au lieu de \"E\"");
        assertThat(operations).extracting(o -> o.instruction().place().line()).containsExactly(10, 14);
        assertThat(read.unparsed()).extracting(Unparsed::id).containsExactly("1.2");
        assertThat(read.unparsed()).extracting(u -> u.place().line()).containsExactly(12);
    }

    @Test
    void anErratumCountsFromItsPublication() {
        ParsedAct read = erratum("Erratum", ACT + "à l'article 2, lire « A » au lieu de « B ».");

        assertThat(read.commencements())
                .extracting(Commencement::scope, Commencement::rule, Commencement::date)
                .containsExactly(tuple(List.of(Commencement.REST), "day-of-publication", LocalDate.of(2030, 5, 2)));
        assertThat(read.articles()).extracting(a -> a.role()).containsExactly(ArticleRole.AMENDING);
        assertThat(erratum("Erratum", "Rien à signaler.").articles())
                .extracting(a -> a.role())
                .containsExactly(ArticleRole.OTHER);
    }
}
