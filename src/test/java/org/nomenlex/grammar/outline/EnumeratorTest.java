package org.nomenlex.grammar.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and letters at the head of lines. */
class EnumeratorTest {

    /** The style, the value, the rank in its list, and behind the bar the words that follow. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "1. les mots ^ NUMBER_DOT 1 rank 1 | les mots",
                "12. les mots ^ NUMBER_DOT 12 rank 12 | les mots",
                "123. les mots ^ NUMBER_DOT 123 rank 123 | les mots",
                "1234. les mots ^ none",
                "1.2 les mots ^ DECIMAL 1.2 rank 102 | les mots",
                "1° les mots ^ NUMBER_DEGREE 1 rank 1 | les mots",
                "1º les mots ^ NUMBER_DEGREE 1 rank 1 | les mots",
                "1°les mots ^ NUMBER_DEGREE 1 rank 1 | les mots",
                "01° les mots ^ NUMBER_DEGREE 1 rank 1 | les mots",
                "0) les mots ^ NUMBER_BRACKET 0 rank 0 | les mots",
                "1) les mots ^ NUMBER_BRACKET 1 rank 1 | les mots",
                "2bis. les mots ^ NUMBER_DOT 2bis rank 2 | les mots",
                "2ter) les mots ^ NUMBER_BRACKET 2ter rank 2 | les mots",
                "2quater° les mots ^ NUMBER_DEGREE 2quater rank 2 | les mots",
                "2quinquies. les mots ^ NUMBER_DOT 2quinquies rank 2 | les mots",
                "2bis ^ none",
                "2 ^ none",
                "2 les mots ^ none",
                "a) les mots ^ LETTER_BRACKET a rank 1 | les mots",
                "b ) les mots ^ LETTER_BRACKET b rank 2 | les mots",
                "ab) les mots ^ DOUBLE_LETTER ab rank 1 | les mots",
                "aa) les mots ^ DOUBLE_LETTER aa rank 1 | les mots",
                "cc) les mots ^ DOUBLE_LETTER cc rank 3 | les mots",
                "de) les mots ^ none",
                "A) les mots ^ CAPITAL A rank 1 | les mots",
                "A. Les mots ^ CAPITAL A rank 1 | Les mots",
                "a. les mots ^ LETTER_DOT a rank 1 | les mots",
                "a.b ^ none",
                "a . ^ none",
                "a. ^ LETTER_DOT a rank 1 | ",
                "ab. les mots ^ none",
                "II. Les mots ^ ROMAN II rank 2 | Les mots",
                "ii. les mots ^ SMALL_ROMAN ii rank 2 | les mots",
                "Ii. les mots ^ none",
                "XX. les mots ^ ROMAN XX rank 20 | les mots",
                "XXI. les mots ^ none",
                "VIIIII. les mots ^ none",
                "VIIIIII. les mots ^ none",
                "I. Les mots ^ ROMAN I rank 1 | Les mots",
                "i. les mots ^ SMALL_ROMAN i rank 1 | les mots",
                "a ^ none",
                "- les mots ^ DASH - rank 0 | les mots",
                "- x ^ DASH - rank 0 | x",
                "-x ^ none",
                "-  ^ none",
                "§ 1er. A l'article 25 ^ PARAGRAPH 1 rank 1 | A l'article 25",
                "§ 2. Le § 3 ^ PARAGRAPH 2 rank 2 | Le § 3",
                "§ 12. Le ^ PARAGRAPH 12 rank 12 | Le",
                "§ 123. Le ^ none",
                "§ 2. le ^ none",
                "§ 2 Le ^ none",
                "§ 2bis. Le ^ none",
                "  3° les mots ^ NUMBER_DEGREE 3 rank 3 | les mots",
                "(a) les mots ^ LETTER_BRACKET a rank 1 | les mots",
                "\"1° les mots ^ none",
                "1.  les mots ^ NUMBER_DOT 1 rank 1 | les mots",
                "i) les mots ^ LETTER_BRACKET i rank 9 | les mots",
                "ii) les mots ^ SMALL_ROMAN ii rank 2 | les mots",
                "II) les mots ^ ROMAN_BRACKET II rank 2 | les mots",
                "iii ) les mots ^ none",
                "2°bis les mots ^ NUMBER_DEGREE 2bis rank 2 | les mots",
                "2° bis les mots ^ NUMBER_DEGREE 2 rank 2 | bis les mots",
                "2bis°bis les mots ^ NUMBER_DEGREE 2bis rank 2 | bis les mots"
            })
    void whatALineStartsWith(String line, String enumerator) {
        String read = Enumerator.of(line)
                .map(e -> e.style() + " " + e.value() + " rank " + e.rank() + " | " + line.substring(e.length()))
                .orElse("none");
        assertThat(read.strip()).isEqualTo(enumerator);
    }
}
