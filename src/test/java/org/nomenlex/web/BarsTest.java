package org.nomenlex.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of tables on a page. */
class BarsTest {

    @ParameterizedTest
    @CsvSource({"'| a | b |', true", "' | a |', true", "'|', false", "a | b, false", "'', false"})
    void aRowGoesFromBarToBar(String text, boolean row) {
        assertThat(Bars.isRow(text)).isEqualTo(row);
    }

    @Test
    void onlyCellsWithWordsTell() {
        String row = "| 1.1. Appareil auditif | .. | | .. |";
        assertThat(Bars.telling(row))
                .singleElement()
                .satisfies(c -> assertThat(row.substring(c.start(), c.end())).isEqualTo("1.1. Appareil auditif"));
        assertThat(Bars.telling("| | .. | |")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "'| 105011 | Bilan | R | 30 |' / '105011 \u00B7 Bilan \u00B7 R \u00B7 30'",
                "'| | Bilan | |' / 'Bilan'",
                "'Bilan sans tableau' / 'Bilan sans tableau'"
            })
    void onOneLineCellsAreApart(String row, String line) {
        assertThat(Bars.apart(row)).isEqualTo(line);
    }

    @Test
    void aPartOfARowKeepsTheBoundsBetweenCells() {
        assertThat(Bars.apart("30 |", false, false)).isEqualTo("30 \u00B7 ");
        assertThat(Bars.apart("| 105011 |", true, false)).isEqualTo("105011 \u00B7 ");
    }
}
