package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nomenlex.act.Act;
import org.nomenlex.act.BaseText;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Operation;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;

/** A large law is cut where nothing holds its parts together. */
class BodiesTest {

    private static final HeldAct OF_25 = changes("2030010001", "2030-01-01", "25");
    private static final HeldAct OF_26 = changes("2030010002", "2030-01-02", "26");
    private static final HeldAct OF_27 = changes("2030010003", "2030-01-03", "27");
    private static final HeldAct AGAIN_OF_25 = changes("2030010004", "2030-01-04", "25");

    private static HeldAct changes(String numac, String signed, String article) {
        return InventedAct.signed(numac, signed)
                .held("A l'article " + article + " de " + annex() + ", les mots \"a\" sont supprimés.");
    }

    private static BaseText base(String article) {
        LocalDate day = LocalDate.of(2029, 1, 1);
        return new BaseText(
                new ArticleNumber(article), day, day, Language.FR, "", List.of("Art. " + article + "."), "");
    }

    /** The bodies, each as its acts and its articles. */
    private static List<String> cut(
            List<HeldAct> acts, List<BaseText> bases, List<Decision> decisions, List<Set<ArticleNumber>> met, int few) {
        SketchBook book = new SketchBook();
        ActResolver resolver = new ActResolver(acts.stream().map(HeldAct::act).toList());
        return Bodies.of(acts.stream().map(book::sketch).toList(), bases, decisions, resolver, met, few).stream()
                .map(b -> InventedAct.numbers(b.acts()) + " "
                        + b.articles().stream().sorted().toList())
                .toList();
    }

    private static List<String> cut(HeldAct... acts) {
        return cut(List.of(acts), List.of(), List.of(), List.of(), 1);
    }

    @Test
    void actsOnTheSameArticleBelongTogetherInTheOrderOfTheFirst() {
        assertThat(cut(OF_25, OF_26, AGAIN_OF_25, OF_27))
                .containsExactly("[2030010001, 2030010004] [25]", "[2030010002] [26]", "[2030010003] [27]");
    }

    @Test
    void anActOnTwoArticlesHoldsTheirActsTogether() {
        HeldAct both = InventedAct.signed("2030010005", "2030-01-05")
                .held(
                        "A l'article 27 de " + annex() + ", les mots \"a\" sont supprimés.",
                        "A l'article 25 de la même annexe, les mots \"b\" sont supprimés.");

        assertThat(cut(OF_25, OF_26, OF_27, both))
                .containsExactly("[2030010001, 2030010003, 2030010005] [25, 27]", "[2030010002] [26]");
        assertThat(cut(both, OF_26, OF_27, OF_25))
                .containsExactly("[2030010005, 2030010003, 2030010001] [25, 27]", "[2030010002] [26]");
    }

    @Test
    void actsInARowAreHeldTogetherFromEndToEnd() {
        List<HeldAct> row = new ArrayList<>();
        for (int i = 9; i >= 1; i--) {
            row.add(InventedAct.signed("203002000" + i, "2030-02-0" + i)
                    .held(
                            "A l'article 10" + i + " de " + annex() + ", les mots \"a\" sont supprimés.",
                            "A l'article 10" + (i - 1) + " de la même annexe, les mots \"a\" sont supprimés."));
        }

        assertThat(cut(row.toArray(HeldAct[]::new)))
                .singleElement()
                .asString()
                .endsWith("[100, 101, 102, 103, 104, 105," + " 106, 107, 108, 109]");
    }

    @Test
    void anActThatMeansAnotherBelongsToIt() {
        HeldAct withdraws =
                InventedAct.signed("2030010005", "2030-01-05").held("L'arrêté royal du 2 janvier 2030 est rapporté.");

        assertThat(cut(OF_25, OF_26, withdraws)).containsExactly("[2030010001] [25]", "[2030010002, 2030010005] [26]");
        assertThat(cut(OF_25, OF_27, withdraws))
                .as("the act that is meant is not there")
                .containsExactly("[2030010001] [25]", "[2030010003] [27]", "[2030010005] []");
    }

    @Test
    void aMarkTellsThatAnActBelongsToTheOneThatItNames() {
        HeldAct stored = InventedAct.signed("2030010005", "2030-01-05")
                .held(
                        "A l'article 28 de " + annex()
                                + ", les mots \"a\" sont supprimés.\n\n`(1)<AR 2030-01-02/02, art. 1, 002; En vigueur : 10-06-2030>`");

        assertThat(cut(OF_25, OF_26, stored)).containsExactly("[2030010001] [25]", "[2030010002, 2030010005] [26, 28]");
    }

