package org.nomenlex.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitReferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "34 | art:34",
                "17ter | art:17ter",
                "17 ter | art:17ter",
                "art. 34 | art:34",
                "Art. 1er | art:1",
                "article 17bis | art:17bis",
                "artikel 34 | art:34",
                "34/§1/a | art:34/par:1/let:a",
                "34, § 1er, a) | art:34/par:1/let:a",
                "36/§2/b/6° | art:36/par:2/let:b/pt:6",
                "36/§4bis/4°bis | art:36/par:4bis/pt:4bis",
                "36/§2/f)bis | art:36/par:2/let:fbis",
                "36/§2/6.3 | art:36/par:2/num:6.3",
                "25/§1/al2 | art:25/par:1/al:2",
                "25/§1/alinéa 2 | art:25/par:1/al:2",
                "25/§1/2e alinéa | art:25/par:1/al:2",
                "24/A/II. | art:24/div:A/div:II",
                "34/§1/589735-589746 | art:34/par:1/code:589735-589746",
                "589735 | code:589735",
                "589735 - 589746 | code:589735-589746",
                "art:34/par:1/let:a | art:34/par:1/let:a",
                "art:34/code:589735-589746/label | art:34/code:589735-589746/label",
                "code:589735-589746 | code:589735-589746"
            })
    void unitsAreWrittenAsLawyersWriteThem(String text, String path) {
        assertThat(UnitReference.read(text).path()).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "foo",
                "34/",
                "34/§",
                "34//a",
                "34/par:",
                "§1",
                "34/xyz:1",
                "/",
                "34/§1/@",
                "12345678901234567890123456789x:"
            })
    void whatIsNoUnitIsRefusedInOneLine(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitReference.read(text))
                .withMessageContaining("write")
                .withMessageNotContaining("\n");
    }

    @Test
    void itIsNamedInMessagesAsItMayBeTyped() {
        for (String text : new String[] {"34/§1/a", "36/§2/b/6°", "589735-589746", "17ter", "25/§1/al2"}) {
            assertThat(UnitReference.read(text)).hasToString(text);
        }
    }
}
