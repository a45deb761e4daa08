package org.nomenlex.apply;

import static org.nomenlex.apply.Act.act;
import static org.nomenlex.apply.Act.after;
import static org.nomenlex.apply.Act.afterWords;
import static org.nomenlex.apply.Act.before;
import static org.nomenlex.apply.Act.beforeWords;
import static org.nomenlex.apply.Act.between;
import static org.nomenlex.apply.Act.end;
import static org.nomenlex.apply.Act.start;
import static org.nomenlex.apply.Law.law;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.amend.Anchor;
import org.nomenlex.amend.Position;
import org.nomenlex.law.UnitPath;

/** Where new units, services, rules and sentences come. */
class InsertionsTest {

    private static final Law LAW = law("""
            Art. 60. § 1er. Le dossier est tenu. Il est gardé.
            Il comprend :
            a) le nom;
            b) l'âge.
            Il est secret.
            § 2. Sont remboursées :
            660015-660026
            Examen . . . . . K 22
            Une fois par an.
            Sur prescription.
            660030-660041
            Soin . . . . . K 10
            660052-660063
            Conseil . . . . . K 5
            Sans examen.
            § 3. Listes :
              660111, 660122, 660133
              660144, 660155
            § 4. La demande comprend :
            1. un motif;
            2. un avis.
            § 5. Divisions :
            II. Mains
            IV. Pieds
            § 6. Fin.
            """);

    private static Position betweenUnitAndWords(String unit, String words) {
        return new Position.Between(new Anchor.OfUnit(UnitPath.parse(unit)), new Anchor.OfWords(words));
    }

    // Beside an anchor
    // --------------------------------------------------------------------------------------------------

    @Test
    void besideAnAlineaNamedByItsWords() {
        LAW.after(act().insert("art:60/par:1", afterWords("Il est secret."), "", "Il est rendu."))
                .adds("Il est secret.", "Il est rendu.");
        LAW.after(act().insert("art:60/par:1", beforeWords("Il est secret"), "", "Il est rendu."))
                .changes("Il est secret.", "Il est rendu.", "Il est secret.");
        LAW.after(act().insert("art:60/par:1", afterWords("Il est public"), "", "Il est rendu."))
                .refuses("alinéa commençant par « Il est public » : rien de tel");
    }

    @Test
    void besideAServiceNamedByWords() {
        LAW.after(act().insert(
                                "art:60/par:2",
                                afterWords("660030-660041 Soin"),
                                "",
                                "660170-660181",
                                "Bain . . . . . K 4"))
                .adds("Soin . . . . . K 10", "660170-660181", "Bain . . . . . K 4")
                .toleratesNothing();
        LAW.after(act().insert("art:60/par:2", before("660030-660041"), "", "660170-660181", "Bain . . . . . K 4"))
                .adds("Sur prescription.", "660170-660181", "Bain . . . . . K 4");
    }

    @Test
    void betweenAnAlineaAndTheLineBehindIt() {
        LAW.after(act().insert(
                                "art:60/par:2",
                                betweenUnitAndWords("rules-after:660015-660026/al:1", "Sur prescription."),
                                "",
                                "À jeun."))
                .adds("Une fois par an.", "À jeun.");
        LAW.after(act().insert(
                                "art:60/par:2",
                                betweenUnitAndWords("rules-after:660015-660026/al:1", "Sur"),
                                "",
                                "À jeun."))
                .adds("Une fois par an.", "À jeun.");
        LAW.after(act().insert(
                                "art:60/par:2",
                                betweenUnitAndWords("rules-after:660015-660026/al:1", "Sans examen"),
                                "",
                                "À jeun."))
                .refuses("ne se suivent pas", "« Une fois par an. »", "« Sans examen. »");
    }

    @Test
    void anAnchorOutsideTheUnitNamedIsSoughtAroundIt() {
        LAW.after(act().insert("art:60/par:1/al:1", after("al:3"), "", "Il est rendu."))
                .adds("Il est secret.", "Il est rendu.");
        LAW.after(act().insert(
                                "art:60/par:2/code:660015-660026",
                                before("660052-660063"),
                                "",
                                "660170-660181",
                                "Bain . . . . . K 4"))
                .adds("Soin . . . . . K 10", "660170-660181", "Bain . . . . . K 4");
        LAW.after(act().insert("art:60/par:1", after("660052-660063"), "", "660170-660181", "Bain . . . . . K 4"))
                .refuses(
                        "la prestation 660052-660063 ne figure pas dans l'unité nommée (elle figure ailleurs dans l'article)");
        LAW.after(act().insert("art:60", after("660199"), "", "660170-660181", "Bain . . . . . K 4"))
                .refuses("la prestation 660199 ne figure pas");
    }

