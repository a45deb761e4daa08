package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nomenlex.act.Act;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.act.EditorialNote.Kind;
import org.nomenlex.text.Place;

/** What the database's marks in a stored act tell, and from when. */
class MarksTest {

    private static final InventedAct STORED = InventedAct.signed("2030010001", "2030-05-02");

    private static EditorialNote note(Kind kind, String reference, String date, int line) {
        return new EditorialNote(
                kind,
                "1",
                reference,
                date.isEmpty() ? null : LocalDate.parse(date),
                "<AR " + reference + ", art. 3, 002>",
                new Place(line, 1));
    }

    private static EditorialNote amended(String reference, String date) {
        return note(Kind.AMENDED, reference, date, 10);
    }

    private static Act storing(EditorialNote... notes) {
        Act act = STORED.act("Un.");
        return new Act(act.header(), act.language(), act.articles(), List.of(notes), act.signatures(), act.source());
    }

    private static String knownBy(EditorialNote note, EditorialNote... others) {
        List<EditorialNote> all = new ArrayList<>(List.of(others));
        all.add(note);
        return String.valueOf(Marks.knownBy(storing(all.toArray(EditorialNote[]::new)), note));
    }

    @ParameterizedTest
    @EnumSource
    void changesAndInsertionsTellOfAnAct(Kind kind) {
        assertThat(Marks.tellsOfAct(note(kind, "2030-06-02/03", "", 10)))
                .isEqualTo(kind == Kind.AMENDED || kind == Kind.INSERTED);
    }

    @Test
    void anErratumIsToldOfByTheDayOfItsMoniteur() {
        Act erratum = InventedAct.signed("2030010002", "2030-06-15").act("Lire « Un ».");

        assertThat(Marks.tellsOfErratum(note(Kind.ERRATUM, "M.B. 15-06-2030", "2030-06-15", 1), erratum))
                .isTrue();
        assertThat(Marks.tellsOfErratum(note(Kind.ERRATUM, "M.B. 16-06-2030", "2030-06-16", 1), erratum))
                .isFalse();
        assertThat(Marks.tellsOfErratum(note(Kind.ERRATUM, "M.B.", "", 1), erratum))
                .isFalse();
        assertThat(Marks.tellsOfErratum(note(Kind.AMENDED, "2030-06-02/03", "2030-06-15", 1), erratum))
                .isFalse();
    }

    @Test
    void theMarksOfADossierAreThoseThatNameIt() {
        EditorialNote mark = amended("2030-06-02/03", "");
        EditorialNote other = amended("2030-06-02/04", "");
        EditorialNote erratum = note(Kind.ERRATUM, "2030-06-02/03", "", 10);
        Act act = storing(mark, other, erratum);

        assertThat(Marks.of(act, "2030-06-02/03", "")).containsExactly(mark);
        assertThat(Marks.of(act, "2030-06-02/03", "1")).containsExactly(mark);
        assertThat(Marks.of(act, "2030-06-02/03", "2")).isEmpty();
        assertThat(Marks.of(act, "", "1"))
                .as("an act without dossier leaves no marks")
                .isEmpty();
    }

    @Test
    void aMarkNamesDossiers() {
        assertThat(Marks.dossiers(amended("2030-06-02/03", ""))).containsExactly("2030-06-02/03");
        assertThat(Marks.dossiers(amended("M.B. 15-06-2030, p. 4", ""))).isEmpty();
    }

    @ParameterizedTest(name = "{0} names {1}: {2}")
    @CsvSource(
            delimiter = '^',
            value = {
                "<AR 2030-06-02/03, art. 1, 002; En vigueur : 10-06-2030> ^ 1 ^ true",
                "<AR 2030-06-02/03, art.1, 002; En vigueur : 10-06-2030> ^ 1 ^ true",
                "<AR 2030-06-02/03, art. 1, 002; En vigueur : 10-06-2030> ^ 2 ^ false",
                "<AR 2030-06-02/03, art. 12, 002; En vigueur : 10-06-2030> ^ 1 ^ false",
                "<AR 2030-06-02/03, art. 2bis, 002; En vigueur : 10-06-2030> ^ 2bis ^ true",
                "<AR 2030-06-02/03, art. 2/1, 002; En vigueur : 10-06-2030> ^ 2/1 ^ true",
                "<AR 2030-06-02/03; En vigueur : 10-06-2030> ^ 1 ^ false"
            })
    void aMarkNamesTheArticleOfTheLaterAct(String text, String article, boolean named) {
        EditorialNote mark = new EditorialNote(Kind.AMENDED, "1", "2030-06-02/03", null, text, Place.START);

        assertThat(Marks.names(mark, article)).isEqualTo(named);
    }

    // From when a change is known of which the act is not held ------------------------------------------------------

    private static final EditorialNote UPDATED_IN_SEPTEMBER = note(Kind.UPDATED, "", "2030-09-28", 1);

    @Test
    void aChangeIsKnownByTheDayThatTheMarkGives() {
        assertThat(knownBy(amended("2030-06-02/03", "2030-06-10"))).isEqualTo("2030-06-10");
        assertThat(knownBy(note(Kind.ERRATUM, "M.B. 15-06-2030", "2030-06-15", 1)))
                .isEqualTo("2030-06-15");
    }

    @Test
    void notBeforeItsActWasSigned() {
        assertThat(knownBy(amended("2030-06-02/03", "2030-05-01"))).isEqualTo("2030-06-02");
        assertThat(knownBy(amended("2030-06-02/03", ""))).isEqualTo("2030-06-02");
    }

