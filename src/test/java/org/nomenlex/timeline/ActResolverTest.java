package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.act.Act;

/** Which act "l'arrêté royal du 2 mai 2030" is: several are signed on one day, and what tells them apart is looked at in turn. */
class ActResolverTest {

    private static final String SIGNED = "2030-05-02";

    private static final Act FIRST = InventedAct.signed("2030010001", SIGNED)
            .titled("Arrêté royal du 2 mai 2030 modifiant l'article 25, § 1er, de l'annexe")
            .onPage("90")
            .act("Un.", "Deux.");
    private static final Act SECOND = InventedAct.signed("2030010002", SIGNED)
            .titled("Arrêté royal du 2 mai 2030 modifiant l'article 26 de l'annexe")
            .act("Un.");

    private static final Act BY = InventedAct.signed("2030010009", "2030-09-09").act("Rien.");

    private static ActResolver.Question question(Act by, String reference, String words, String article) {
        return new ActResolver.Question(reference, by.header(), "1", words, article, false);
    }

    private static String found(ActResolver.Question question, Act... acts) {
        ActResolver.Resolution found = new ActResolver(List.of(acts)).resolve(question);
        return found.act().map(n -> n + found.reason()).orElse(found.reason());
    }

    private static String found(String words, Act... acts) {
        return found(question(BY, SIGNED, words, ""), acts);
    }

    private static final String ABSENT = "l'acte modifié (2030-05-02) n'est pas dans le corpus";

    @Test
    void theOneActOfThatDay() {
        assertThat(found("", FIRST)).isEqualTo("2030010001");
    }

    @Test
    void noActOfThatDay() {
        assertThat(found("")).isEqualTo(ABSENT);
        assertThat(found("", InventedAct.signed("2030010003", "2030-05-03").act("Un.")))
                .isEqualTo(ABSENT);
    }

    @Test
    void anActDoesNotMeanItself() {
        assertThat(found(question(FIRST, SIGNED, "", ""), FIRST)).isEqualTo(ABSENT);
        assertThat(found(question(FIRST, SIGNED, "", ""), FIRST, SECOND)).isEqualTo("2030010002");
    }

    @Test
    void anErratumIsNoActThatIsMeant() {
        Act erratum = InventedAct.signed("2030010003", SIGNED)
                .titled("Arrêté royal du 2 mai 2030. - Erratum")
                .act("Un.");

        assertThat(found("", erratum)).isEqualTo(ABSENT);
    }

    @Test
    void ofSeveralTheOneWhoseTitleStandsThere() {
        assertThat(found(
                        "L'arrêté royal du 2 mai 2030 modifiant l'article 26 de l'annexe est rapporté.", FIRST, SECOND))
                .isEqualTo("2030010002");
        assertThat(found("l'arrêté royal du 2 mai 2030 modifiant l'article 25 § 1er de l'annexe", FIRST, SECOND))
                .as("without its comma")
                .isEqualTo("2030010001");
    }

    @Test
    void aTitleThatNamesNoChangeStandsThereWhole() {
        Act plain = InventedAct.signed("2030010003", SIGNED)
                .titled("Arrêté royal fixant les honoraires")
                .act("Un.");

        assertThat(found("Arrêté royal fixant les honoraires", FIRST, plain)).isEqualTo("2030010003");
        assertThat(found("les honoraires", FIRST, plain)).startsWith("plusieurs actes");
    }

    @Test
    void anActWithoutTitleIsNotMeantByAnyWords() {
        Act untitled = InventedAct.signed("2030010003", SIGNED).titled("").act("Un.");

        assertThat(found("modifiant l'article 26 de l'annexe", untitled, SECOND))
                .isEqualTo("2030010002");
    }

    @Test
    void whereNothingTellsThemApartAllAreNamed() {
        assertThat(found("l'arrêté royal du 2 mai 2030", SECOND, FIRST))
                .isEqualTo("plusieurs actes du 2030-05-02 conviennent : 2030010001, 2030010002");
    }

