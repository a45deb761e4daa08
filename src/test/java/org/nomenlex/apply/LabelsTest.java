package org.nomenlex.apply;

import static org.nomenlex.apply.Act.act;
import static org.nomenlex.apply.Law.law;

import org.junit.jupiter.api.Test;

/** Wording and value of services. */
class LabelsTest {

    private static final Law LAW = law("""
            Art. 60. § 1er. Sont considérées comme prestations de podologie :
            a) examens :
            660015-660026
            Examen du pied . . . . . K 22
            660030-660041
            Empreinte plantaire, les deux pieds
            N 14
            La prestation 660030-660041 est remboursée une fois par an.
            660052-660063
            Analyse de la marche
            (Maximum 1)
            b) soins :
            660074 Soin d'un ongle . . . . . L 12 + P 7
            660096
            Pose d'un pansement K180
            """);

    @Test
    void aNewWordingKeepsTheValue() {
        LAW.after(act().replace("art:60/par:1/let:a/code:660015-660026/label", "Examen des deux pieds"))
                .changes("Examen du pied . . . . . K 22", "Examen des deux pieds . . . . . K 22");
    }

    @Test
    void aNewWordingMayBringItsValue() {
        LAW.after(act().replace("art:60/par:1/code:660015-660026/label", "Examen des deux pieds . . . . . K 25"))
                .changes("Examen du pied . . . . . K 22", "Examen des deux pieds . . . . . K 25");
    }

    @Test
    void aNewWordingMayRepeatTheOrderNumber() {
        LAW.after(act().replace("art:60/code:660015-660026/label", "660015-660026", "Examen debout . . . . . K 25"))
                .changes("Examen du pied . . . . . K 22", "Examen debout . . . . . K 25");
    }

    @Test
    void aValueOnALineOfItsOwnStays() {
        LAW.after(act().replace("art:60/code:660030-660041/label", "Empreinte d'un pied"))
                .changes("Empreinte plantaire, les deux pieds", "Empreinte d'un pied");
        LAW.after(act().replace("art:60/code:660030-660041/value", "N 16")).changes("N 14", "N 16");
    }

    @Test
    void aWordingWithoutValueIsReplacedAsAWhole() {
        LAW.after(act().replace("art:60/code:660052-660063/label", "Analyse filmée de la marche"))
                .changes("Analyse de la marche", "Analyse filmée de la marche");
    }

    @Test
    void wordingAndOrderNumberMayShareALine() {
        LAW.after(act().replace("art:60/code:660074/label", "Soin de deux ongles"))
                .changes(
                        "660074 Soin d'un ongle . . . . . L 12 + P 7",
                        "660074 Soin de deux ongles . . . . . L 12 + P 7");
        LAW.after(act().expecting("L 12 + P 7").replace("art:60/code:660074/value", "L 14 + P 7"))
                .changes("660074 Soin d'un ongle . . . . . L 12 + P 7", "660074 Soin d'un ongle . . . . . L 14 + P 7");
    }

    @Test
    void aValueThatIsNotTheOneTheActNamesIsRefused() {
        LAW.after(act().expecting("K 20").replace("art:60/code:660015-660026/value", "K 30"))
                .refuses("K 20", "K 22");
    }

    @Test
    void aGluedValueIsTheSameValue() {
        LAW.after(act().expecting("K 180").replace("art:60/code:660096/value", "K 200"))
                .changes("Pose d'un pansement K180", "Pose d'un pansement K 200");
        LAW.after(act().replaceWords("art:60/code:660096", "K 180", "K 200"))
                .changes("Pose d'un pansement K180", "Pose d'un pansement K 200")
                .tolerates("espace");
    }

    @Test
    void wordingAndValueTogether() {
        LAW.after(act().replace("art:60/code:660015-660026/label+value", "Examen complet . . . . . K 40"))
                .changes("Examen du pied . . . . . K 22", "Examen complet . . . . . K 40");
    }

    @Test
    void wordsCompletingAWordingGoBeforeTheLeaderDots() {
        LAW.after(act().insertWords("art:60/code:660015-660026/label", Act.end(), "ou de la cheville"))
                .changes("Examen du pied . . . . . K 22", "Examen du pied ou de la cheville . . . . . K 22");
    }

    @Test
    void keyLettersNamedAsWordsOfTheWording() {
        LAW.after(act().replaceWords("art:60/code:660015-660026/label", "K", "N"))
                .changes("Examen du pied . . . . . K 22", "Examen du pied . . . . . N 22")
                .tolerates("valeur relative");
    }

    @Test
    void aServiceWithoutValueHasNoneToReplace() {
        LAW.after(act().replace("art:60/code:660052-660063/value", "K 5")).refuses("n'a pas de valeur relative");
    }

    @Test
    void aWholeServiceReplacedLeavesItsRules() {
        LAW.after(act().replace("art:60/code:660030-660041", "660111-660122", "Empreinte numérique . . . . . N 18"))
                .gives("""
                        Art. 60. § 1er. Sont considérées comme prestations de podologie :
                        a) examens :
                        660015-660026
                        Examen du pied . . . . . K 22
                        660111-660122
                        Empreinte numérique . . . . . N 18
                        La prestation 660030-660041 est remboursée une fois par an.
                        660052-660063
                        Analyse de la marche
                        (Maximum 1)
                        b) soins :
                        660074 Soin d'un ongle . . . . . L 12 + P 7
                        660096
                        Pose d'un pansement K180
                        """);
    }

    @Test
    void aRepealedServiceTakesItsBracketedLineAlong() {
        LAW.after(act().repeal("art:60/par:1/let:a/code:660052-660063"))
                .removes("660052-660063", "Analyse de la marche", "(Maximum 1)");
    }

    @Test
    void aRepealedLetterTakesItsServicesAlong() {
        LAW.after(act().repeal("art:60/par:1/let:b"))
                .removes(
                        "b) soins :",
                        "660074 Soin d'un ongle . . . . . L 12 + P 7",
                        "660096",
                        "Pose d'un pansement K180");
    }

    @Test
    void aServiceNamedByOneNumberOfItsPair() {
        LAW.after(act().replace("art:60/code:660015/label", "Examen bref"))
                .changes("Examen du pied . . . . . K 22", "Examen bref . . . . . K 22")
                .tolerates("660015");
    }

    @Test
    void aServiceElsewhereThanNamedIsRefused() {
        LAW.after(act().replace("art:60/par:1/let:b/code:660015-660026/label", "Examen bref"))
                .refuses("ne figure pas", "ailleurs");
    }
}
