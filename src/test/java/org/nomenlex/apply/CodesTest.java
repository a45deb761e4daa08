package org.nomenlex.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.apply.Act.act;
import static org.nomenlex.apply.Act.after;
import static org.nomenlex.apply.Act.before;
import static org.nomenlex.apply.Act.between;
import static org.nomenlex.apply.Act.end;
import static org.nomenlex.apply.Law.law;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Order numbers in lists. */
class CodesTest {

    private static final String AND =
            "§ 1er. Les prestations 660015-660026, 660030 - 660041 et 660052-660063 sont exclues.";
    private static final String OR = "Elle suit la prestation 660111, 660133 ou 660155.";
    private static final String COMMAS = "La liste est : 660214, 660236, 660251 à 660273, 660295.";
    private static final String TWO = "La prestation 660310 exclut les prestations 660332 et 660354.";

    private static final Law LAW = law("Art. 60. " + AND + "\n" + OR + "\n" + COMMAS + "\n" + TWO);

    @Test
    void deletedFromTheStartTheMiddleAndTheEnd() {
        LAW.after(act().deleteCodes("art:60/par:1/al:1", "660015-660026"))
                .changes(
                        "Art. 60. " + AND,
                        "Art. 60. § 1er. Les prestations 660030 - 660041 et 660052-660063 sont exclues.");
        LAW.after(act().deleteCodes("art:60/par:1/al:1", "660030-660041"))
                .changes(
                        "Art. 60. " + AND,
                        "Art. 60. § 1er. Les prestations 660015-660026 et 660052-660063 sont exclues.");
        LAW.after(act().deleteCodes("art:60/par:1/al:1", "660052-660063"))
                .changes(
                        "Art. 60. " + AND,
                        "Art. 60. § 1er. Les prestations 660015-660026 et 660030 - 660041 sont exclues.");
        LAW.after(act().deleteCodes("art:60/par:1/al:2", "660155"))
                .changes(OR, "Elle suit la prestation 660111 ou 660133.");
        LAW.after(act().deleteCodes("art:60/par:1", "660214", "660295"))
                .changes(COMMAS, "La liste est : 660236, 660251 à 660273.");
        LAW.after(act().deleteCodes("art:60/par:1/al:1", "660015-660026", "660052-660063"))
                .changes("Art. 60. " + AND, "Art. 60. § 1er. Les prestations 660030 - 660041 sont exclues.");
    }

    @Test
    void insertedBehindBeforeBetweenAndAtTheEnd() {
        LAW.after(act().insertCodes("art:60/par:1/al:1", after("660052-660063"), "660074-660085"))
                .changes(
                        "Art. 60. " + AND,
                        "Art. 60. § 1er. Les prestations 660015-660026, 660030 - 660041, 660052-660063 et 660074-660085 sont exclues.");
        LAW.after(act().insertCodes("art:60/par:1/al:2", end(), "660170", "660192"))
                .changes(OR, "Elle suit la prestation 660111, 660133, 660155, 660170 ou 660192.");
        LAW.after(act().insertCodes("art:60/par:1", before("660214"), "660203"))
                .changes(COMMAS, "La liste est : 660203, 660214, 660236, 660251 à 660273, 660295.");
        LAW.after(act().insertCodes("art:60/par:1", between("660214", "660236"), "660225", "660240"))
                .changes(COMMAS, "La liste est : 660214, 660225, 660240, 660236, 660251 à 660273, 660295.");
        LAW.after(act().insertCodes("art:60/par:1/al:3", end(), "660310"))
                .changes(COMMAS, "La liste est : 660214, 660236, 660251 à 660273, 660295, 660310.");
        LAW.after(act().insertCodes("art:60/par:1/al:4", before("660332"), "660325"))
                .changes(TWO, "La prestation 660310 exclut les prestations 660325, 660332 et 660354.");
        LAW.after(act().insertCodes("art:60/par:1/al:4", after("660332"), "660340"))
                .changes(TWO, "La prestation 660310 exclut les prestations 660332, 660340 et 660354.");
        LAW.after(act().insertCodes("art:60/par:1/al:4", end(), "660376"))
                .changes(TWO, "La prestation 660310 exclut les prestations 660332, 660354 et 660376.");
    }