    @Test
    void anActInTwoLanguagesIsOne() {
        assertThat(found("", FIRST, FIRST)).isEqualTo("2030010001");
    }

    @Test
    void theArticleThatIsChangedMustBeThere() {
        assertThat(found(question(BY, SIGNED, "", "2"), FIRST, SECOND)).isEqualTo("2030010001");
        assertThat(found(question(BY, SIGNED, "", "3"), FIRST, SECOND)).isEqualTo(ABSENT);
    }

    @Test
    void unlessItIsOnlyNowInserted() {
        ActResolver.Question inserts = new ActResolver.Question(SIGNED, BY.header(), "1", "", "3", true);

        assertThat(found(inserts, FIRST)).isEqualTo("2030010001");
    }

    @Test
    void orTheTextOfTheActIsNotHeld() {
        Act empty = InventedAct.signed("2030010003", SIGNED).act();

        assertThat(found(question(BY, SIGNED, "", "3"), FIRST, empty)).isEqualTo("2030010003");
    }

    @Test
    void whereTheSourceListsWhatAnActModifiesNoOtherIsMeant() {
        Act by = InventedAct.signed("2030010009", "2030-09-09")
                .modifying("2030010002")
                .act("Rien.");
        Act ofTheDecree = InventedAct.signed("2030010009", "2030-09-09")
                .modifying("1984022288")
                .act("Rien.");

        assertThat(found(question(by, SIGNED, "modifiant l'article 25, § 1er, de l'annexe", ""), FIRST, SECOND))
                .isEqualTo("2030010002");
        assertThat(found(question(by, SIGNED, "", ""), FIRST)).isEqualTo(ABSENT);
        assertThat(found(question(ofTheDecree, SIGNED, "", ""), FIRST))
                .as("every act modifies the decree")
                .isEqualTo("2030010001");
    }

    @Test
    void aDossierNamesItsActs() {
        Act other = InventedAct.signed("2030010003", SIGNED)
                .dossier("2030-05-02/44")
                .act("Un.");

        assertThat(found(question(BY, "2030-05-02/44", "", ""), FIRST, other)).isEqualTo("2030010003");
        assertThat(found(question(BY, "2030-05-02/45", "", ""), FIRST, other))
                .isEqualTo("l'acte modifié (2030-05-02/45) n'est pas dans le corpus");
    }

    /** An act of which the database says that article 3 of the asking act changed its first article. */
    private static Act marked(String numac, String byArticle) {
        return InventedAct.signed(numac, SIGNED)
                .act(
                        "[1 Un.]1\n\n`(1)<AR 2030-09-09/09, art. " + byArticle + ", 002; En vigueur : 10-06-2030>`",
                        "Deux.");
    }

    @Test
    void theMarkOfTheAskingArticleIsTheSurestSign() {
        Act marked = marked("2030010003", "1");

        assertThat(found(question(BY, SIGNED, "modifiant l'article 26 de l'annexe", "1"), SECOND, marked))
                .isEqualTo("2030010003");
    }

    @Test
    void anActThatOnlyAnotherArticleChangedIsNotMeant() {
        Act marked = marked("2030010003", "4");

        assertThat(found(question(BY, SIGNED, "", "1"), SECOND, marked)).isEqualTo("2030010002");
        assertThat(found(question(BY, SIGNED, "", "1"), marked)).isEqualTo(ABSENT);
    }

    @Test
    void marksOfOtherActsTellNothing() {
        Act other = InventedAct.signed("2030010008", "2030-08-08").act("Rien.");

        assertThat(found(question(other, SIGNED, "", "1"), marked("2030010003", "4")))
                .isEqualTo("2030010003");
    }

    @Test
    void theMarkOfAnotherArticleOfTheActTellsOnlyThatItMayBeMeant() {
        Act marked = marked("2030010003", "1");

        assertThat(found(question(BY, SIGNED, "modifiant l'article 26 de l'annexe", ""), SECOND, marked))
                .as("of the whole act")
                .isEqualTo("2030010003");
        Act two = InventedAct.signed("2030010002", SIGNED)
                .titled("Arrêté royal modifiant l'article 26 de l'annexe")
                .act("Un.", "Deux.");
        assertThat(found(question(BY, SIGNED, "modifiant l'article 26 de l'annexe", "2"), two, marked))
                .as("article 2 bears no mark")
                .isEqualTo("2030010002");
    }