    @Test
    void aNumberOfAPreformattedListMayMarkTheLine() {
        LAW.after(act().insert("art:60/par:3", after("660133"), "", "  660170, 660181"))
                .adds("  660111, 660122, 660133", "  660170, 660181")
                .tolerates("le numéro 660133 ne désigne pas une prestation mais une ligne de liste");
        LAW.after(act().insert("art:60/par:3", before("660155"), "", "  660170, 660181"))
                .adds("  660111, 660122, 660133", "  660170, 660181");
        LAW.after(act().insert("art:60/par:3", after("660199"), "", "  660170")).refuses("660199 ne figure pas");
    }

    @Test
    void sentencesBesideSentences() {
        LAW.after(act().insert("art:60/par:1", after("al:1/sent:1"), "", "Il est daté.", "Il est signé."))
                .changes(
                        "Art. 60. § 1er. Le dossier est tenu. Il est gardé.",
                        "Art. 60. § 1er. Le dossier est tenu. Il est daté. Il est signé. Il est gardé.");
        LAW.after(act().insert("art:60/par:1", before("al:1/sent:2"), "", "Il est daté."))
                .changes(
                        "Art. 60. § 1er. Le dossier est tenu. Il est gardé.",
                        "Art. 60. § 1er. Le dossier est tenu. Il est daté. Il est gardé.");
        LAW.after(act().insert("art:60/par:1/al:1/sent:1", end(), "", "Il est daté."))
                .changes(
                        "Art. 60. § 1er. Le dossier est tenu. Il est gardé.",
                        "Art. 60. § 1er. Le dossier est tenu. Il est daté. Il est gardé.");
    }

    // Services and rules
    // ------------------------------------------------------------------------------------------------

    @Test
    void aRuleComesWhereItsOrdinalPutsIt() {
        for (String target : List.of("art:60/par:2", "art:60/par:2/code:660015-660026")) {
            Position position = target.endsWith("2") ? after("660015-660026") : null;
            LAW.after(act().insert(target, position, "al:1", "À jeun.")).adds("Examen . . . . . K 22", "À jeun.");
            LAW.after(act().insert(target, position, "al:2", "À jeun.")).adds("Une fois par an.", "À jeun.");
            LAW.after(act().insert(target, position, "al:3", "À jeun.")).adds("Sur prescription.", "À jeun.");
        }
    }

    @Test
    void anOrdinalThatNoRuleCanHaveTellsNothing() {
        LAW.after(act().insert("art:60/par:2", after("660015-660026"), "al:4", "À jeun."))
                .adds("Examen . . . . . K 22", "À jeun.");
        LAW.after(act().insert("art:60/par:2", after("660015-660026"), "pt:2", "À jeun."))
                .adds("Examen . . . . . K 22", "À jeun.");
        LAW.after(act().insert("art:60/par:2/code:660015-660026", null, "al:4", "À jeun."))
                .adds("Sur prescription.", "À jeun.");
        LAW.after(act().insert("art:60/par:2/code:660030-660041", null, "al:2", "À jeun."))
                .adds("Soin . . . . . K 10", "À jeun.");
    }

    @Test
    void betweenTheRulesOfAServiceAndTheNextOne() {
        LAW.after(act().insert(
                                "art:60/par:2",
                                between("rules-after:660015-660026", "660030-660041"),
                                "",
                                "660170-660181",
                                "Bain . . . . . K 4"))
                .adds("Sur prescription.", "660170-660181", "Bain . . . . . K 4");
        LAW.after(act().insert(
                                "art:60/par:2",
                                between("660015-660026", "660052-660063"),
                                "",
                                "660170-660181",
                                "Bain . . . . . K 4"))
                .refuses("ne se suivent pas", "« 660015-660026 »", "« 660052-660063 »");
        LAW.after(act().insert("art:60/par:2", between("660030-660041", "660015-660026"), "", "660170-660181"))
                .refuses("ne se suivent pas");
    }

    @Test
    void aWordingGoesOnAndAValueDoesNot() {
        LAW.after(act().insert("art:60/par:2/code:660030-660041/label", end(), "", "du pied"))
                .changes("Soin . . . . . K 10", "Soin du pied . . . . . K 10");
        LAW.after(act().insert("art:60/par:2/code:660030-660041/label+value", end(), "", "du pied"))
                .changes("Soin . . . . . K 10", "Soin du pied . . . . . K 10");
        LAW.after(act().insert("art:60/par:2/code:660030-660041/value", end(), "", "du pied"))
                .refuses("une valeur relative ne se complète pas par une unité");
    }