    @Test
    void replacedOneByOneOrAsAGroup() {
        LAW.after(act().replaceCodes("art:60/par:1/al:2", List.of("660111", "660155"), List.of("660122", "660166")))
                .changes(OR, "Elle suit la prestation 660122, 660133 ou 660166.");
        LAW.after(act().replaceCodes("art:60/par:1/al:2", List.of("660133", "660155"), List.of("660144")))
                .changes(OR, "Elle suit la prestation 660111 ou 660144.");
        LAW.after(act().replaceCodes("art:60/par:1/al:2", List.of("660155"), List.of("660166", "660181")))
                .changes(OR, "Elle suit la prestation 660111, 660133, 660166 ou 660181.");
        LAW.after(act().replaceCodes("art:60/par:1/al:3", List.of("660251 à 660273"), List.of("660251 à 660284")))
                .changes(COMMAS, "La liste est : 660214, 660236, 660251 à 660284, 660295.");
    }

    @Test
    void anAbsentNumberRefusesTheWhole() {
        LAW.after(act().deleteCodes("art:60/par:1/al:2", "660111", "660199")).refuses("660199");
        LAW.after(act().deleteCodes("art:60/par:1/al:1", "660015")).refuses("660015");
        LAW.after(act().deleteCodes("art:60/par:1/al:3", "660251")).refuses("660251");
        LAW.after(act().insertCodes("art:60/par:1/al:2", after("660199"), "660203"))
                .refuses("660199");
        LAW.after(act().insertCodes("art:60/par:1/al:2", between("660111", "660155"), "660203"))
                .refuses("ne se suivent pas");
        LAW.after(act().insertCodes("art:60/par:1", end(), "660203")).refuses("4 listes");
    }

    @Test
    void aListNeverEmpties() {
        LAW.after(act().deleteCodes("art:60/par:1/al:2", "660111", "660133", "660155"))
                .refuses("plus aucun");
    }

    @Test
    void anAnchorThatTheActDeletesStillTellsThePlace() {
        LAW.after(act().deleteCodes("art:60/par:1/al:3", "660236")
                        .insertCodes("art:60/par:1/al:3", after("660236"), "660240"))
                .changes(COMMAS, "La liste est : 660214, 660240, 660251 à 660273, 660295.");
        LAW.after(act().deleteCodes("art:60/par:1/al:2", "660133", "660155")
                        .insertCodes("art:60/par:1/al:2", after("660155"), "660166"))
                .changes(OR, "Elle suit la prestation 660111 ou 660166.");
    }

    @Test
    void untouchedNumbersKeepTheirOrigin() {
        var text = LAW.after(act().insertCodes("art:60/par:1/al:2", end(), "660170"))
                .text();
        assertThat(text.lawLines().get(1).pieces().stream()
                        .filter(p -> p.provenance().equals(Act.OLD))
                        .map(p -> p.text())
                        .toList())
                .containsExactly("Elle suit la prestation 660111, 660133", "660155", ".");
    }

    @Test
    void aNumberThatTheListHasIsNotPutThereTwice() {
        LAW.after(act().insertCodes("art:60/par:1/al:2", end(), "660133"))
                .refuses("le num\u00e9ro 660133 figure d\u00e9j\u00e0 dans la liste");
    }

    private static final Law COLUMN = law("""
            Art. 60. § 1er. Sont remboursés à 20 % :
            Catégorie 1
            660015-660026
            660030-660041
            Catégorie 2
            660052-660063
            § 2. Fin.
            """);

    @Test
    void numbersOnLinesOfTheirOwn() {
        COLUMN.after(act().deleteCodes("art:60/par:1/rubric:Catégorie 1", "660030-660041"))
                .removes("660030-660041");
        COLUMN.after(act().insertCodes("art:60/par:1/rubric:Catégorie 1", after("660015-660026"), "660074-660085"))
                .adds("660015-660026", "660074-660085");
        COLUMN.after(act().insertCodes("art:60/par:1/rubric:Catégorie 2", end(), "660074-660085"))
                .adds("660052-660063", "660074-660085");
    }
}
