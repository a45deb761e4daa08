package org.nomenlex.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-01-01",
                "2012-1-1",
                "2012/01/01",
                "1/1/2012",
                "01/01/2012",
                "1.1.2012",
                "01-01-2012",
                "1er janvier 2012",
                "1 janvier 2012",
                "1er  JANVIER 2012",
                "1 januari 2012",
                " 2012-01-01 "
            })
    void oneDayIsWrittenInManyWays(String text) {
        assertThat(Days.read(text)).isEqualTo(LocalDate.of(2012, 1, 1));
    }

    @Test
    void accentsOfMonthsMayBeMissing() {
        assertThat(Days.read("26 fevrier 2010")).isEqualTo(Days.read("26 février 2010"));
        assertThat(Days.read("5 août 2010")).isEqualTo(Days.read("5 aout 2010"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/2012 | February 2012 has 29 days",
                "2011-02-29 | February 2011 has 28 days",
                "2012-13-01 | there is no month 13",
                "1/13/2012 | there is no month 13",
                "0/1/2012 | January 2012 has 31 days",
                "1 brumaire 2012 | no month is called brumaire",
                "hier | write 2012-01-01",
                "2012 | write 2012-01-01",
                "'' | write 2012-01-01"
            })
    void whatIsNoDayIsRefusedWithTheReason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Days.read(text))
                .withMessageContaining("'" + text + "' is not a date")
                .withMessageContaining(reason)
                .withMessageNotContaining("\n");
    }
}