    @Test
    void neverWhereNoDayIsTold() {
        assertThat(knownBy(amended("", ""))).isEqualTo("null");
    }

    @Test
    void theLastChangeIsKnownFromTheDayThatTheTitleTells() {
        assertThat(knownBy(amended("2030-06-02/03", "2030-06-10"), UPDATED_IN_SEPTEMBER))
                .isEqualTo("2030-09-28");
        assertThat(knownBy(
                        amended("2030-06-02/03", "2030-06-10"),
                        UPDATED_IN_SEPTEMBER,
                        amended("2030-06-02/03", ""),
                        amended("2030-05-30/01", "")))
                .as("others are older, or of the same day")
                .isEqualTo("2030-09-28");
        assertThat(knownBy(amended("2030-09-28/03", "2030-06-10"), UPDATED_IN_SEPTEMBER))
                .as("published on the day on which it was signed")
                .isEqualTo("2030-09-28");
    }

    @Test
    void ofAnEarlierChangeTheTitleTellsNothing() {
        assertThat(knownBy(amended("2030-06-02/03", "2030-06-10"), UPDATED_IN_SEPTEMBER, amended("2030-06-03/01", "")))
                .isEqualTo("2030-06-10");
    }

    @Test
    void aTitleOlderThanTheChangeTellsNothing() {
        assertThat(knownBy(amended("2030-09-29/03", "2030-10-10"), UPDATED_IN_SEPTEMBER))
                .isEqualTo("2030-10-10");
    }

    @Test
    void theTitleMayTellOfAnErratum() {
        assertThat(knownBy(
                        amended("2030-06-02/03", "2030-06-10"),
                        UPDATED_IN_SEPTEMBER,
                        note(Kind.ERRATUM, "M.B. 28-09-2030", "2030-09-28", 1)))
                .as("of that day")
                .isEqualTo("2030-06-10");
        assertThat(knownBy(
                        amended("2030-06-02/03", "2030-06-10"),
                        UPDATED_IN_SEPTEMBER,
                        note(Kind.ERRATUM, "M.B. 15-06-2030", "2030-06-15", 1)))
                .as("of another day")
                .isEqualTo("2030-09-28");
        assertThat(knownBy(
                        amended("2030-06-02/03", "2030-06-10"),
                        UPDATED_IN_SEPTEMBER,
                        note(Kind.OTHER, "M.B. 28-09-2030", "2030-09-28", 1)))
                .as("no erratum")
                .isEqualTo("2030-09-28");
    }

    // Withdrawals told under another number --------------------------------------------------------------------------

    private static HeldAct withdrawing(String signed, String effect) {
        return InventedAct.signed("2030010009", signed)
                .held(
                        "Rien.",
                        "Rien non plus.",
                        "L'arrêté royal du 2 mai 2030 est rapporté.",
                        "Le présent arrêté produit ses effets le " + effect + ".");
    }

    private static boolean tells(HeldAct by, EditorialNote mark, EditorialNote... others) {
        List<EditorialNote> all = new ArrayList<>(List.of(others));
        all.add(mark);
        return Marks.tellsOfWithdrawal(storing(all.toArray(EditorialNote[]::new)), mark, by);
    }

    private static final HeldAct WITHDRAWING = withdrawing("2030-09-20", "1er juillet 2030");
    private static final EditorialNote WITHDRAWN = note(Kind.WITHDRAWN, "", "", 10);
    private static final EditorialNote MARK = amended("2030-09-08/36", "2030-07-01");

    @Test
    void aMarkOfTheSameArticleAndEffectBesideTheWordWithdrawnTellsOfTheWithdrawal() {
        assertThat(tells(WITHDRAWING, MARK, WITHDRAWN)).isTrue();
    }

    @Test
    void notWithoutTheWordOnItsLine() {
        assertThat(tells(WITHDRAWING, MARK)).isFalse();
        assertThat(tells(WITHDRAWING, MARK, note(Kind.WITHDRAWN, "", "", 11))).isFalse();
        assertThat(tells(WITHDRAWING, MARK, note(Kind.OTHER, "", "", 10))).isFalse();
    }

    @Test
    void notWhereItNamesALaterActThanTheOnePublished() {
        assertThat(tells(WITHDRAWING, amended("2030-09-21/36", "2030-07-01"), WITHDRAWN))
                .isFalse();
        assertThat(tells(WITHDRAWING, amended("2030-09-20/36", "2030-07-01"), WITHDRAWN))
                .isTrue();
        assertThat(tells(WITHDRAWING, amended("M.B.", "2030-07-01"), WITHDRAWN)).isFalse();
    }

    @Test
    void notOfAnotherEffect() {
        assertThat(tells(WITHDRAWING, amended("2030-09-08/36", "2030-07-02"), WITHDRAWN))
                .isFalse();
        assertThat(tells(WITHDRAWING, amended("2030-09-08/36", ""), WITHDRAWN)).isFalse();
    }

    @Test
    void notOfAnotherArticle() {
        HeldAct inTheSecond = InventedAct.signed("2030010009", "2030-09-20")
                .held(
                        "Rien.",
                        "L'arrêté royal du 2 mai 2030 est rapporté.",
                        "Le présent arrêté produit ses effets le 1er juillet 2030.");

        assertThat(tells(inTheSecond, MARK, WITHDRAWN)).isFalse();
    }
}
