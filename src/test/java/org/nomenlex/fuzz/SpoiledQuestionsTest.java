package org.nomenlex.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.ask.Days;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.search.QueryRefused;
import org.nomenlex.search.SearchAnswer;
import org.nomenlex.search.SearchIndex;
import org.nomenlex.search.SearchRequest;
import org.nomenlex.shared.InventedLaw;

class SpoiledQuestionsTest {

    private static final List<String> QUESTIONS = List.of(
            "stent coronaire",
            "\"réserve de flux\" AND NOT code:589013",
            "(angiographie OU ponction) EN arter*",
            "art. 34, § 1er, a)",
            "589013-589024",
            "in:label key:N lang:fr hanche~",
            "article:36 acte:2011022405 NEAR/3");

    private static final List<String> UNITS = List.of(
            "34",
            "17ter",
            "art. 34",
            "34/§1/a",
            "36/§2/b/6°",
            "589735-589746",
            "art:34/par:1/let:a",
            "36, § 2, b), 6°");

    private static final List<String> DAYS = List.of("2012-01-01", "1/1/2012", "1er janvier 2012", "31 december 2012");

    @Test
    void aSpoiledQuestionIsAnsweredOrRefused() {
        try (SearchIndex index = SearchIndex.inMemory(InventedLaw.specimen())) {
            Fuzz.texts("questions", 600, 12, QUESTIONS, question -> {
                try {
                    SearchAnswer answer = index.search(
                            SearchRequest.asOf(question, LocalDate.of(2013, 1, 1), LocalDate.of(2013, 6, 1), 5));
                    assertThat(answer.hits().size()).isLessThanOrEqualTo(answer.total());
                    assertThat(index.suggest(question, LocalDate.of(2013, 6, 1), 5))
                            .isNotNull();
                } catch (QueryRefused refused) {
                    assertThat(refused).hasMessageContaining(" ");
                }
            });
        }
    }

    @Test
    void aWordOfHundredsOfLettersWithAStarFindsNothing() {
        try (SearchIndex index = SearchIndex.inMemory(InventedLaw.specimen())) {
            SearchRequest request = SearchRequest.asOf(
                    "art" + "and".repeat(300) + "er*", LocalDate.of(2013, 1, 1), LocalDate.of(2013, 6, 1), 5);
            assertThat(index.search(request).total()).isZero();
        }
    }

    @Test
    void aSpoiledUnitIsReadOrRefusedInOneLine() {
        Fuzz.texts("units", 3_000, 12, UNITS, text -> readOrRefused(() -> UnitReference.read(text)));
    }

    @Test
    void aSpoiledDayIsReadOrRefusedInOneLine() {
        Fuzz.texts("days", 3_000, 11, DAYS, text -> readOrRefused(() -> Days.read(text)));
    }

    private static void readOrRefused(Runnable reading) {
        Throwable thrown = catchThrowable(reading::run);
        if (thrown != null) {
            assertThat(thrown)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(" ");
        }
    }
}
