package org.nomenlex.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of articles, in the order in which lawyers list them. */
class ArticleNumberTest {

    private static final List<String> IN_ORDER = List.of(
            "1",
            "1bis",
            "2",
            "2/1",
            "2/2",
            "3",
            "3/12",
            "9",
            "10",
            "17",
            "17bis",
            "17ter",
            "17quater",
            "17quinquies",
            "17duodecies",
            "18",
            "36",
            "36bis",
            "36bis/1",
            "36ter",
            "131070");

    @Test
    void comesInItsOrder() {
        List<ArticleNumber> numbers = numbers();
        Collections.shuffle(numbers, new Random(8));

        numbers.sort(null);

        assertThat(numbers).isEqualTo(numbers());
    }

    @Test
    void hasItsPlaceAsANumber() {
        assertThat(numbers()).extracting(ArticleNumber::order).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"131071", "99999999", "123456789", "1xyz", "annexe", "17duodecies/4000", "3/123456789"})
    void hasAPlaceWhateverTheNumber(String number) {
        assertThat(new ArticleNumber(number).order()).isBetween(0, (1 << ArticleNumber.ORDER_BITS) - 1);
    }

    private static List<ArticleNumber> numbers() {
        return new ArrayList<>(IN_ORDER.stream().map(ArticleNumber::new).toList());
    }
}
