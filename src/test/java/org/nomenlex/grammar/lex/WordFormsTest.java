package org.nomenlex.grammar.lex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that the grammar knows by their form: ordinals, suffixes, verbs. */
class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "premier, 1",
        "seconde, 2",
        "dixieme, 10",
        "dix-septieme, 17",
        "dix-neuvieme, 19",
        "vingtieme, 20",
        "vingt-et-unieme, 21",
        "vingt-deuxieme, 22",
        "trente-neuvieme, 39",
        "soixante-dixieme, 70",
        "soixante-dix-neuvieme, ",
        "septante-troisieme, 73",
        "quatre-vingt-unieme, 81",
        "quatre-vingt-dix-neuvieme, ",
        "nonante-neuvieme, 99",
        "derniere, -1",
        "avant-dernier, -2",
        "antepenultieme, -3",
        "eerste, 1",
        "twintigste, 20",
        "voorlaatste, -2",
        "trente-dernier, ",
        "trente-vingtieme, ",
        "cent-deuxieme, ",
        "alinea, ",
        "-, "
    })
    void ordinalsStandForNumbers(String word, Integer number) {
        assertThat(Words.ordinal(word)).isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
    }

    @ParameterizedTest
    @CsvSource({"un, 1", "deux, 2", "dix, 10", "een, 1", "vijf, 5", "cent, "})
    void countingWordsStandForNumbers(String word, Integer number) {
        assertThat(Words.count(word)).isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
    }

    @ParameterizedTest
    @CsvSource({"1er, true", "1re, true", "2e, true", "4ème, true", "3de, true", "12, false", "12x, false", "er, true"})
    void numbersWithAnEndingAreOrdinals(String number, boolean ordinal) {
        assertThat(Words.isOrdinalEnding(number)).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @CsvSource({
        "4bis, bis",
        "4BIS, bis",
        "4ter b, ter",
        "4bistro, ''",
        "4quaterdecies, quaterdecies",
        "4quater, quater",
        "4, ''"
    })
    void latinSuffixesEndWhereTheWordEnds(String text, String suffix) {
        assertThat(Words.suffixAt(text, 1)).isEqualTo(suffix);
    }

    @ParameterizedTest
    @CsvSource({
        "remplacée, REPLACE",
        "vervangen, REPLACE",
        "insérés, INSERT",
        "ingevoegd, INSERT",
        "ajoutés, ADD",
        "complétées, COMPLETE",
        "aangevuld, COMPLETE",
        "abrogé, REPEAL",
        "opgeheven, REPEAL",
        "rapporté, WITHDRAW",
        "rétabli, RESTORE",
        "renuméroté, BECOME",
        "déplacée, MOVE",
        "précédé, PRECEDE",
        "suivie, FOLLOW",
        "apportées, ANNOUNCE",
        "modifié, MODIFY",
        "portées, RAISE",
        "verhoogd, RAISE",
        "complètement, ",
        "remplacement, ",
        "rapports, ",
        "dû, "
    })
    void participlesSayWhatIsDone(String word, Action action) {
        assertThat(Verbs.participle(Words.norm(word)).orElse(null)).isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource({
        "sont remplacés, true",
        "est chaque fois remplacé, true",
        "est ainsi encore deux fois aussi remplacé, false",
        "est portée à, true",
        "est portée en compte, false",
        "est portée respectivement à, true",
        "wordt gebracht op, true",
        "est précédé par, true",
        "est précédé hier, false",
        "est suivie de, true",
        "est dû, false"
    })
    void theParticipleMayStandBehindAdverbs(String words, boolean follows) {
        assertThat(Verbs.participleFollows(new Cursor(Lexer.lex(words)))).isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource({
        "remplacé, true",
        "', remplacé', true",
        "chaque fois remplacé, true",
        "a été remplacé, true",
        "porté à 3, true",
        "portée de 3, true",
        "portés respectivement, true",
        "verhoogd tot 3, true",
        "gebracht op 3, true",
        "portées en compte, false",
        "ainsi encore aussi deux fois remplacé, false",
        "ainsi encore aussi deux remplacé, true",
        "dû et remplacé, false",
        "'3 remplacé', false",
        "'', false"
    })
    void anActionIsExpectedWithinAFewWords(String words, boolean soon) {
        assertThat(Verbs.actionSoon(words, 0)).isEqualTo(soon);
    }

    @ParameterizedTest
    @CsvSource({
        "se lit comme suit, true",
        "se lisent désormais comme suit, true",
        "se lit dorénavant comme, true",
        "se lit ainsi, false",
        "se lit, false",
        "se lit désormais, false",
        "se fait comme suit, false",
        "on lit comme suit, false"
    })
    void whatIsReadAsFollowsIsReplaced(String words, boolean read) {
        assertThat(Verbs.isRead(Lexer.lex(words), 0)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"majoré", "biffée", "relevés", "permutées", "vendus", "rendu", "réduite", "déduit", "perdue"})
    void unknownVerbsAreKnownByTheirEnding(String word) {
        assertThat(Verbs.looksLikeParticiple(Lexer.lex(word).get(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"été", "dû", "règle", "soins", "123", "également"})
    void otherWordsAreNoParticiples(String word) {
        assertThat(Verbs.looksLikeParticiple(Lexer.lex(word).get(0))).isFalse();
    }

    @Test
    void verbsThatNeedNoAuxiliary() {
        assertThat(Lexer.lex("devient forme constituera")).allMatch(Verbs::isBecome);
        assertThat(Lexer.lex("vervalt vervallen")).allMatch(Verbs::isDrop);
        assertThat(Lexer.lex("est sont sera wordt worden")).allMatch(Verbs::isAuxiliary);
        assertThat(Lexer.lex("vervangen ingevoegd opgeheven")).allMatch(Verbs::isSplitParticiple);
        assertThat(Lexer.lex("remplacé \"est\" 3"))
                .noneMatch(t ->
                        Verbs.isBecome(t) || Verbs.isDrop(t) || Verbs.isAuxiliary(t) || Verbs.isSplitParticiple(t));
    }

    @Test
    void aCursorReadsRowsOfWordsAndGoesBack() {
        List<Token> tokens = Lexer.lex("il est inséré , 3");
        Cursor c = new Cursor(tokens);

        assertThat(c.takeWords("il", "sont")).isFalse();
        assertThat(c.mark()).isZero();
        assertThat(c.takeWords("il", "est")).isTrue();
        assertThat(c.peek(-1).norm()).isEqualTo("est");
        assertThat(c.takeWord("remplace")).isFalse();
        assertThat(c.takeWord("ajoute", "insere")).isTrue();
        assertThat(c.take(TokenKind.NUMBER)).isFalse();
        assertThat(c.take(TokenKind.COMMA)).isTrue();
        assertThat(c.since(1)).isEqualTo(tokens.subList(1, 4));
        assertThat(c.next().norm()).isEqualTo("3");
        assertThat(c.atEnd()).isTrue();
        assertThat(c.next().text()).as("behind the end").isEmpty();
        assertThat(c.take(TokenKind.OTHER)).isFalse();
        assertThat(c.peek(-9).text()).as("before the start").isEmpty();
        c.reset(3);
        assertThat(c.peek().is(TokenKind.COMMA)).isTrue();
        c.skip(9);
        assertThat(c.atEnd()).isTrue();
        assertThat(c.mark()).isEqualTo(tokens.size());
    }
}
