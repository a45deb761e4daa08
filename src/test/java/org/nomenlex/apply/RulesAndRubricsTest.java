package org.nomenlex.apply;

import static org.nomenlex.apply.Act.act;
import static org.nomenlex.apply.Act.after;
import static org.nomenlex.apply.Act.before;
import static org.nomenlex.apply.Act.between;
import static org.nomenlex.apply.Act.end;
import static org.nomenlex.apply.Law.law;

import org.junit.jupiter.api.Test;

/** Rules of application, headings, numbered rules. */
class RulesAndRubricsTest {

    private static final Law LAW = law("""
            Art. 60. § 1er. Prestations de biologie :
            1/CHIMIE
            Les dosages qui suivent sont faits à jeun.
            660015-660026
            Dosage du zinc . . . . . B 300
            (Maximum 1)
            Le dosage du zinc est fait deux fois.
            Il est confirmé lorsque :
            a) le taux est bas;
            b) le patient est un enfant.
            Le résultat est conservé.
            660030-660041
            Dosage du cuivre . . . . . B 250
            2/HEMATOLOGIE
            660052-660063
            Numération . . . . . B 70
            Règles de cumul
            1
            Le zinc et le cuivre ne se cumulent pas.
            2
            La numération est faite une fois.
            Elle est datée.
            15. Le dosage est fait :
            1. chez l'enfant;
            2. chez la femme enceinte.
            16. Fin des règles.
            § 2. Fin.
            """);

    @Test
    void rulesCountWithTheirEnumerations() {
        LAW.after(act().repeal("art:60/par:1/rules-after:660015-660026/al:2"))
                .removes("Il est confirmé lorsque :", "a) le taux est bas;", "b) le patient est un enfant.");
        LAW.after(act().replace("art:60/par:1/rules-after:660015-660026/al:3", "Le résultat est signé."))
                .changes("Le résultat est conservé.", "Le résultat est signé.");
        LAW.after(act().repeal("art:60/par:1/rules-after:660015-660026"))
                .removes(
                        "Le dosage du zinc est fait deux fois.",
                        "Il est confirmé lorsque :",
                        "a) le taux est bas;",
                        "b) le patient est un enfant.",
                        "Le résultat est conservé.");
    }

    @Test
    void oneRuleWhereSeveralFollowIsRefused() {
        LAW.after(act().saying("La règle d'application qui suit la prestation 660015-660026 est abrogée")
                        .repeal("art:60/par:1/rules-after:660015-660026"))
                .refuses("l'acte parle d'une règle");
    }

    @Test
    void rulesBeforeAService() {
        LAW.after(act().replace("art:60/par:1/rules-before:660015-660026", "Les dosages sont faits le matin."))
                .changes("Les dosages qui suivent sont faits à jeun.", "Les dosages sont faits le matin.");
    }

    @Test
    void rulesThatAreNotThere() {
        LAW.after(act().repeal("art:60/par:1/rules-after:660030-660041")).refuses("aucune règle");
    }

    @Test
    void rulesInserted() {
        LAW.after(act().insert("art:60/par:1", after("code:660030-660041"), "", "Le cuivre est dosé à jeun."))
                .adds("Dosage du cuivre . . . . . B 250", "Le cuivre est dosé à jeun.");
        LAW.after(act().insert("art:60/par:1/code:660015-660026", null, "", "Il est gratuit."))
                .adds("Le résultat est conservé.", "Il est gratuit.");
        LAW.after(act().insert("art:60/par:1", after("code:660015-660026"), "al:2", "Il est gratuit."))
                .adds("Le dosage du zinc est fait deux fois.", "Il est gratuit.");
        LAW.after(act().insert("art:60/par:1", before("rules-after:660015-660026/al:1"), "", "Il est gratuit."))
                .adds("(Maximum 1)", "Il est gratuit.");
        LAW.after(act().insert(
                                "art:60/par:1/rules-after:660015-660026",
                                between("al:2", "al:3"),
                                "",
                                "Il est gratuit."))
                .adds("b) le patient est un enfant.", "Il est gratuit.");
        LAW.after(act().insert("art:60/par:1", after("rules-after:660015-660026"), "", "Il est gratuit."))
                .adds("Le résultat est conservé.", "Il est gratuit.");
    }

