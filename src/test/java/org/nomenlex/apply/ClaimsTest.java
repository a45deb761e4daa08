package org.nomenlex.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.apply.Act.act;
import static org.nomenlex.apply.Act.after;
import static org.nomenlex.apply.Act.afterWords;
import static org.nomenlex.apply.Act.before;
import static org.nomenlex.apply.Act.between;
import static org.nomenlex.apply.Act.end;
import static org.nomenlex.apply.Law.law;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.Provenance;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;
import org.nomenlex.tree.ArticleText;

/** What an act says of the text that it changes must hold: values, words, numbers, kinds of units. */
class ClaimsTest {

    private static final Law LAW = law("""
            Art. 60. § 1er. Sont remboursées :
            660015-660026
            Examen du fond d'œil . . . . . K 22
            660030-660041
            Lentille . . . . . N 14
            P 8
            660052-660063
            Prothèse . . . . . Y 100
            Les prestations 660015-660026, 660074-660085 et 660096-660100 ne sont pas cumulables.
            § 2. Le médecin tient un dossier qui est conservé pendant dix ans.
            Il le remet sans frais au patient qui le demande par écrit;
            Vu.
            § 3. La commission et la commission d'agrément statuent. La commission siège.
            """);

    // The text that is said to stand there
    // ------------------------------------------------------------------------------------------

    @Test
    void theTextNamedMustStandThere() {
        LAW.after(act().expecting("tient un dossier").replace("art:60/par:2/al:1", "§ 2. Rien."))
                .changes("§ 2. Le médecin tient un dossier qui est conservé pendant dix ans.", "§ 2. Rien.");
        LAW.after(act().expecting("par ecrit.").replace("art:60/par:2/al:2", "Rien."))
                .changes("Il le remet sans frais au patient qui le demande par écrit;", "Rien.");
        LAW.after(act().expecting("tient deux dossiers").replace("art:60/par:2/al:1", "§ 2. Rien."))
                .refuses(
                        "l'acte dit que « tient deux dossiers » s'y trouve",
                        "le texte porte « Le médecin tient un dossier");
        LAW.after(act().expecting("tient deux dossiers").repeal("art:60/par:2/al:1"))
                .refuses("s'y trouve");
    }

    @Test
    void aValueMayBeSaidInOtherSpacing() {
        LAW.after(act().expecting("K22").replace("art:60/code:660015-660026/label", "Examen"))
                .refuses("l'acte dit que « K22 » s'y trouve");
        LAW.after(act().expecting("œil K22").replace("art:60/code:660015-660026/label+value", "Examen"))
                .refuses("l'acte dit que « œil K22 » s'y trouve");
        LAW.after(act().expecting("K22").replace("art:60/code:660015-660026/label+value", "Examen . . . . . K 23"))
                .changes("Examen du fond d'œil . . . . . K 22", "Examen . . . . . K 23");
        LAW.after(act().expecting("K23").replace("art:60/code:660015-660026/label+value", "Examen . . . . . K 23"))
                .refuses("l'acte dit que « K23 » s'y trouve");
        LAW.after(act().expecting("22").replace("art:60/code:660015-660026/value", "K 23"))
                .changes("Examen du fond d'œil . . . . . K 22", "Examen du fond d'œil . . . . . K 23");
        LAW.after(act().expecting("2").replace("art:60/code:660015-660026/value", "K 23"))
                .refuses("l'acte dit que « 2 » s'y trouve; le texte porte « K 22 »");
    }

    @Test
    void aServiceMayBeNamedAgainByItsNumber() {
        LAW.after(act().expecting("660015-660026").replace("art:60/code:660015-660026/label", "Examen"))
                .changes("Examen du fond d'œil . . . . . K 22", "Examen . . . . . K 22");
        LAW.after(act().expecting("660052-660063").replace("art:60/code:660015-660026/label", "Examen"))
                .refuses("660052-660063");
        LAW.after(act().expecting("660015-660026").replace("art:60/par:2/al:3", "Lu."))
                .refuses("660015-660026");
    }

    @Test
    void aQuotationMayHoldSeveralUnitsWhole() {
        String both = "Le médecin tient un dossier qui est conservé pendant dix ans. Il le remet sans frais au patient"
                + " qui le demande par écrit; Vu.";
        LAW.after(act().expecting(both).repeal("art:60/par:2/al:2"))
                .removes("Il le remet sans frais au patient qui le demande par écrit;");
        LAW.after(act().expecting(both).repeal("art:60/par:2/al:3")).refuses("le texte porte « Vu. »");
    }

    // Several values
    // ----------------------------------------------------------------------------------------------------

