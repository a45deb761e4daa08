package org.nomenlex.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.law.Language;

/** A unit is found by the names that people give it. */
class UnitsTest {

    private static final LocalDate DAY = LocalDate.of(2030, 6, 1);

    private static UnitText show(String unit, String... passages) {
        Library library =
                new WrittenLaw().version("71", "2030-01-01", "base", passages).library();
        return UnitText.find(library, UnitReference.read(unit), Language.FR, DAY, DAY);
    }

    private static final String[] PARAGRAPHS = {
        "TEXT art:71/par:1 | Art. 71. § 1er. La séance est remboursée.",
        "TEXT art:71/par:1 | Elle dure trente minutes.",
        "TEXT art:71/par:2 | § 2. Sont exigés :",
        "TEXT art:71/par:2/pt:1 | 1° une prescription;",
        "TEXT art:71/par:2/pt:2 | 2° un rapport.",
        "TEXT art:71/par:2 | Le rapport est gardé.",
        "TEXT art:71/par:2 | Il est daté."
    };

    @Test
    void alineasAreCountedInTheUnitThatIsNamed() {
        assertThat(show("71/§1/al2", PARAGRAPHS).lines()).containsExactly("Elle dure trente minutes.");
        assertThat(show("71, § 2, alinéa 3", PARAGRAPHS).lines()).containsExactly("Il est daté.");
        assertThat(show("art:71/par:2/al:-1", PARAGRAPHS).lines()).containsExactly("Il est daté.");
    }

    @Test
    void anAlineaHoldsTheEnumerationThatItIntroduces() {
        assertThat(show("71/§2/al1", PARAGRAPHS).lines())
                .containsExactly("§ 2. Sont exigés :", "1° une prescription;", "2° un rapport.");
        assertThat(show("71/§2/al1/2°", PARAGRAPHS).lines()).containsExactly("2° un rapport.");
        assertThat(show("71/§2/al2", PARAGRAPHS).lines()).containsExactly("Le rapport est gardé.");
    }

    @Test
    void anAlineaThatIsNotThereIsDenied() {
        assertThatThrownBy(() -> show("71/§1/al3", PARAGRAPHS))
                .isInstanceOf(NothingThere.class)
                .hasMessageContaining("article 71 has no 71/§1/al3");
    }

    @Test
    void aNumberWithASlashIsTheUnitThatBearsItWhereThereIsOne() {
        String[] divisions = {
            "TEXT art:71/div:B | B. Consultations",
            "TEXT art:71/div:B/num:1 | 1) au cabinet",
            "TEXT art:71/div:B/1 | B/1. Concertations",
            "TEXT art:71/div:B/1 | Elles sont collégiales."
        };
        assertThat(show("71/B/1", divisions).lines()).containsExactly("B/1. Concertations", "Elles sont collégiales.");
        assertThat(show("art:71/div:B/1", divisions).lines()).hasSize(2);
        assertThat(show("71/B/1", divisions[0], divisions[1]).lines()).containsExactly("1) au cabinet");
    }

    @Test
    void whatIsNumberedAlikeIsToldApart() {
        String[] twice = {
            "TEXT art:71/par:1 | § 1er. Pour la première :",
            "TEXT art:71/par:1/pt:1 | 1° une prescription;",
            "TEXT art:71/par:1 | Pour la seconde :",
            "TEXT art:71/par:1/pt:1 | 1° un rapport."
        };
        assertThat(show("71/§1/1°", twice).bearers()).containsExactly("1° une prescription;", "1° un rapport.");
        assertThat(show("71/§1", twice).bearers()).hasSize(1);
    }

    @Test
    void aServiceIsOneWithItsRules() {
        String[] service = {
            "CODE art:71/code:671011-671022 | 671011-671022",
            "LABEL art:71/code:671011-671022/label | Séance . . . R 15",
            "RULE art:71/rules-after:671011-671022 | Elle n'est pas cumulable."
        };
        UnitText text = show("671011", service);
        assertThat(text.lines()).hasSize(3);
        assertThat(text.bearers()).isEqualTo(List.of("671011-671022"));
    }
}
