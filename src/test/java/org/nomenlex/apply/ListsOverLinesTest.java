package org.nomenlex.apply;

import static org.nomenlex.apply.Act.act;
import static org.nomenlex.apply.Act.after;
import static org.nomenlex.apply.Act.between;
import static org.nomenlex.apply.Act.end;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of order numbers that run over several lines of a preformatted block. */
class ListsOverLinesTest {

    private static final String ONE = "  790016, 790031, 790053,";
    private static final String TWO = "  790075,";
    private static final String THREE = "  790090 et 790112                      R 12";

    private static final Law LAW = Law.law("""
            Art. 60. § 1er. Séances de rééducation :
            %s
            %s
            %s
            ou
              790215 - 790226, 790230 - 790241
              ou 790252 - 790263                      R 20
            § 2. Sont exclues :
              790311, 790333 à
              790355,
              790370.
            § 3. Séances à domicile :
              790414,
              790436,
              790451                                  R 24
            """.formatted(ONE, TWO, THREE));

    @Test
    void anEntryGoesWithItsComma() {
        LAW.after(act().deleteCodes("art:60/par:1", "790053")).changes(ONE, "  790016, 790031,");
        LAW.after(act().deleteCodes("art:60/par:1", "790016")).changes(ONE, "  790031, 790053,");
        LAW.after(act().deleteCodes("art:60/par:1", "790090"))
                .rewrites(TWO, "  790075 et", THREE, "  790112                      R 12");
    }

    @Test
    void aLineWithoutEntriesGoes() {
        LAW.after(act().deleteCodes("art:60/par:1", "790075")).removes(TWO);
        LAW.after(act().deleteCodes("art:60/par:2", "790370")).rewrites("  790370.", "", "  790355,", "  790355.");
    }

    @Test
    void closingMarkAndValueStayBehindTheLastEntry() {
        LAW.after(act().deleteCodes("art:60/par:1", "790090", "790112"))
                .rewrites(THREE, "", TWO, "  790075                      R 12", ONE, "  790016, 790031, 790053 et");
        LAW.after(act().deleteCodes("art:60/par:3", "790451"))
                .rewrites(
                        "  790451                                  R 24",
                        "",
                        "  790436,",
                        "  790436                                  R 24");
    }

    @Test
    void newEntriesStandBetweenTwoLines() {
        LAW.after(act().insertCodes("art:60/par:1", between("790053", "790075"), "790064"))
                .changes(ONE, "  790016, 790031, 790053, 790064,");
        LAW.after(act().insertCodes("art:60/par:1", after("790112"), "790134"))
                .changes(THREE, "  790090, 790112 et 790134                      R 12");
        LAW.after(act().insertCodes("art:60/par:3", after("790414"), "790425"))
                .changes("  790414,", "  790414, 790425,");
        LAW.after(act().insertCodes("art:60/par:3", end(), "790473"))
                .changes(
                        "  790451                                  R 24",
                        "  790451, 790473                                  R 24");
    }

    @Test
    void pairsAndRangesAreEntries() {
        LAW.after(act().deleteCodes("art:60/par:1", "790252-790263"))
                .rewrites(
                        "  ou 790252 - 790263                      R 20",
                        "",
                        "  790215 - 790226, 790230 - 790241",
                        "  790215 - 790226 ou 790230 - 790241                      R 20");
        LAW.after(act().replaceCodes("art:60/par:2", List.of("790333 à 790355"), List.of("790333 à 790366")))
                .rewrites("  790311, 790333 à", "  790311, 790333 à 790366,", "  790355,", "");
        LAW.after(act().deleteCodes("art:60/par:2", "790333")).refuses("790333");
    }

    @Test
    void anOuOnALineOfItsOwnPartsTwoLists() {
        LAW.after(act().insertCodes("art:60/par:1", between("790112", "790215-790226"), "790134"))
                .refuses("790215-790226");
    }

    @Test
    void oneOfManyIsReplacedByMany() {
        LAW.after(act().replaceCodes("art:60/par:1", List.of("790075"), List.of("790075", "790086")))
                .changes(TWO, "  790075, 790086,");
        LAW.after(act().replaceCodes("art:60/par:1", List.of("790053", "790075"), List.of("790064")))
                .rewrites(ONE, "  790016, 790031, 790064,", TWO, "");
    }

    @Test
    void severalPointsOfOneActMeet() {
        LAW.after(act().deleteCodes("art:60/par:1", "790075")
                        .insertCodes("art:60/par:1", after("790075"), "790086")
                        .replaceCodes("art:60/par:1", List.of("790090"), List.of("790101")))
                .rewrites(
                        ONE,
                        "  790016, 790031, 790053, 790086,",
                        TWO,
                        "",
                        THREE,
                        "  790101 et 790112                      R 12");
    }
}