    @Test
    void ofTwoValuesTheActSaysWhich() {
        LAW.after(act().expecting("N 14").replace("art:60/code:660030-660041/value", "N 15"))
                .changes("Lentille . . . . . N 14", "Lentille . . . . . N 15");
        LAW.after(act().expecting("P8").replace("art:60/code:660030-660041/value", "P 9"))
                .changes("P 8", "P 9");
        LAW.after(act().replace("art:60/code:660030-660041/value", "N 15"))
                .refuses("la prestation a plusieurs valeurs relatives, l'acte ne dit pas laquelle : « N 14 », « P 8 »");
        LAW.after(act().expecting("K 1").replace("art:60/code:660030-660041/value", "N 15"))
                .refuses("plusieurs valeurs relatives");
    }

    @Test
    void bothValuesGoWhereTheActNamesNone() {
        LAW.after(act().repeal("art:60/code:660030-660041/value"))
                .rewrites("Lentille . . . . . N 14", "Lentille", "P 8", "");
        LAW.after(act().expecting("P 8").repeal("art:60/code:660030-660041/value"))
                .removes("P 8");
        LAW.after(act().expecting("N 14").repeal("art:60/code:660030-660041/value"))
                .changes("Lentille . . . . . N 14", "Lentille");
        LAW.after(act().expecting("K 1").repeal("art:60/code:660030-660041/value"))
                .refuses("plusieurs valeurs relatives");
        LAW.after(act().repeal("art:60/code:660030-660041/label+value")).removes("Lentille . . . . . N 14", "P 8");
        LAW.after(act().repeal("art:60/code:660030-660041/label"))
                .changes("Lentille . . . . . N 14", " . . . . . N 14");
    }

    @Test
    void aNewWordingBringsAllValuesOrNone() {
        LAW.after(act().replace("art:60/code:660030-660041/label", "Verre"))
                .changes("Lentille . . . . . N 14", "Verre . . . . . N 14");
        LAW.after(act().replace("art:60/code:660030-660041/label", "Verre . . . . . N 15"))
                .refuses(
                        "la prestation 660030-660041 a plusieurs valeurs relatives, le nouveau libellé n'en porte pas autant");
        LAW.after(act().replace("art:60/code:660030-660041/label+value", "Verre . . . . . N 15"))
                .rewrites("Lentille . . . . . N 14", "Verre . . . . . N 15", "P 8", "");
        LAW.after(act().replace("art:60/code:660030-660041/label+value", "Verre"))
                .rewrites("Lentille . . . . . N 14", "Verre", "P 8", "");
    }

    @Test
    void aValueThatAnotherPointChangesDoesNotMove() {
        Act act = act().replace("art:60/code:660015-660026/value", "K 23")
                .replace("art:60/code:660015-660026/label", "Examen", "des deux yeux");
        assertThat(Act.reasonsOf(act.on(String.join("\n", LAW.lines()))))
                .isEqualTo("déjà modifié par un autre point du même acte");
        LAW.after(act().replace("art:60/code:660015-660026/label", "Examen", "des deux yeux"))
                .changes("Examen du fond d'œil . . . . . K 22", "Examen", "des deux yeux . . . . . K 22");
    }

