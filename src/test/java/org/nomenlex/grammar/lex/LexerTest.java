package org.nomenlex.grammar.lex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What typography alone tells of an instruction: each line an instruction and its tokens, with their values. */
class LexerTest {

    private static void check(String text, String tokens) {
        assertThat(Lexer.lex(text).stream().map(t -> shown(t, text)).collect(Collectors.joining(" | ")))
                .isEqualTo(tokens);
    }

    /** Kind and value; what the token covers in braces, where that is not its text; its flaw behind an exclamation mark. */
    private static String shown(Token t, String text) {
        String value = t.is(TokenKind.QUOTED) ? t.text() : t.norm();
        String covered = text.substring(t.start(), t.end());
        boolean same = t.is(TokenKind.QUOTED) || t.text().equals(covered);
        return t.kind() + ":" + value + (same ? "" : "{" + covered + "}")
                + (t.flaw().isEmpty() ? "" : "!" + t.flaw());
    }

    /** A figure with its sign is a point, with a bracket a number of an enumeration. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "5° ^ POINT:5",
                "5º ^ POINT:5",
                "11° ter ^ POINT:11ter",
                "5°bis ^ POINT:5bis",
                "5°/1 ^ POINT:5/1",
                "5°/ ^ POINT:5 | OTHER:/",
                "3) ^ BRACKETED:3",
                "12) ^ BRACKETED:12",
                "3er) ^ BRACKETED:3",
                "(01) ^ BRACKETED:01",
                "(1234) ^ OTHER:( | BRACKETED:1234"
            })
    void pointsAndBracketedNumbers(String text, String tokens) {
        check(text, tokens);
    }

    /** An ordinal ending belongs to the number and says nothing; a Latin suffix is part of its value. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "1er ^ NUMBER:1",
                "1re ^ NUMBER:1",
                "2e ^ NUMBER:2",
                "4ème ^ NUMBER:4",
                "2de ^ NUMBER:2",
                "1erbis ^ NUMBER:1bis",
                "1er bis ^ NUMBER:1bis",
                "4bis ^ NUMBER:4bis",
                "4 ter ^ NUMBER:4ter",
                "4quinquies ^ NUMBER:4quinquies",
                "4quinquiesdecies ^ NUMBER:4quinquiesdecies",
                "4bistro ^ NUMBER:4 | WORD:bistro",
                "1erx ^ NUMBER:1 | WORD:erx",
                "4/1 ^ NUMBER:4/1",
                "12/3 ^ NUMBER:12/3",
                "4/ ^ NUMBER:4 | OTHER:/",
                "§ 1er ^ SIGN:§ | NUMBER:1",
                "§§ 2 ^ SIGN:§§ | NUMBER:2",
                "§§§ 2 ^ SIGN:§§ | NUMBER:2"
            })
    void numbersWithTheirEndings(String text, String tokens) {
        check(text, tokens);
    }

    /** A letter with its bracket, whatever its suffix; a word in brackets is none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "e) ^ LETTER:e",
                "e ) ^ LETTER:e",
                "e  ) ^ WORD:e | OTHER:)",
                "f)bis ^ LETTER:fbis",
                "f) bis ^ LETTER:fbis",
                "abis) ^ LETTER:abis",
                "ater) ^ LETTER:ater",
                "abc) ^ WORD:abc | OTHER:)",
                "ab) ^ WORD:ab | OTHER:)",
                "a/1) ^ LETTER:a/1",
                "a/) ^ WORD:a | OTHER:/ | OTHER:)",
                "a/1 ^ WORD:a | OTHER:/ | NUMBER:1",
                "a)/1 ^ LETTER:a/1",
                "a)/ ^ LETTER:a | OTHER:/",
                "A) ^ LETTER:A",
                "II) ^ LETTER:II",
                "VIII) ^ LETTER:VIII",
                "XVIII) ^ WORD:xviii | OTHER:)",
                "(a) ^ LETTER:a",
                "(ab) ^ OTHER:ab",
                "(a ^ OTHER:( | WORD:a",
                "(a, b) ^ OTHER:( | WORD:a | COMMA:, | LETTER:b",
                "() ^ OTHER:( | OTHER:)"
            })
    void lettersAndDivisions(String text, String tokens) {
        check(text, tokens);
    }

    /** Numbers with full stops, and a full stop that only ends a number. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "1. ^ NUMBER:1",
                "1.2. ^ DECIMAL:1.2",
                "2.1.1 ^ DECIMAL:2.1.1",
                "6.3 ^ DECIMAL:6.3",
                "6.A. ^ DECIMAL:6.A",
                "6.A ^ NUMBER:6 | WORD:a",
                "6.Annexe ^ NUMBER:6 | WORD:annexe",
                "C.1. ^ DECIMAL:C.1",
                "C.1 ^ DECIMAL:C.1",
                "A.1.2 ^ DECIMAL:A.1.2",
                "c.1 ^ WORD:c | NUMBER:1",
                "C.x ^ WORD:c | WORD:x",
                "AB.1 ^ WORD:ab | PERIOD:. | NUMBER:1",
                "12. ^ NUMBER:12",
                "6.3. ^ DECIMAL:6.3",
                "A. ^ WORD:a",
                "II. ^ WORD:ii",
                "fin. ^ WORD:fin | PERIOD:.",
                "a 1 . ^ WORD:a | NUMBER:1 | PERIOD:."
            })
    void dottedNames(String text, String tokens) {
        check(text, tokens);
    }

    /** A heading with a number and a slash ends where the instruction goes on. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "1/CHIMIE ^ SLASHED:1/CHIMIE",
                "1/ Sang ^ SLASHED:1/ Sang",
                "2/ Urine et les mots ^ SLASHED:2/ Urine | WORD:et | WORD:les | WORD:mots",
                "2/ Urine et la règle ^ SLASHED:2/ Urine | WORD:et | WORD:la | WORD:regle",
                "2/ Urine en de woorden ^ SLASHED:2/ Urine | WORD:en | WORD:de | WORD:woorden",
                "1/ Sang, 2/ Urine ^ SLASHED:1/ Sang | COMMA:, | SLASHED:2/ Urine",
                "1/ Sang; rien ^ SLASHED:1/ Sang | SEMICOLON:; | WORD:rien",
                "1/ Sang \"a\" ^ SLASHED:1/ Sang | QUOTED:a",
                "1/ Sang : ^ SLASHED:1/ Sang | COLON::",
                "1/ Sang de la rubrique 2/ HORMONOLOGIE ^ SLASHED:1/ Sang | WORD:de | WORD:la | WORD:rubrique | SLASHED:2/ HORMONOLOGIE",
                "1/ Sang de l'intitulé \"X\" ^ SLASHED:1/ Sang | WORD:de | WORD:l{l'} | WORD:intitule | QUOTED:X",
                "1/ Sang du titre II ^ SLASHED:1/ Sang | WORD:du | WORD:titre | WORD:ii",
                "1/ Bloed van de rubriek 2/ HORMONOLOGIE ^ SLASHED:1/ Bloed | WORD:van | WORD:de | WORD:rubriek | SLASHED:2/ HORMONOLOGIE",
                "1/ Sang du patient ^ SLASHED:1/ Sang du patient",
                "1/ Sang est abrogé ^ SLASHED:1/ Sang | WORD:est | WORD:abroge",
                "1/ Sang est pauvre ^ SLASHED:1/ Sang est pauvre"
            })
    void namesWithASlash(String text, String tokens) {
        check(text, tokens);
    }

    /** Six figures are an order number; a dash or a number close by makes a pair. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "453574 ^ CODE:453574",
                "453574, ^ CODE:453574 | COMMA:,",
                "45357 ^ NUMBER:45357",
                "4535741 ^ NUMBER:4535741",
                "453574453585 ^ NUMBER:453574453585",
                "453574-453585 ^ CODE:453574-453585",
                "453574 - 453585 ^ CODE:453574-453585",
                "453574 – 453585 ^ CODE:453574-453585",
                "453574 — 453585 ^ CODE:453574-453585",
                "453574 B 453585 ^ CODE:453574-453585",
                "453574 B453585 ^ CODE:453574 | WORD:b | CODE:453585",
                "453574 453585 ^ CODE:453574-453585",
                "453574 453604 ^ CODE:453574-453604",
                "453574 453605 ^ CODE:453574 | CODE:453605",
                "453585 453574 ^ CODE:453585 | CODE:453574",
                "453574-45358 ^ CODE:453574 | OTHER:- | NUMBER:45358",
                "0401-301011 ^ CODE:0401-301011",
                "0401-301011-301022 ^ CODE:0401-301011-301022",
                "0401-301011-30102 ^ CODE:0401-301011 | OTHER:- | NUMBER:30102",
                "0401-30101 ^ NUMBER:0401 | OTHER:- | NUMBER:30101",
                "0401 301011 ^ NUMBER:0401 | CODE:301011",
                "040-301011 ^ NUMBER:040 | OTHER:- | CODE:301011"
            })
    void orderNumbers(String text, String tokens) {
        check(text, tokens);
    }

    /** Two times three figures are an order number where the words before them say so. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "prestation 102 034 ^ WORD:prestation | CODE:102034",
                "prestations 102.034 et 102.045 ^ WORD:prestations | CODE:102034 | WORD:et | CODE:102045",
                "prestations 102.034, 102.045 ^ WORD:prestations | CODE:102034 | COMMA:, | CODE:102045",
                "verstrekking 102 034 ^ WORD:verstrekking | CODE:102034",
                "rangnummer 102 034 ^ WORD:rangnummer | CODE:102034",
                "numéros d'ordre 102 034 ^ WORD:numeros | WORD:d{d'} | WORD:ordre | CODE:102034",
                "prestation 102034 ou 102 045 ^ WORD:prestation | CODE:102034 | WORD:ou | CODE:102045",
                "à 102 034 ^ WORD:a | NUMBER:102 | NUMBER:034",
                "102 034 ^ NUMBER:102 | NUMBER:034",
                "euros 102 034 ^ WORD:euros | NUMBER:102 | NUMBER:034",
                "prestation 1020 34 ^ WORD:prestation | NUMBER:1020 | NUMBER:34",
                "prestation 102 0345 ^ WORD:prestation | NUMBER:102 | NUMBER:0345",
                "prestation 102 03 ^ WORD:prestation | NUMBER:102 | NUMBER:03"
            })
    void spacedOrderNumbers(String text, String tokens) {
        check(text, tokens);
    }

    /** Words are compared without accents; an elided article is a word of its own. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "sœur Élève ^ WORD:soeur | WORD:eleve",
                "l'article ^ WORD:l{l'} | WORD:article",
                "l’alinéa ^ WORD:l{l’} | WORD:alinea",
                "d'ordre ^ WORD:d{d'} | WORD:ordre",
                "jusqu'à ^ WORD:jusqu{jusqu'} | WORD:a",
                "lorsqu'il ^ WORD:lorsqu{lorsqu'} | WORD:il",
                "qu'un ^ WORD:qu{qu'} | WORD:un",
                "c'est ^ WORD:c{c'} | WORD:est",
                "n'a ^ WORD:n{n'} | WORD:a",
                "s'il ^ WORD:s{s'} | WORD:il",
                "m'a ^ WORD:m | OTHER:' | WORD:a",
                "aujourd'hui ^ WORD:aujourd | OTHER:' | WORD:hui",
                "avant-dernier ^ WORD:avant-dernier",
                "peut-être ^ WORD:peut-etre",
                "a- ^ WORD:a | OTHER:-",
                "-a ^ OTHER:- | WORD:a",
                "a-1 ^ WORD:a | OTHER:- | NUMBER:1",
                "n° 3 ^ WORD:nos | NUMBER:3",
                "N° 3 ^ WORD:nos | NUMBER:3",
                "n°s 3 ^ WORD:nos | NUMBER:3",
                "n° ^ WORD:nos",
                "a1,b;c:d1 ^ WORD:a | NUMBER:1 | COMMA:, | WORD:b | SEMICOLON:; | WORD:c | COLON:: | WORD:d | NUMBER:1",
                "% ^ OTHER:%"
            })
    void words(String text, String tokens) {
        check(text, tokens);
    }

    /** Quotes open and close alike, nest, and end where the instruction goes on. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "les mots \"a b\" sont remplacés ^ WORD:les | WORD:mots | QUOTED:a b | WORD:sont | WORD:remplaces",
                "\"a\" et \"b\" ^ QUOTED:a | WORD:et | QUOTED:b",
                "\"a\", \"b\" ou \"c\" ^ QUOTED:a | COMMA:, | QUOTED:b | WORD:ou | QUOTED:c",
                "\" a \" est supprimé ^ QUOTED:a | WORD:est | WORD:supprime",
                "\"a \"b\" c\" est supprimé ^ QUOTED:a \"b\" c | WORD:est | WORD:supprime",
                "\"\"a \"b\" c\"\" est supprimé ^ QUOTED:a \"b\" c | WORD:est | WORD:supprime",
                "\"\"a\"\" est supprimé ^ QUOTED:a | WORD:est | WORD:supprime",
                "\"a\"\" est supprimé ^ QUOTED:a | WORD:est | WORD:supprime",
                "« a » est supprimé ^ QUOTED:a | WORD:est | WORD:supprime",
                "« a « b » c » est supprimé ^ QUOTED:a « b » c | WORD:est | WORD:supprime",
                "« a «b» » et « c » ^ QUOTED:a «b» | WORD:et | QUOTED:c",
                "“a” sont supprimés ^ QUOTED:a | WORD:sont | WORD:supprimes",
                "„a” sont supprimés ^ QUOTED:a | WORD:sont | WORD:supprimes",
                "“a “b” c” sont supprimés ^ QUOTED:a “b” c | WORD:sont | WORD:supprimes",
                "\"a\"; rien ^ QUOTED:a | SEMICOLON:; | WORD:rien",
                "\"a\": rien ^ QUOTED:a | COLON:: | WORD:rien",
                "\"a\". Rien ^ QUOTED:a | PERIOD:. | WORD:rien",
                "\"A. B.\" sont insérés ^ QUOTED:A. B. | WORD:sont | WORD:inseres",
                "\"par écrit\" est supprimé ^ QUOTED:par écrit | WORD:est | WORD:supprime",
                "\"a\" est pauvre ^ QUOTED:a | WORD:est | WORD:pauvre",
                "\"a\" wordt vervangen door \"b\" ^ QUOTED:a | WORD:wordt | WORD:vervangen | WORD:door | QUOTED:b",
                "\"a\" opgeheven ^ QUOTED:a | WORD:opgeheven",
                "\"a\" sur \"b\" est supprimé ^ QUOTED:a\" sur \"b | WORD:est | WORD:supprime"
            })
    void quotedWords(String text, String tokens) {
        check(text, tokens);
    }

    /** Single quotes hold words; an apostrophe opens none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "'a b' ^ QUOTED:a b",
                "'a' b ^ QUOTED:a | WORD:b",
                "'1' ^ QUOTED:1",
                "l'a 'b c' d ^ WORD:l{l'} | WORD:a | QUOTED:b c | WORD:d",
                "'a ^ OTHER:' | WORD:a",
                "a' b' ^ WORD:a | OTHER:' | WORD:b | OTHER:'",
                "' a' ^ OTHER:' | WORD:a | OTHER:'",
                "'a'b ^ OTHER:' | WORD:a | OTHER:' | WORD:b",
                "x'1' ^ WORD:x | OTHER:' | NUMBER:1 | OTHER:'"
            })
    void singleQuotes(String text, String tokens) {
        check(text, tokens);
    }

    /** A quote that is missing or one too many is marked, and the instruction read on. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "\"a est remplacé par \"b\". ^ QUOTED:a!guillemet fermant absent | WORD:est | WORD:remplace | WORD:par | QUOTED:b | PERIOD:.",
                "« a est remplacé par « b ». ^ QUOTED:a!guillemet fermant absent | WORD:est | WORD:remplace | WORD:par | QUOTED:b | PERIOD:.",
                "\"a sont supprimés. ^ QUOTED:a!guillemet fermant absent | WORD:sont | WORD:supprimes | PERIOD:.",
                "« a est supprimé ^ QUOTED:a!guillemet fermant absent | WORD:est | WORD:supprime",
                "\"a ^ QUOTED:a!guillemet fermant absent",
                "\"a ; ^ QUOTED:a!guillemet fermant absent",
                "\"a\".b ^ QUOTED:a\".b!guillemet fermant absent",
                "\"a\"b\" est supprimé ^ QUOTED:a\"b!guillemets en nombre impair | WORD:est | WORD:supprime",
                "\"a \"b\" est supprimé ^ QUOTED:a \"b!guillemets en nombre impair | WORD:est | WORD:supprime",
                "les mots a b\" sont remplacés par \"c\" ^ WORD:les | WORD:mots | WORD:a | WORD:b | STRAY: | WORD:sont | WORD:remplaces | WORD:par | QUOTED:c",
                "prestation 102034\" et la règle \"A\" sont ^ WORD:prestation | CODE:102034 | STRAY: | WORD:et | WORD:la | WORD:regle | QUOTED:A | WORD:sont",
                "1/ Sang\", les mots ^ SLASHED:1/ Sang | STRAY: | COMMA:, | WORD:les | WORD:mots"
            })
    void flawedQuotes(String text, String tokens) {
        check(text, tokens);
    }

    @Test
    void tokensCoverTheTextInItsOrder() {
        String text = "Au § 1er, 2°, a), les mots \"b c\" et 'd' sont supprimés; (01) prestation 102034-102045.";
        List<Token> tokens = Lexer.lex(text);

        assertThat(tokens).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
        int end = 0;
        for (Token token : tokens) {
            assertThat(text.substring(end, token.start())).isBlank();
            end = token.end();
        }
        assertThat(text.substring(end)).isEmpty();
    }

    @Test
    void blanksOfAllKindsPartTokens() {
        check("a\tb\u00a0c\u202fd\ne", "WORD:a | WORD:b | WORD:c | WORD:d | WORD:e");
    }

    @Test
    void nothingGivesNoToken() {
        assertThat(Lexer.lex("")).isEmpty();
        assertThat(Lexer.lex(" \n")).isEmpty();
    }
}