    @Test
    void aServiceComesBehindTheRulesOfTheOneBefore() {
        LAW.after(act().insert(
                                "art:60/par:1",
                                after("code:660015-660026"),
                                "",
                                "660074-660085",
                                "Dosage du fer . . . . . B 90"))
                .adds("Le résultat est conservé.", "660074-660085", "Dosage du fer . . . . . B 90");
        LAW.after(act().insert(
                                "art:60/par:1/rubric:1-CHIMIE",
                                end(),
                                "",
                                "660074-660085",
                                "Dosage du fer . . . . . B 90"))
                .adds("Dosage du cuivre . . . . . B 250", "660074-660085", "Dosage du fer . . . . . B 90");
        LAW.after(act().insert("art:60/par:1", before("code:660052-660063"), "", "660074-660085", "Fer . . . . . B 90"))
                .adds("2/HEMATOLOGIE", "660074-660085", "Fer . . . . . B 90");
    }

    @Test
    void headingsAreUnits() {
        LAW.after(act().replace("art:60/par:1/rubric:2-HEMATOLOGIE/heading", "2/SANG"))
                .changes("2/HEMATOLOGIE", "2/SANG");
        LAW.after(act().replace("art:60/par:1/heading-before:660052-660063", "2/SANG"))
                .changes("2/HEMATOLOGIE", "2/SANG");
        LAW.after(act().repeal("art:60/par:1/rubric:2-HEMATOLOGIE/heading")).removes("2/HEMATOLOGIE");
        LAW.after(act().insertWords("art:60/par:1/rubric:1-CHIMIE/heading", end(), "GENERALE"))
                .changes("1/CHIMIE", "1/CHIMIE GENERALE");
    }

    @Test
    void numberedRulesOfARubric() {
        LAW.after(act().replace("art:60/par:1/rubric:Règles de cumul/rule:16", "16. Fin."))
                .changes("16. Fin des règles.", "16. Fin.");
        LAW.after(act().repeal("art:60/par:1/rubric:Règles de cumul/rule:2"))
                .removes("2", "La numération est faite une fois.", "Elle est datée.");
        LAW.after(act().repeal("art:60/par:1/rubric:Règles de cumul/rule:15"))
                .removes("15. Le dosage est fait :", "1. chez l'enfant;", "2. chez la femme enceinte.");
        LAW.after(act().insert("art:60/par:1/rubric:Règles de cumul", end(), "", "17", "La règle 16 est levée."))
                .adds("16. Fin des règles.", "17", "La règle 16 est levée.");
        LAW.after(act().replaceWords("art:60/par:1/rubric:Règles de cumul/rule:1", "ne se cumulent pas", "se cumulent"))
                .changes("Le zinc et le cuivre ne se cumulent pas.", "Le zinc et le cuivre se cumulent.");
    }

    @Test
    void ofSeveralUnitsOfOneNumberTheOneIsMeantThatHoldsTheServiceNamed() {
        Law law = law("""
                Art. 98. § 1er. Sont visés :
                1. ANALYSES
                | 697073-697084 | Analyse | B 20 |
                2. SOINS
                | 697095-697106 | Soin | B 30 |
                REGLES DE CUMUL
                1. La prestation 697073-697084 est attestée une fois.
                """);
        law.after(act().replace("art:98/par:1/num:1/code:697073-697084/value", "B 25"))
                .changes("| 697073-697084 | Analyse | B 20 |", "| 697073-697084 | Analyse | B 25 |");
    }

    @Test
    void anAlineaOfRulesThatEndsWithinAPointIsToldOf() {
        Law law = law("""
                Art. 99. § 1er. Sont visés :
                697110-697121
                Détection d'un virus ..... B 100
                La prestation est attestée dans les cas suivants :
                1. Pour le diagnostic.
                2. Pour le suivi.
                Maximum deux fois par an.
                3. Pour la recherche.
                """);
        law.after(act().insert(
                                "art:99/par:1",
                                after("rules-after:697110-697121/al:1"),
                                "",
                                "La prestation est exceptionnelle."))
                .tolerates("l'alinéa finit devant un texte qui continue son dernier point");
    }
}
