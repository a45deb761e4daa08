package org.nomenlex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of one table that were printed at different times have not the same cells. */
class BlockTest {

    private static Block.Row row(String... cells) {
        return new Block.Row(Stream.of(cells).map(c -> Span.of(c, 0, true)).toList());
    }

    @Test
    void theLastCellOfAShortRowGoesOnToTheEdge() {
        Block.Row row = row("705515-705526", "Appareillage S 416");
        assertThat(Block.width(row, 0, 5)).isEqualTo(1);
        assertThat(Block.width(row, 1, 5)).isEqualTo(4);
    }

    @Test
    void aRowOfOneCellIsAsWideAsTheTableAndAWholeRowIsLeftAsItIs() {
        assertThat(Block.width(row("Appareillage"), 0, 3)).isEqualTo(3);
        assertThat(Block.width(row("679151", "Appareillage", "S"), 2, 3)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"B 2000, true", "N 270 + Q 30, true", "679151-679162, false", "Bilan de sortie complet, false"})
    void valuesAreNotBroken(String cell, boolean isShort) {
        assertThat(Block.isShort(row(cell).cells().get(0))).isEqualTo(isShort);
    }
}