    // What errata name -------------------------------------------------------------------------------------------

    private static final Act ERRATUM =
            InventedAct.signed("2030010009", "2030-09-09").titled("Erratum").act("Rien.");

    private static InventedAct printed(String numac, String day, String page) {
        return InventedAct.signed(numac, SIGNED)
                .published(day)
                .titled("Arrêté royal fixant les honoraires")
                .onPage(page);
    }

    private static final Act ON_100 = printed("2030010003", "2030-05-20", "100").act("Un.");
    private static final Act ON_28351 =
            printed("2030010004", "2030-05-20", "28351").act("Un.");

    private static String corrected(String reference, String words) {
        return found(question(ERRATUM, reference, words, ""), ON_100, ON_28351, FIRST);
    }

    @Test
    void errataNameTheMoniteurAndThePage() {
        assertThat(corrected("2030-05-20", "Au Moniteur belge du 20 mai 2030, page 28351, lire"))
                .isEqualTo("2030010004");
        assertThat(corrected("2030-05-20", "Au Moniteur belge du 20 mai 2030, page 28.351, lire"))
                .isEqualTo("2030010004");
        assertThat(corrected("2030-05-20", "Au Moniteur belge du 20 mai 2030, page 28 351, lire"))
                .isEqualTo("2030010004");
        assertThat(corrected("2030-05-20", "Au Moniteur belge du 20 mai 2030, page 100, lire"))
                .isEqualTo("2030010003");
    }

    @Test
    void aPageIsAWholeNumber() {
        assertThat(corrected("2030-05-20", "Au Moniteur belge du 20 mai 2030, page 1001, lire"))
                .startsWith("l'acte modifié");
        assertThat(corrected("2030-05-20", "Au Moniteur belge du 20 mai 2030, page 4100, lire"))
                .startsWith("l'acte modifié");
    }

    @Test
    void aPageOfAnotherDayIsAnother() {
        assertThat(corrected("2030-05-21", "Au Moniteur belge du 21 mai 2030, page 100, lire"))
                .startsWith("l'acte modifié");
    }

    @Test
    void anActOfWhichNoPageIsKnownIsNotFoundByThePage() {
        assertThat(found(
                        question(ERRATUM, "2030-05-20", "Au Moniteur belge du 20 mai 2030, page 100, lire", ""),
                        printed("2030010003", "2030-05-20", "").act("Un.")))
                .startsWith("l'acte modifié");
    }

    @Test
    void ofTheActsOfADayOfSignatureThePageTellsWhich() {
        assertThat(corrected(SIGNED, "A l'arrêté royal du 2 mai 2030, Moniteur belge du 20 mai 2030, page 100"))
                .isEqualTo("2030010003");
    }

    @Test
    void ofTheActsOfADayOfSignatureTheNumberTellsWhich() {
        assertThat(corrected(SIGNED, "l'arrêté royal du 2 mai 2030, acte n° 2030/010.004"))
                .isEqualTo("2030010004");
    }

    @Test
    void orTheTitleOfTheErratum() {
        Act erratum = InventedAct.signed("2030010009", "2030-09-09")
                .titled("Arrêté royal du 2 mai 2030 modifiant l'article 26 de l'annexe. - Erratum")
                .act("Rien.");

        assertThat(found(question(erratum, SIGNED, "à l'article 1er, lire", ""), ON_100, FIRST, SECOND))
                .isEqualTo("2030010002");
    }

    @Test
    void otherActsDoNotNamePagesOfTheMoniteur() {
        assertThat(found(question(BY, "2030-05-20", "Au Moniteur belge du 20 mai 2030, page 100, lire", ""), ON_100))
                .startsWith("l'acte modifié");
    }
}