    @Test
    void aValueThatMovesKeepsItsOrigin() {
        ArticleText after = LAW.after(act().replace("art:60/code:660015-660026/label", "Examen", "des deux yeux"))
                .text();
        assertThat(after.lawLines())
                .filteredOn(l -> l.text().startsWith("des deux yeux"))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.pieces().get(0).provenance().numac()).isEqualTo("2030000002");
                    assertThat(l.pieces().get(1).text()).isEqualTo(" . . . . . K 22");
                    assertThat(l.pieces().get(1).provenance()).isEqualTo(Act.OLD);
                });
    }

    // Services put in as words, numbers of lists called services
    // ---------------------------------------------------------------

    @Test
    void wordsThatAreAServiceComeAsOne() {
        String service = "660111-660122 Avis . . . . . N 3";
        LAW.after(act().insertWords("art:60/par:1", after("660015-660026"), service))
                .adds("Examen du fond d'œil . . . . . K 22", service);
        LAW.after(act().insertWords("art:60/par:1", before("code:660030-660041"), service))
                .adds("Examen du fond d'œil . . . . . K 22", service);
        LAW.after(act().insertWords("art:60/par:1", between("660015-660026", "660030-660041"), service))
                .adds("Examen du fond d'œil . . . . . K 22", service);
        LAW.after(act().insertWords("art:60/par:1", afterWords("660030-660041 Lentille"), service))
                .adds("P 8", service);
        LAW.after(act().insertWords("art:60/par:1", afterWords("660074-660085"), "ou 660111-660122"))
                .changes(
                        "Les prestations 660015-660026, 660074-660085 et 660096-660100 ne sont pas cumulables.",
                        "Les prestations 660015-660026, 660074-660085 ou 660111-660122 et 660096-660100 ne sont pas"
                                + " cumulables.");
        LAW.after(act().insertWords("art:60/par:2", after("art:60/par:2/al:1"), "ou non"))
                .refuses("la place des mots est donnée par une unité");
    }

    @Test
    void aNumberOfAListMayBeCalledAService() {
        String list = "Les prestations 660015-660026, 660074-660085 et 660096-660100 ne sont pas cumulables.";
        LAW.after(act().saying("la prestation est supprimée de la liste").repeal("art:60/par:1/code:660074-660085"))
                .changes(list, "Les prestations 660015-660026 et 660096-660100 ne sont pas cumulables.")
                .tolerates("le numéro 660074-660085 ne désigne pas une prestation mais un numéro d'une liste");
        LAW.after(act().saying("la prestation est supprimée").repeal("art:60/par:1/code:660074-660085"))
                .refuses("la prestation 660074-660085 ne figure pas");
        LAW.after(act().saying("la prestation est supprimée de la liste").repeal("art:60/par:1/code:660052-660063"))
                .removes("660052-660063", "Prothèse . . . . . Y 100");
        LAW.after(act().saying("le libellé est supprimé de la liste").repeal("art:60/par:1/code:660074-660085/label"))
                .refuses("la prestation 660074-660085 ne figure pas");
    }

    // Words that hold other words of the act
    // -----------------------------------------------------------------------------------

    @Test
    void longerWordsOfTheActKeepTheirPlaces() {
        String line = "§ 3. La commission et la commission d'agrément statuent. La commission siège.";
        LAW.after(act().replaceWordsEverywhere("art:60/par:3", "commission", "chambre")
                        .replaceWordsEverywhere("art:60/par:3", "commission d'agrément", "cour"))
                .changes(line, "§ 3. La chambre et la cour statuent. La chambre siège.");
        LAW.after(act().replaceWordsEverywhere("art:60", "commission", "chambre")
                        .replaceWordsEverywhere("art:60/par:3", "commission d'agrément", "cour"))
                .changes(line, "§ 3. La chambre et la chambre d'agrément statuent. La chambre siège.");
        LAW.after(act().replaceWordsEverywhere("art:60/par:3", "commission", "chambre"))
                .changes(line, "§ 3. La chambre et la chambre d'agrément statuent. La chambre siège.");
    }

    @Test
    void noWordsComeIntoAUnitThatGoes() {
        for (Act act : List.of(
                act().insertWords("art:60/par:2/al:3", afterWords("Vu"), "et lu"),
                act().insertWords("art:60/par:2/al:3", new org.nomenlex.amend.Position.AtStart(), "Lu et"),
                act().insertWords("art:60/par:2/al:3", end(), "et lu"),
                act().insertWords("art:60/par:2/al:3", Act.beforeWords("Vu"), "Lu et"),
                act().insert("art:60/par:2", after("al:3/sent:1"), "", "Lu."),
                act().saying("phrase").insert("art:60/par:2/al:3", end(), "", "Lu."))) {
            assertThat(Act.reasonsOf(act().repeal("art:60/par:2/al:3").and(act).on(String.join("\n", LAW.lines()))))
                    .matches("(?:l'unité nommée disparaît|cette unité disparaît déjà)"
                            + " par un autre point du même acte(?: \\(1\\.1\\))?");
        }
    }

    @Test
    void aUnitToRestoreMustBeNamedAndGone() {
        LAW.after(act().restore("art:60/par:3", "§ 3. Rien.")).refuses("article 60, § 3 : n'est pas abrogé");
    }

    // Rows of both languages
    // --------------------------------------------------------------------------------------------

    @Test
    void aDutchActDoesNotReachIntoARowOfBothLanguages() {
        String row =
                "| 780016-780020 | Voetorthese op maat T 120 | 780016-780020 | Orthèse plantaire sur mesure T 120 |";
        for (String part : List.of("/label", "/value", "/label+value")) {
            assertThat(inDutch(row, "art:60/code:780016-780020" + part))
                    .as(part)
                    .contains("sa moitié néerlandaise n'est pas suivie");
        }
        assertThat(inDutch(row, "art:60/code:780016-780020")).isEmpty();
        assertThat(inDutch("| 780016-780020 | Voetorthese | T 120 |", "art:60/code:780016-780020/value"))
                .isEmpty();
    }

    private static String inDutch(String row, String target) {
        ArticleNumber number = new ArticleNumber("60");
        Instruction instruction = new Instruction(
                "1",
                AmendedText.NOMENCLATURE,
                UnitPath.parse(target),
                LanguageScope.NL,
                "",
                "",
                Place.START,
                List.of());
        ArticleText before = ArticleText.read(number, List.of("Art. 60. § 1. Tabel :", row, "§ 2. Einde."), Act.OLD);
        return Act.reasonsOf(new Applier(Language.NL)
                .apply(
                        before,
                        number,
                        List.of(new Operation.Repeal(instruction)),
                        o -> new Provenance("2030000002", "1", LocalDate.of(2030, 7, 1), null, "")));
    }
}