    @Test
    void aMarkMayMeanAnyActOfADossier() {
        HeldAct stored = InventedAct.signed("2030010005", "2030-01-05")
                .held(
                        "A l'article 28 de " + annex()
                                + ", les mots \"a\" sont supprimés.\n\n`(1)<AR 2030-01-02/02, art. 1, 002; En vigueur : 10-06-2030>`");
        HeldAct sameDossier = InventedAct.signed("2030010006", "2030-01-02")
                .dossier("2030-01-02/02")
                .held("A l'article 29 de " + annex() + ", les mots \"a\" sont supprimés.");

        assertThat(cut(OF_25, OF_26, sameDossier, stored))
                .containsExactly("[2030010001] [25]", "[2030010002, 2030010006, 2030010005] [26, 28, 29]");
    }

    @Test
    void anActInTwoLanguagesIsOne() {
        assertThat(cut(OF_25, changes("2030010001", "2030-01-01", "26")))
                .containsExactly("[2030010001, 2030010001] [25, 26]");
    }

    @Test
    void whatADecisionSaysTiesItsActToTheArticlesItNames() {
        List<Operation> meaning =
                changes("2030019999", "2030-01-09", "26").parsed().operations().toList();
        Decision decision =
                new Decision(new Numac("2030010001"), "1", "", meaning, "A. Dupont", LocalDate.of(2031, 1, 1), "clair");
        Decision astray =
                new Decision(new Numac("2030018888"), "1", "", meaning, "A. Dupont", LocalDate.of(2031, 1, 1), "clair");

        assertThat(cut(List.of(OF_25, OF_27, OF_26), List.of(), List.of(decision), List.of(), 1))
                .containsExactly("[2030010001, 2030010002] [25, 26]", "[2030010003] [27]");
        assertThat(cut(List.of(OF_25, OF_27, OF_26), List.of(), List.of(astray), List.of(), 1))
                .as("a decision on an act that is not there")
                .hasSize(3);
    }

    @Test
    void aDecisionOnAllArticlesHoldsTheLawTogether() {
        List<Operation> everywhere = InventedAct.signed("2030019999", "2030-01-09")
                .held("Dans toute " + annex() + ", le mot \"a\" est chaque fois remplacé par le mot \"b\".")
                .parsed()
                .operations()
                .toList();
        Decision decision = new Decision(
                new Numac("2030010001"), "1", "", everywhere, "A. Dupont", LocalDate.of(2031, 1, 1), "clair");

        assertThat(cut(List.of(OF_25, OF_26), List.of(base("30")), List.of(decision), List.of(), 1))
                .containsExactly("[2030010001, 2030010002] [25, 26, 30]");
    }

    @Test
    void anActOnAllArticlesHoldsTheLawTogether() {
        HeldAct everywhere = InventedAct.signed("2030010005", "2030-01-05")
                .held("Dans toute " + annex() + ", le mot \"a\" est chaque fois remplacé par le mot \"b\".");

        assertThat(cut(OF_25, OF_26, everywhere)).containsExactly("[2030010001, 2030010002, 2030010005] [25, 26]");
    }

    @Test
    void articlesThatMetAreHeldTogether() {
        Set<ArticleNumber> met = Set.of(new ArticleNumber("25"), new ArticleNumber("27"), new ArticleNumber("28"));

        assertThat(cut(List.of(OF_25, OF_26, OF_27), List.of(), List.of(), List.of(met), 1))
                .containsExactly("[2030010001, 2030010003] [25, 27, 28]", "[2030010002] [26]");
    }

    @Test
    void baseTextsBelongToTheActsOnTheirArticleOrStandAlone() {
        assertThat(cut(List.of(OF_25, OF_26), List.of(base("26"), base("30")), List.of(), List.of(), 1))
                .containsExactly("[2030010001] [25]", "[2030010002] [26]", "[] [30]");
        assertThat(cut(List.of(), List.of(), List.of(), List.of(), 1)).isEmpty();
    }

    @Test
    void smallBodiesAreTakenTogether() {
        List<HeldAct> acts = List.of(OF_25, OF_26, OF_27);

        assertThat(cut(acts, List.of(), List.of(), List.of(), 2))
                .containsExactly("[2030010001, 2030010002] [25, 26]", "[2030010003] [27]");
        assertThat(cut(acts, List.of(base("30")), List.of(), List.of(), 10))
                .containsExactly("[2030010001, 2030010002, 2030010003] [25, 26, 27, 30]");
    }

    @Test
    void aBodyKeepsTheActsAsTheyWere() {
        List<Act> acts = Bodies.of(
                        List.of(new SketchBook().sketch(OF_25)),
                        List.of(),
                        List.of(),
                        new ActResolver(List.of(OF_25.act())),
                        List.of(),
                        1)
                .get(0)
                .acts();

        assertThat(acts).singleElement().satisfies(a -> {
            assertThat(a.header().promulgated()).isEqualTo(LocalDate.of(2030, 1, 1));
            assertThat(a.articles())
                    .singleElement()
                    .satisfies(x -> assertThat(x.blocks()).isEmpty());
        });
    }
}
