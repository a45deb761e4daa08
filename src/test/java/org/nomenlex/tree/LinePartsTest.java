package org.nomenlex.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;

/** What a single line tells: the order of its number, its cells, its value, its order numbers, its level as a heading. */
class LinePartsTest {

    private static final Provenance FIRST = new Provenance("2030000001", "1", LocalDate.of(2030, 1, 1), null, "");
    private static final Provenance SECOND = new Provenance("2030000002", "1", LocalDate.of(2031, 1, 1), null, "");

    @ParameterizedTest
    @CsvSource({
        "POINT, '1, 1bis, 1ter, 1/1, 1/2, 2, 9, 10'",
        "PARAGRAPH, '1, 4, 4bis, 4quater, 4duodecies, 4/1, 5'",
        "LETTER, 'a, abis, ater, b, z, aa, bb'",
        "CAPITAL, 'A, Abis, A/1, B, Z'",
        "ROMAN, 'I, II, III, IV, V, VI, VIII, IX, X, XIV, XIX, XL, L, LX'",
        "DOTTED, '6.1, 6.2, 6.10'"
    })
    void numbersOfOneStyleHaveTheirOrder(Style style, String inOrder) {
        List<Integer> ranks = Arrays.stream(inOrder.split(", "))
                .map(v -> Ordinals.rank(style, v))
                .toList();

        assertThat(ranks).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "POINT, 1, true",
        "POINT, 2, false",
        "POINT, 1bis, false",
        "LETTER, a, true",
        "LETTER, b, false",
        "LETTER, aa, false",
        "CAPITAL, A, true",
        "CAPITAL, B, false",
        "ROMAN, I, true",
        "ROMAN, II, false",
        "DOTTED, 6.1, true",
        "DOTTED, 6.2, false",
        "DASH, '', true"
    })
    void theFirstOfItsKindStartsAnEnumeration(Style style, String value, boolean first) {
        assertThat(Ordinals.isFirst(style, value)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(names = {"POINT", "PARAGRAPH", "NUMBER", "LETTER"})
    void whatIsNoNumberComesLast(Style style) {
        assertThat(Ordinals.rank(style, "?"))
                .isGreaterThan(Ordinals.rank(style, style == Style.LETTER ? "zz" : "99999"));
        assertThat(Ordinals.isFirst(style, "?")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {"| a | b |^ a;b", "|a|b|^ a;b", "| a b |  | c |^ a b;;c", "| a | b^ a", "a^ -", "a | b | c^ b"})
    void theCellsOfARowStandBetweenItsBars(String row, String cells) {
        List<String> found = Tables.cells(row, 3).stream()
                .map(c -> row.substring(c.start(), c.end()))
                .toList();

        assertThat(found).isEqualTo(cells.equals("-") ? List.of() : Arrays.asList(cells.split(";")));
        assertThat(Tables.cells(row, 3)).allMatch(c -> c.line() == 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Examen . . . . . N 27^ Examen^ N 27",
                "Examen . . . . . R 17,5 .^ Examen^ R 17,5",
                "Examen … L 1860 + P 77^ Examen^ L 1860 + P 77",
                "Examen    K180^ Examen^ K180",
                "Examen N 27^ Examen^ N 27",
                "Examen = N 27^ Examen^ N 27",
                "Examen . . . . .^ Examen^ -",
                "Examen^ Examen^ -",
                "Examen de 27 minutes^ Examen de 27 minutes^ -"
            })
    void aLabelEndsWhereItsValueStarts(String line, String wording, String value) {
        Values.Found found = Values.in(line);

        assertThat(line.substring(0, found.leader())).isEqualTo(wording);
        assertThat(found.present()).isEqualTo(!value.equals("-"));
        assertThat(line.substring(found.start(), found.end())).isEqualTo(value.equals("-") ? "" : value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "N 27^ N27^ true",
                "R 17,5^ R17,5^ true",
                "L 1.860^ L 1860^ true",
                "| N | 27 |^ N 27^ true",
                "N 27^ N 28^ false",
                "N 27^ K 27^ false"
            })
    void valuesAreComparedWithoutTheirTypography(String one, String other, boolean same) {
        assertThat(Values.same(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "102012-102023^ 102012-102023^ true",
                "* 102012 – 102023^ 102012-102023^ false",
                "102012.^ 102012^ true",
                "102012, 102034 et 102056.^ -^ true",
                "et 102034^ -^ true",
                "102012 Consultation^ -^ false",
                "1020123^ -^ false",
                "Rien^ -^ false"
            })
    void aLineMayHoldOrderNumbersAlone(String line, String alone, boolean only) {
        assertThat(Codes.alone(line)).isEqualTo(alone.equals("-") ? "" : alone);
        assertThat(Codes.onlyIn(line)).isEqualTo(only);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "102012 Consultation^ true",
                "102012-102023 : (deux) séances^ true",
                "102012 et 102034 sont dues^ false",
                "102012 est due^ false",
                "102012 n'est pas due^ false",
                "102012^ false",
                "La 102012 Consultation^ false"
            })
    void aLabelMayFollowItsOrderNumber(String line, boolean leading) {
        assertThat(Codes.leading(line).lookingAt()).isEqualTo(leading);
    }

    @Test
    void headingsPrintedAlikeStandOnOneLevel() {
        HeadingLevels levels = new HeadingLevels();

        assertThat(levels.enter("BIOLOGIE")).isEqualTo(1);
        assertThat(levels.enter("Sang")).isEqualTo(2);
        assertThat(levels.enter("Urine")).isEqualTo(2);
        assertThat(levels.enter("CHIMIE")).isEqualTo(1);
        assertThat(levels.enter("Sang")).isEqualTo(2);
    }

    @Test
    void theNumbersOfHeadingsTellTheirLevel() {
        HeadingLevels levels = new HeadingLevels();

        assertThat(levels.enter("1/ Sang")).isEqualTo(1);
        assertThat(levels.enter("1/ Chimie")).isEqualTo(2);
        assertThat(levels.enter("2/ Hormones")).isEqualTo(2);
        assertThat(levels.enter("3/ Cellules")).isEqualTo(2);
        assertThat(levels.enter("2/ Urine")).isEqualTo(1);
        assertThat(levels.enter("4/ Selles")).as("with a gap").isEqualTo(1);
        assertThat(levels.enter("1/ Chimie")).isEqualTo(2);
    }

    @Test
    void neighboursOfOneOriginAreOnePiece() {
        LawLine line = new LawLine(
                "a",
                List.of(
                        new Piece("Un ", FIRST),
                        new Piece("", SECOND),
                        new Piece("deux", FIRST),
                        new Piece(" trois", SECOND)));

        assertThat(line.pieces()).containsExactly(new Piece("Un deux", FIRST), new Piece(" trois", SECOND));
        assertThat(line.text()).isEqualTo("Un deux trois");
        assertThat(new LawLine("a", List.of(new Piece("", FIRST))).pieces()).isEmpty();
        assertThat(LawLine.of("a", "", FIRST).pieces()).isEmpty();
    }

    @Test
    void linesAndTextsAreEqualByIdentityWordsAndOrigin() {
        LawLine line = LawLine.of("a", "Un", FIRST);

        assertThat(line)
                .isEqualTo(LawLine.of("a", "Un", FIRST))
                .hasSameHashCodeAs(LawLine.of("a", "Un", FIRST))
                .isNotEqualTo(LawLine.of("b", "Un", FIRST))
                .isNotEqualTo(LawLine.of("a", "Deux", FIRST))
                .isNotEqualTo(LawLine.of("a", "Un", SECOND))
                .isNotEqualTo("a Un")
                .hasToString("a Un");

        ArticleText text = ArticleText.read(new ArticleNumber("60"), List.of("Un", "Deux"), FIRST);
        assertThat(text)
                .isEqualTo(ArticleText.read(new ArticleNumber("60"), List.of("Un", "Deux"), FIRST))
                .hasSameHashCodeAs(ArticleText.read(new ArticleNumber("60"), List.of("Un", "Deux"), FIRST))
                .isNotEqualTo(ArticleText.read(new ArticleNumber("61"), List.of("Un", "Deux"), FIRST))
                .isNotEqualTo(ArticleText.read(new ArticleNumber("60"), List.of("Un"), FIRST))
                .isNotEqualTo("text")
                .hasToString("article 60, 2 lines");
        assertThat(text.lawLines()).extracting(LawLine::id).containsExactly("2030000001:1#1", "2030000001:1#2");
    }
}
