package org.nomenlex.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line looks like without its neighbours, and what rows are where a table only lays out running text. */
class LineLooksTest {

    @ParameterizedTest
    @ValueSource(strings = {"Examen   22", "  Examen du pied", "    a) examen du pied", "660015   Examen"})
    void columnsAndIndentedLinesArePreformatted(String line) {
        assertThat(Lines.isPreformatted(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "      ",
                "| a    | b |",
                "   | a    | b |",
                "Examen du pied",
                " Examen",
                "Examen  22",
                "  a) examen",
                "   1. examen"
            })
    void othersAreNot(String line) {
        assertThat(Lines.isPreformatted(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'',0", "'   ',3", "'  a b',2", "a,0"})
    void anIndentIsSpacesInFront(String line, int indent) {
        assertThat(Lines.indent(line)).isEqualTo(indent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Biologie clinique", "CHIMIE", "1/ Sang", "Soins du pied :", "E. F. G. H. SANG."})
    void aHeadingIsShortAndOpen(String line) {
        assertThat(Lines.looksLikeHeading(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "biologie clinique",
                "Biologie clinique.",
                "Biologie clinique;",
                "Biologie clinique,",
                "Examen du pied . . . . . K 22",
                "Soins de la prestation 660015",
                "(Maximum 1)",
                "La biologie",
                "Pour la biologie",
                "Het onderzoek",
                "Biologie clinique de tous les jours et de toutes les nuits, de tous les matins et de tous les soirs, des uns, des autres"
            })
    void whatIsClosedPricedOrASentenceIsNone(String line) {
        assertThat(Lines.looksLikeHeading(line)).isFalse();
    }

    @Test
    void aHeadingHas110LettersAtMost() {
        assertThat(Lines.looksLikeHeading("A".repeat(110))).isTrue();
        assertThat(Lines.looksLikeHeading("A".repeat(111))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1/CHIMIE, true",
        "2/ Urine, true",
        "EXTRACTIONS., true",
        "SANG, true",
        "ABC, false",
        "Biologie, false",
        "2.1, false",
        "SANG ET LA, true"
    })
    void numberedHeadingsAndCapitalsAreCertain(String line, boolean certain) {
        assertThat(Lines.isCertainHeading(line)).isEqualTo(certain);
    }

    @ParameterizedTest
    @CsvSource({
        "1/CHIMIE, 1, n/CAPS",
        "12/ Urine, 12, n/Small",
        "CHIMIE, 0, CAPS",
        "Urine, 0, Small",
        "1 chimie, 0, Small",
        "1/ADN, 1, n/Small"
    })
    void theClassOfAHeadingIsItsNumberAndItsCapitals(String line, int number, String of) {
        assertThat(Lines.headingNumber(line)).isEqualTo(number);
        assertThat(Lines.headingClass(line)).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource({
        "1, true, true",
        "1., true, true",
        " 1°, true, true",
        "1), true, true",
        "2, true, false",
        "12bis, true, false",
        "11, true, false",
        "1 a, false, false",
        "1234, false, false"
    })
    void aLoneNumberHeadsARule(String line, boolean alone, boolean first) {
        assertThat(Lines.isLoneNumber(line)).isEqualTo(alone);
        assertThat(Lines.isFirstNumber(line)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "(Maximum 1), true",
        "(Maximum 1) (Règle 4), true",
        "(Maximum 1) Classe 9, true",
        "(Maximum 1)., true",
        "(Maximum 1) et plus, false",
        "Maximum 1, false",
        "(Maximum (1)), false"
    })
    void aBracketedLineIsBracketsOnly(String line, boolean bracketed) {
        assertThat(Lines.isBracketed(line)).isEqualTo(bracketed);
    }

    @Test
    void whatALineLooksLikeIsToldTheSameTwice() {
        LineReading line = new LineReading("CHIMIE DE 660015 :");

        for (int i = 0; i < 2; i++) {
            assertThat(line.isRow()).isFalse();
            assertThat(line.isBlank()).isFalse();
            assertThat(line.isPreformatted()).isFalse();
            assertThat(line.isBracketed()).isFalse();
            assertThat(line.looksLikeHeading()).isFalse();
            assertThat(line.isCertainHeading()).isFalse();
            assertThat(line.isValue()).isFalse();
            assertThat(line.introduces()).isTrue();
            assertThat(line.namesCodes()).isTrue();
            assertThat(line.isLoneNumber()).isFalse();
            assertThat(line.isFirstNumber()).isFalse();
            assertThat(line.code(4)).isEqualTo(new Span(4, 10, 16));
            assertThat(line.code(5)).isEqualTo(new Span(5, 10, 16));
            assertThat(line.leading().present()).isFalse();
            assertThat(line.alone()).isEmpty();
        }
        assertThat(new LineReading("Rien").code(2)).isEqualTo(new Span(2, 0, 0));
        assertThat(new LineReading("1").isFirstNumber()).isTrue();
        assertThat(new LineReading("2").isFirstNumber()).isFalse();
        assertThat(new LineReading("K 22").isValue()).isTrue();
        assertThat(new LineReading("CHIMIE").isCertainHeading()).isTrue();
    }

    // Tables ----------------------------------------------------------------------------------------------------------

    private static List<String> read(String text) {
        return Tables.readings(
                        Arrays.stream(text.split("\n")).map(LineReading::new).toList())
                .stream()
                .map(LineReading::text)
                .toList();
    }

    @Test
    void rowsThatLayOutRunningTextAreReadWithoutBars() {
        assertThat(read("""
                        | Art. 60. | .. |
                        |  | Le tarif est affiché. |
                        | 660015 | Examen | K 22 |
                        |  | Q | 30 |"""))
                .containsExactly(
                        "  Art. 60.       ",
                        "     Le tarif est affiché.  ",
                        "| 660015 | Examen | K 22 |",
                        "|  | Q | 30 |");
    }

    @Test
    void aTableWithColumnsOfWordsIsReadAsItStands() {
        List<String> table = List.of("| Age | Tarif |", "| Le tarif est affiché. |", "| 660015 | Examen |");

        assertThat(read(String.join("\n", table))).isEqualTo(table);
    }

    @Test
    void eachTableIsReadByItself() {
        assertThat(read("| a b |\nRien\n| Age | Tarif |\n| a b |\n\n| c d |"))
                .containsExactly("  a b  ", "Rien", "| Age | Tarif |", "| a b |", "", "  c d  ");
    }

    @ParameterizedTest
    @CsvSource({
        "'| | | Q | 30 | |', true",
        "'| N 4 | + | P 8 |', true",
        "'| | .. |', false",
        "'| Q | trente |', false",
        "'|  |', false",
        "'| 660015 | Q |', true"
    })
    void whatIsLeftOfAValueHoldsNothingElse(String row, boolean rest) {
        assertThat(Tables.isRestOfValue(row)).isEqualTo(rest);
    }

    @Test
    void theValuesOfSuchARowStandInOneCellOrTwo() {
        assertThat(restOfValue("| | Q | 30 | N 4 | P | 8,5 |")).containsExactly("Q | 30", "N 4", "P | 8,5");
        assertThat(restOfValue("| 30 | Q | R | 31 | 32 |")).containsExactly("R | 31");
    }

    private static List<String> restOfValue(String row) {
        return Tables.restOfValue(row, 3).stream()
                .peek(s -> assertThat(s.line()).isEqualTo(3))
                .map(s -> row.substring(s.start(), s.end()))
                .toList();
    }
}