    // At the ends of a unit
    // ---------------------------------------------------------------------------------------------

    @Test
    void atTheStart() {
        LAW.after(act().insert("art:60/par:1/al:2", start(), "", "Il est court."))
                .changes("Il comprend :", "Il est court.", "Il comprend :");
        LAW.after(act().insert("art:60/par:6", start(), "", "Début.")).changes("§ 6. Fin.", "§ 6. Début.", "Fin.");
    }

    @Test
    void anActSaysWhetherASentenceOrAnAlineaIsAdded() {
        LAW.after(act().insert("art:60/par:1/al:3", end(), "", "Il est rendu."))
                .changes("Il est secret.", "Il est secret. Il est rendu.");
        LAW.after(act().saying("l'alinéa 3 est complété par un alinéa rédigé comme suit")
                        .insert("art:60/par:1/al:3", end(), "", "Il est rendu."))
                .adds("Il est secret.", "Il est rendu.");
        LAW.after(act().insert("art:60/par:6", end(), "", "Point.")).adds("§ 6. Fin.", "Point.");
        LAW.after(act().insert("art:60/par:6", end(), "sent:2", "Point.")).changes("§ 6. Fin.", "§ 6. Fin. Point.");
        LAW.after(act().saying("le § 6 est complété par la phrase suivante")
                        .insert("art:60/par:6", end(), "", "Point."))
                .changes("§ 6. Fin.", "§ 6. Fin. Point.");
        LAW.after(act().saying("complété par les phrases").insert("art:60/par:6", end(), "", "Un.", "Deux."))
                .adds("§ 6. Fin.", "Un.", "Deux.");
        LAW.after(act().saying("complété par la phrase").insert("art:60/par:6", end(), "", "a) un."))
                .adds("§ 6. Fin.", "a) un.");
    }

    @Test
    void anActThatDoesNotSayWhereIsTold() {
        LAW.after(act().insert("art:60/par:6", null, "", "Point."))
                .adds("§ 6. Fin.", "Point.")
                .tolerates("l'acte ne dit pas où : ajouté à la fin de l'unité");
        LAW.after(act().insert("art:60/par:6", null, "al:2", "Point."))
                .adds("§ 6. Fin.", "Point.")
                .toleratesNothing();
    }

    @Test
    void nothingToInsertIsRefused() {
        LAW.after(act().insert("art:60/par:6", end(), "", "", " ")).refuses("le texte à insérer manque");
    }

    // By number
    // ---------------------------------------------------------------------------------------------------------

    @Test
    void aNumberBelowAllOthersComesFirstUnlessTheActSaysLast() {
        LAW.after(act().insert("art:60/par:5", null, "", "I. Bras")).changes("II. Mains", "I. Bras", "II. Mains");
        LAW.after(act().insert("art:60/par:5", end(), "", "I. Bras")).adds("IV. Pieds", "I. Bras");
        LAW.after(act().insert("art:60/par:5", null, "", "III. Jambes")).adds("II. Mains", "III. Jambes");
        LAW.after(act().insert("art:60/par:5", null, "", "V. Dos")).adds("IV. Pieds", "V. Dos");
    }

    @Test
    void theUnitTellsTheNumberWhereTheTextDoesNot() {
        LAW.after(act().insert("art:60/par:1", null, "let:c", "le prénom.")).adds("b) l'âge.", "le prénom.");
        LAW.after(act().insert("art:60/par:1", null, "let:b", "le prénom."))
                .refuses("une unité de ce numéro existe déjà : « b) l'âge. »");
    }

    @Test
    void aNumberThatTheActItselfFreesMayBeTaken() {
        LAW.after(act().repeal("art:60/par:5/div:II").insert("art:60/par:5", null, "", "II. Bras"))
                .changes("II. Mains", "II. Bras");
        LAW.after(act().repeal("art:60/par:5/div:II")
                        .repeal("art:60/par:5/div:IV")
                        .insert("art:60/par:5", null, "", "I. Bras"))
                .rewrites("II. Mains", "", "IV. Pieds", "I. Bras");
    }

    @Test
    void aUnitComesBackWhereItsNumberPutsIt() {
        LAW.after(act().restore("art:60/par:5/div:III", "III. Jambes")).adds("II. Mains", "III. Jambes");
        LAW.after(act().restore("art:60/par:6/pt:1", "1° Un.")).adds("§ 6. Fin.", "1° Un.");
        LAW.after(act().restore("art:60/par:5/div:IV", "IV. Pieds")).refuses("n'est pas abrogé");
    }
}
