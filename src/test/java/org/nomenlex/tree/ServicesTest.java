package org.nomenlex.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a service starts and ends, and which of its words are its wording, its values, its brackets. */
class ServicesTest {

    /** Each service: order number, lines, wording, values, number of bracketed lines. */
    private static List<String> services(String text) {
        List<String> lines = Arrays.stream(text.split("\n")).toList();
        Structure structure = Structure.of(lines);
        return structure.services().stream()
                .map(s -> s.code() + " " + s.from() + "-" + s.to() + " " + words(lines, s.label()) + " "
                        + words(lines, s.values()) + " " + (s.to() - s.bracketed()))
                .toList();
    }

    private static String words(List<String> lines, List<Span> spans) {
        return spans.stream()
                .map(s -> lines.get(s.line()).substring(s.start(), s.end()))
                .collect(Collectors.joining(" / ", "«", "»"));
    }

    // One line, or the lines below -----------------------------------------------------------------------------------

    @Test
    void theWordingStandsBelowTheNumberOrBehindIt() {
        assertThat(services("""
                        660015-660026
                        Examen du pied . . . . . K 22
                        660030-660041 Examen de la main . . . . . K 23
                        """))
                .containsExactly(
                        "660015-660026 0-2 «Examen du pied» «K 22» 0",
                        "660030-660041 2-3 «Examen de la main» «K 23» 0");
    }

    @Test
    void aNumberWithoutWordingIsAService() {
        assertThat(services("""
                        660015-660026

                        Le tarif est affiché.
                        660030-660041
                        """)).containsExactly("660015-660026 0-1 «» «» 0", "660030-660041 3-4 «» «» 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§ 2. Le tarif est affiché.",
                "660030 et 660041",
                "| a | b |",
                "(Maximum 1)",
                "660041 Examen . . . . . K 22"
            })
    void whatIsNoWordingDoesNotStartOne(String line) {
        assertThat(services("660015-660026\n" + line).get(0))
                .startsWith("660015-660026 0-")
                .contains(" «» «»");
    }

    @Test
    void aWordingMayBeAnItem() {
        assertThat(services("660015-660026\n1. Examen du pied . . . . . K 22\n"))
                .containsExactly("660015-660026 0-2 «1. Examen du pied» «K 22» 0");
    }

    @Test
    void aWordingGoesOnInSmallLettersUntilItsValue() {
        assertThat(services("""
                        660015-660026
                        Examen du pied
                        et de la jambe,
                        (sans radiographie)
                        - à domicile . . . . . K 22
                        Le tarif est affiché.
                        """)).containsExactly("660015-660026 0-2 «Examen du pied» «» 0");
        assertThat(services("""
                        660015-660026
                        Examen du pied
                        et de la jambe,
                        - à domicile . . . . . K 22
                        Le tarif est affiché.
                        """))
                .containsExactly("660015-660026 0-4 «Examen du pied / et de la jambe, / - à domicile» «K 22» 0");
    }

    @Test
    void theValueMayStandAlone() {
        assertThat(services("""
                        660015-660026
                        Examen du pied
                        et de la jambe
                        K 22
                        """)).containsExactly("660015-660026 0-4 «Examen du pied / et de la jambe» «K 22» 0");
    }

    @Test
    void aWordingThatNeverComesToAValueIsItsFirstLine() {
        assertThat(services("""
                        660015-660026
                        Examen du pied
                        et de la jambe
                        """)).containsExactly("660015-660026 0-2 «Examen du pied» «» 0");
    }

    @Test
    void aSecondSentenceWithTheValueClosesAWording() {
        assertThat(services("""
                        660015-660026
                        Examen du pied.
                        Le rapport est compris . . . . . K 22
                        """))
                .containsExactly("660015-660026 0-3 «Examen du pied. / Le rapport est compris» «K 22» 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Le rapport est compris . . . . . K 22",
                "Le rapport de 660030 est compris . . . . . K 22",
                "Le rapport est compris.",
                "Le rapport est compris K 22;",
                "   Le rapport est compris . . . . . K 22",
                "| Le rapport est compris | K 22 |"
            })
    void anotherSentenceDoesNot(String line) {
        assertThat(services("660015-660026\nExamen du pied\n" + line))
                .first()
                .isEqualTo("660015-660026 0-2 «Examen du pied» «» 0");
    }

