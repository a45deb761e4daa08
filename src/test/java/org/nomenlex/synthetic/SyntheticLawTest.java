package org.nomenlex.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nomenlex.law.OrderNumber;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.read.ReadResult;

class SyntheticLawTest {

    private static final Pattern ORDER_NUMBER = Pattern.compile("\\b\\d{6}\\b");

    @Test
    void theSameSeedAndSizeGiveTheSameLaw() {
        assertThat(new SyntheticLaw(3, LawSize.SMALL).acts()).isEqualTo(new SyntheticLaw(3, LawSize.SMALL).acts());
        assertThat(new SyntheticLaw(4, LawSize.SMALL).acts()).isNotEqualTo(new SyntheticLaw(3, LawSize.SMALL).acts());
    }

    @Test
    void twiceTheLawIsTheLawAndAnotherTitle() {
        List<SyntheticAct> once = new SyntheticLaw(3, LawSize.SMALL).acts();
        List<SyntheticAct> twice = new SyntheticLaw(3, LawSize.SMALL.times(2)).acts();

        assertThat(twice).hasSize(2 * once.size());
        assertThat(twice.subList(0, once.size())).isEqualTo(once);
        assertThat(twice.stream().map(SyntheticAct::numac)).doesNotHaveDuplicates();
    }

    @Test
    void everyActReadsWithoutAProblem() {
        for (SyntheticAct act : new SyntheticLaw(3, LawSize.SMALL).acts()) {
            ReadResult read = LexIterataReader.read(act.fileName(), act.markdown());
            assertThat(read.problems()).isEmpty();
            assertThat(read.acts()).hasSize(1);
            assertThat(read.acts().get(0).header().published()).isEqualTo(act.published());
        }
    }

    @Test
    void orderNumbersObeyTheControlDigit() {
        Set<String> seen = new HashSet<>();
        new SyntheticLaw(3, LawSize.SMALL)
                .acts()
                .forEach(a -> ORDER_NUMBER
                        .matcher(String.join("\n", a.texts().get(0).lines()))
                        .results()
                        .forEach(m -> seen.add(m.group())));

        assertThat(seen).hasSizeGreaterThan(200).allMatch(n -> new OrderNumber(n).controlDigitHolds());
    }

    @Test
    void theRealProportionsHold() {
        List<SyntheticAct> acts = new SyntheticLaw(7, LawSize.REAL).acts();

        assertThat(acts).hasSize(60 + 950);
        assertThat(acts.stream()
                        .flatMap(a -> a.texts().stream())
                        .map(SyntheticText::article)
                        .distinct())
                .hasSize(60);
        assertThat(acts.stream()
                        .skip(60)
                        .mapToInt(SyntheticAct::operations)
                        .average()
                        .orElse(0))
                .as("operations of an act; 9 in the referenced real ones")
                .isBetween(6.0, 11.0);
    }
}
