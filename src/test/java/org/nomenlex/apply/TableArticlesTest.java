package org.nomenlex.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.tree.LineKind;
import org.nomenlex.tree.Service;
import org.nomenlex.tree.Structure;

/** Articles that the source lays out as tables from end to end: headings, rules and services stand in rows. */
class TableArticlesTest {

    private static final List<String> LINES = List.of(
            "Art. 97.",
            "| | A. Examens | .. | .. | .. |",
            "| 697014 | Premier examen | N | 8 | |",
            "| | | Q | 30 | |",
            "| | | | | |",
            "| | La prestation 697014 est attestée une fois par an. |",
            "| | B. Soins | | | |",
            "| 697036 | 697040 | Soin de nuit | K | 12 |",
            "| 697051 | Soin de jour . . . . . N 23 La prestation est attestée une fois. | | | |");

    private final Structure structure = Structure.of(LINES);

    private Service service(String code) {
        return structure.services().stream()
                .filter(s -> s.isNamed(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowWithOneFilledCellIsReadAsTheTextInIt() {
        assertThat(structure.headsAt(1)).extracting(h -> h.value()).containsExactly("A");
        assertThat(structure.kind(4)).isEqualTo(LineKind.BLANK);
        assertThat(structure.kind(5)).isEqualTo(LineKind.RULE);
        assertThat(LINES.get(5).substring(structure.textStart(5), structure.textEnd(5)))
                .isEqualTo("La prestation 697014 est attestée une fois par an.");
    }

    @Test
    void aFurtherValueInTheRowBelowBelongsToTheService() {
        assertThat(service("697014").to()).isEqualTo(4);
    }

    @Test
    void twoOrderNumbersInCellsOfTheirOwnAreAPair() {
        assertThat(service("697036-697040").label()).hasSize(1);
    }

    @Test
    void aDivisionEndsWhereTheNextOneStarts() {
        assertThat(structure.article().children()).hasSize(2);
        assertThat(structure.article().children().get(0).to()).isEqualTo(6);
    }

    @Test
    void wordingAndRulesRunTogetherAreKnownAsSuch() {
        assertThat(service("697051").isRunTogether(LINES)).isTrue();
        assertThat(service("697014").isRunTogether(LINES)).isFalse();
    }

    @Test
    void servicesThatTakeThePlaceOfARuleStandOnLinesOfTheirOwn() {
        Law law = Law.law(String.join("\n", LINES));
        law.after(Act.act()
                        .replace(
                                "art:97/rules-after:697014",
                                "697062",
                                "Second examen . . . . . N 12",
                                "La prestation 697062 est rare."))
                .changes(
                        "| | La prestation 697014 est attestée une fois par an. |",
                        "697062",
                        "Second examen . . . . . N 12",
                        "La prestation 697062 est rare.");
        law.after(Act.act().replace("art:97/rules-after:697014", "La prestation 697014 est rare."))
                .changes(
                        "| | La prestation 697014 est attestée une fois par an. |",
                        "| | La prestation 697014 est rare. |");
    }

    @Test
    void aTableOfDataStaysATable() {
        Structure data = Structure.of(List.of(
                "Art. 97. Les prescripteurs sont :",
                "| Trouble | Premier examen | Second examen |",
                "| Premier trouble | OUI | NON |"));
        assertThat(data.kind(1)).isEqualTo(LineKind.ROW);
        assertThat(data.kind(2)).isEqualTo(LineKind.ROW);
    }

    @Test
    void aNewValueWithTheKeyLettersOfAllValuesIsANewOneForEach() {
        Law law = Law.law(String.join("\n", LINES));
        law.after(Act.act().replace("art:97/code:697014/value", "N 9 + Q 35"))
                .rewrites(
                        "| 697014 | Premier examen | N | 8 | |",
                        "| 697014 | Premier examen | N | 9 | |",
                        "| | | Q | 30 | |",
                        "| | | Q | 35 | |");
        law.after(Act.act().replace("art:97/code:697014/value", "N 9 + K 35"))
                .refuses("la prestation a plusieurs valeurs relatives");
        law.after(Act.act().replace("art:97/code:697014/value", "N 9")).refuses("plusieurs valeurs relatives");
    }
}