    @Test
    void thePointsOfAWordingBelongToItWhereTheValueStandsBehindOne() {
        assertThat(services("""
                        660015-660026
                        Examen, honoraires dus pour :
                        1. le pied;
                        2. la jambe . . . . . K 22
                        3. La main est exclue.
                        """))
                .containsExactly(
                        "660015-660026 0-4 «Examen, honoraires dus pour : / 1. le pied; / 2. la jambe» «K 22» 0");
        assertThat(services("""
                        660015-660026
                        Examen, honoraires dus pour :
                        1. le pied;
                        2. la jambe.
                        """)).containsExactly("660015-660026 0-2 «Examen, honoraires dus pour :» «» 0");
        assertThat(services("""
                        660015-660026
                        Examen, honoraires dus pour :
                        1. le pied;
                        § 2. la jambe . . . . . K 22
                        """)).containsExactly("660015-660026 0-2 «Examen, honoraires dus pour :» «» 0");
        assertThat(services("""
                        660015-660026
                        Examen du pied
                        1. le pied;
                        2. la jambe . . . . . K 22
                        """)).containsExactly("660015-660026 0-2 «Examen du pied» «» 0");
    }

    @Test
    void tenPointsAreTheMostOfAWording() {
        StringBuilder nine = new StringBuilder("660015-660026\nHonoraires pour :\n");
        for (int i = 1; i <= 9; i++) {
            nine.append(i).append(". un point;\n");
        }

        assertThat(services(nine + "10. le dernier . . . . . K 22\n"))
                .singleElement()
                .asString()
                .startsWith("660015-660026 0-12 ");
        assertThat(services(nine + "10. un point;\n11. le dernier . . . . . K 22\n"))
                .singleElement()
                .asString()
                .startsWith("660015-660026 0-2 ");
    }

    @Test
    void tenLinesAreTheMostOfAWording() {
        String ten = "660015-660026\nExamen\n" + "et encore\n".repeat(9);

        assertThat(services(ten + "et enfin . . . . . K 22\n"))
                .singleElement()
                .asString()
                .startsWith("660015-660026 0-12 ");
        assertThat(services(ten + "et encore\net enfin . . . . . K 22\n"))
                .singleElement()
                .asString()
                .startsWith("660015-660026 0-2 ");
    }

    @Test
    void furtherValuesAndBracketsStandBelow() {
        assertThat(services("""
                        660015-660026
                        Examen du pied . . . . . N 14
                        P 8
                         Q 9
                        (Maximum 1) (Règle de cumul 4)
                        (Classe 3)
                        Le tarif est affiché.
                        """)).containsExactly("660015-660026 0-6 «Examen du pied» «N 14 / P 8 / Q 9» 2");
        assertThat(services("""
                        660015-660026
                        Examen du pied
                        P 8
                        (Maximum 1)
                        """)).containsExactly("660015-660026 0-4 «Examen du pied» «P 8» 1");
    }

    @Test
    void aListOfNumbersUnderHeadingsHasNoWordings() {
        assertThat(services("""
                        Groupe 1
                        660015
                        660030
                        Groupe 2
                        660041
                        """)).containsExactly("660015 1-2 «» «» 0", "660030 2-3 «» «» 0", "660041 4-5 «» «» 0");
        assertThat(services("""
                        Groupe 1
                        660015
                        Groupe 2
                        660041
                        Examen du pied . . . . . N 14
                        """)).containsExactly("660015 1-2 «» «» 0", "660041 3-5 «Examen du pied» «N 14» 0");
        assertThat(services("""
                        Pieds
                        660015
                        Examen du pied
                        """)).containsExactly("660015 1-3 «Examen du pied» «» 0");
    }

