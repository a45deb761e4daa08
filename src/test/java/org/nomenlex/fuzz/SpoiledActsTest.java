package org.nomenlex.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nomenlex.act.Act;
import org.nomenlex.force.Commencements;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.read.ReadResult;

class SpoiledActsTest {

    @Test
    void aSpoiledActIsReadOrAProblemIsTold() {
        Fuzz.texts("acts read", 1_500, Seeds.acts(), text -> {
            ReadResult result = LexIterataReader.read("spoiled.md", text);
            assertThat(result.acts().size() + result.problems().size()).isPositive();
        });
    }

    @Test
    void everyActThatIsReadHasDaysOfEffect() {
        Fuzz.texts("commencements", 1_500, Seeds.acts(), text -> {
            for (Act act : LexIterataReader.read("spoiled.md", text).acts()) {
                assertThat(Commencements.of(act)).isNotEmpty();
            }
        });
    }
}
