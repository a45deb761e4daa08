package org.nomenlex.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.amend.ParsedAct;

/** What the parser guesses it says, and what an operation cannot express it refuses, with the reason. */
class DoubtsTest {

    private static final String ARTICLE = "A l'article 25" + Parsing.ANNEX + ", ";

    private static ParsedAct act(String instruction) {
        return Parsing.act((ARTICLE + instruction).split("\\s*\u00b6\\s*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The new text bears another number than the unit.
                "le § 3 est remplacé par ce qui suit : ¶ \"§ 4. Un.\"",
                // One of the two anchors of "entre" is not understood.
                "les mots \"a\" sont insérés entre les mots \"b\" et ce qui reste.",
                // Words that no rule of the grammar knows.
                "au § 1er, dans la troisième condition, les mots \"a\" sont remplacés par les mots \"b\".",
                // A cell of a table.
                "dans le tableau du § 4, le mot \"NON\" de la ligne \"dysphagie\" est remplacé par le mot \"OUI\".",
                // The rules of each service, or of the last.
                "les prestations 102012 et 102034 et les règles d'application qui les suivent sont abrogées.",
                // A closing quote is missing.
                "le § 3 est remplacé par ce qui suit : ¶ \"§ 3. Un.",
                // Words without quotes.
                "au § 1er, les mots un an sont remplacés par les mots deux ans.",
                // A control digit that does not hold.
                "la prestation 102035 est abrogée."
            })
    void aGuessIsAnOperationWithAWarning(String instruction) {
        assertThat(act(instruction).operations())
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.instruction().warnings()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "les prestations 102012 à 102071 sont abrogées.",
                "au § 2, les mots \"a\" sont chaque fois remplacés par les mots \"b\", sauf à l'alinéa 3.",
                "au § 2, le tiret concernant la prestation 102012 est supprimé.",
                "au § 2, le point final est remplacé par les mots \"a\".",
                "le texte après la règle d'application de la prestation 102012 est remplacé par ce qui suit : ¶ \"Un.\"",
                "la prestation 102012 est transférée sous l'intitulé \"Divers\".",
                "le 7° est modifié conformément à l'annexe 2.",
                "au § 1er, la frimousse est abrogée."
            })
    void whatAnOperationCannotSayIsRefusedWithTheReason(String instruction) {
        ParsedAct act = act(instruction);
        assertThat(act.operations()).isEmpty();
        assertThat(act.unparsed())
                .singleElement()
                .satisfies(u -> assertThat(u.reason()).isNotBlank());
    }

    @Test
    void aDayOfAnotherActThatIsNotUnderstoodIsTold() {
        ParsedAct act = Parsing.act(
                "L'arr\u00eat\u00e9 royal du 20 mai 2030 modifiant l'annexe entre en vigueur le jour de la signature.");
        assertThat(act.operations()).isEmpty();
        assertThat(act.unparsed())
                .singleElement()
                .satisfies(u -> assertThat(u.reason()).contains("autre acte"));
    }

    @Test
    void anInstructionInsideNewTextIsNoted() {
        assertThat(
                        act("les modifications suivantes sont apportées : ¶ 1° le § 3 est remplacé par ce qui suit : ¶ \"§ 3. Un."
                                        + " ¶ au § 4, les mots \"a\" sont abrogés.\"")
                                .operations())
                .anySatisfy(o -> assertThat(o.instruction().warnings()).isNotEmpty());
    }

    @Test
    void theSameUnitIsThatOfTheInstructionBefore() {
        assertThat(Parsing.operations(
                        ARTICLE + "les modifications suivantes sont apportées :",
                        "1° au § 1er, la prestation 102012 est abrogée ;",
                        "2° au même paragraphe, le libellé de la prestation 102034 est complété par les mots \"a\"."))
                .containsExactly(
                        "repeal art:25/par:1/code:102012", "insert-words art:25/par:1/code:102034/label at end [a]");
    }

    @Test
    void oneInstructionIsMadeAtEachPlaceListedBelowIt() {
        assertThat(Parsing.operations(
                        ARTICLE + "les mots \"a\" sont supprimés :", "- au § 1er ;", "- au § 2, alinéa 3, et au § 4."))
                .containsExactly(
                        "delete-words art:25/par:1 [a]",
                        "delete-words art:25/par:2/al:3 [a]",
                        "delete-words art:25/par:4 [a]");
    }

    @Test
    void aRepeatedLetterBelowANumberIsTheNextNumber() {
        assertThat(
                        act("les modifications suivantes sont apportées : ¶ a) le § 1er est abrogé; ¶ b) au § 2, ¶ 1) les mots \"a\" sont"
                                        + " abrogés; ¶ b) les mots \"b\" sont abrogés; ¶ c) le § 3 est abrogé.")
                                .operations()
                                .map(Parsing::shown))
                .containsExactly(
                        "repeal art:25/par:1",
                        "delete-words art:25/par:2 [a]",
                        "delete-words art:25/par:2 [b]",
                        "repeal art:25/par:3");
    }
}