    // Preformatted rows -----------------------------------------------------------------------------------------------

    @Test
    void aRowOfABlockGoesOnWhereItsLinesAreFurtherIn() {
        assertThat(services("""
                            660015   Examen du pied
                                     et de la jambe   K 22
                            660030   Examen de la main   K 23
                        """.indent(4)))
                .containsExactly(
                        "660015 0-2 «Examen du pied / et de la jambe» «K 22» 0",
                        "660030 2-3 «Examen de la main» «K 23» 0");
    }

    @Test
    void orWhereAWrappedLineLostItsPlace() {
        assertThat(services("    660015   Examen du pied\net de la jambe\nLe tarif est affiché.\n"))
                .containsExactly("660015 0-2 «Examen du pied / et de la jambe» «» 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ou",
                "et de la jambe.",
                "et de la jambe pour 660030",
                "Et de la jambe",
                "a) de la jambe",
                "et de la jambe ou du pied gauche ou droit ou des deux, à domicile",
                "    et de la jambe ou du pied gauche ou droit ou des deux, à domicile",
                "        660030"
            })
    void whatIsASentenceOrAnotherLineDoesNotGoOn(String line) {
        assertThat(services("    660015   Examen du pied   K 22\n" + line))
                .first()
                .isEqualTo("660015 0-1 «Examen du pied» «K 22» 0");
    }

    @Test
    void aNumberAloneInABlockIsItself() {
        assertThat(services("    660015\n    Examen du pied   K 22\n")).containsExactly("660015 0-1 «» «» 0");
    }

    // Tables --------------------------------------------------------------------------------------------------------

    @Test
    void theCellsOfARowAreNumberWordingAndValue() {
        assertThat(services("| 660015 | Examen du pied | K 22 |"))
                .containsExactly("660015 0-1 «Examen du pied» «K 22» 0");
        assertThat(services("| 660015 | Examen du pied | K | 22 |"))
                .containsExactly("660015 0-1 «Examen du pied» «K | 22» 0");
        assertThat(services("| 660015 | 660026 | Examen du pied | K 22 |"))
                .containsExactly("660015-660026 0-1 «Examen du pied» «K 22» 0");
        assertThat(services("| a) | 660015 | Examen du pied | K 22 | K 23 |"))
                .containsExactly("660015 0-1 «Examen du pied» «K 22» 0");
        assertThat(services("| 660015 | Examen du pied . . . . . K 22 |"))
                .containsExactly("660015 0-1 «Examen du pied» «K 22» 0");
        assertThat(services("| 660015 | Examen du pied | K |")).containsExactly("660015 0-1 «Examen du pied» «» 0");
        assertThat(services("| 660015 | Examen | K | rien |")).containsExactly("660015 0-1 «Examen» «» 0");
        assertThat(services("| 660015 |")).containsExactly("660015 0-1 «» «» 0");
        assertThat(services("| Examen du pied | K 22 |")).isEmpty();
    }

    @Test
    void rowsBelowMayHoldFurtherValues() {
        assertThat(services("""
                        | 660015 | Examen du pied | K | 22 |
                        |  |  | Q | 30 |
                        |  |  | N 4 |  |
                        | 660030 | Examen de la main | K | 23 |
                        """))
                .containsExactly(
                        "660015 0-3 «Examen du pied» «K | 22 / Q | 30 / N 4» 0",
                        "660030 3-4 «Examen de la main» «K | 23» 0");
    }

    // What is asked of a service
    // ---------------------------------------------------------------------------------------

    @Test
    void aServiceIsNamedByItsPairOrByOneOfItsNumbers() {
        Service pair = Structure.of(List.of("660015-660026", "Examen . . . . . K 22"))
                .services()
                .get(0);

        assertThat(pair.isNamed("660015-660026")).isTrue();
        assertThat(pair.isPartly("660015")).isTrue();
        assertThat(pair.isPartly("660026")).isTrue();
        assertThat(pair.isPartly("660015-660026")).isFalse();
        assertThat(pair.isPartly("660030")).isFalse();
    }
}
