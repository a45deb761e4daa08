package org.nomenlex.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.apply.Act.act;
import static org.nomenlex.apply.Act.afterWords;
import static org.nomenlex.apply.Act.beforeWords;
import static org.nomenlex.apply.Act.betweenWords;
import static org.nomenlex.apply.Act.end;
import static org.nomenlex.apply.Act.start;
import static org.nomenlex.apply.Law.law;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nomenlex.history.Piece;

/** Words replaced, inserted, deleted. */
class WordsTest {

    private static final Law LAW = law("""
            Art. 60. § 1er. L'examen comprend l'anamnèse, le bilan « complet » et le rapport.
            Le médecin traitant, le médecin-conseil et le médecin spécialiste en reçoivent copie.
            La séance dure 17,5 minutes, 17 ou 20 minutes.
            § 2. La prestation 660015 - 660026 est attestée par le médecin.
            Elle est attestée une seule fois par an;
            660015 - 660026 Examen du pied . . . . . K 22
            (Maximum 1) (Règle de cumul 4)
            Elle requiert un titre.
            """);

    @Test
    void wordsThatStandThereOnce() {
        LAW.after(act().replaceWords("art:60/par:1/al:1", "et le rapport", "et un rapport"))
                .changes(
                        "Art. 60. § 1er. L'examen comprend l'anamnèse, le bilan « complet » et le rapport.",
                        "Art. 60. § 1er. L'examen comprend l'anamnèse, le bilan « complet » et un rapport.")
                .toleratesNothing();
    }

    @Test
    void typographyDoesNotMatter() {
        LAW.after(act().replaceWords(
                                "art:60/par:1",
                                "L’examen comprend l’anamnèse , le bilan \"complet\"",
                                "L'examen comprend le bilan"))
                .changes(
                        "Art. 60. § 1er. L'examen comprend l'anamnèse, le bilan « complet » et le rapport.",
                        "Art. 60. § 1er. L'examen comprend le bilan et le rapport.");
        LAW.after(act().replaceWords("art:60/par:2/al:1", "La prestation 660015-660026", "Cette prestation"))
                .changes(
                        "§ 2. La prestation 660015 - 660026 est attestée par le médecin.",
                        "§ 2. Cette prestation est attestée par le médecin.");
    }

    @Test
    void wordsAreWhole() {
        LAW.after(act().replaceWords("art:60/par:1/al:2", "médecin-conseil", "médecin-contrôleur"))
                .changes(
                        "Le médecin traitant, le médecin-conseil et le médecin spécialiste en reçoivent copie.",
                        "Le médecin traitant, le médecin-contrôleur et le médecin spécialiste en reçoivent copie.");
        LAW.after(act().replaceWords("art:60/par:1/al:3", "17", "18"))
                .changes(
                        "La séance dure 17,5 minutes, 17 ou 20 minutes.",
                        "La séance dure 17,5 minutes, 18 ou 20 minutes.");
        LAW.after(act().replaceWords("art:60/par:2/al:1", "660015", "660037")).refuses("ne figurent pas");
        LAW.after(act().replaceWords("art:60/par:1/al:2", "sp", "x")).refuses("ne figurent pas");
    }

    @Test
    void accentsAndCapitalsMatter() {
        LAW.after(act().replaceWords("art:60/par:1/al:1", "l'anamnese", "x")).refuses("ne figurent pas");
        LAW.after(act().replaceWords("art:60/par:1/al:1", "le Rapport", "x")).refuses("ne figurent pas");
    }

    @Test
    void wordsThatStandThereTwiceAreRefusedWithoutEachTime() {
        LAW.after(act().replaceWords("art:60/par:1/al:2", "médecin", "docteur")).refuses("chaque fois", "2 fois");
        LAW.after(act().replaceWordsEverywhere("art:60/par:1/al:2", "médecin", "docteur"))
                .changes(
                        "Le médecin traitant, le médecin-conseil et le médecin spécialiste en reçoivent copie.",
                        "Le docteur traitant, le médecin-conseil et le docteur spécialiste en reçoivent copie.");
    }

    @Test
    void eachTimeWhereTheWordsStandOnceIsTold() {
        LAW.after(act().replaceWordsEverywhere("art:60/par:2/al:2", "une seule fois", "deux fois"))
                .changes("Elle est attestée une seule fois par an;", "Elle est attestée deux fois par an;")
                .tolerates("ne figurent qu'une fois");
    }

    @Test
    void aWordThatWouldStandTwiceInARowIsWrittenAsTheActSaysAndTold() {
        LAW.after(act().replaceWords("art:60/par:2/al:2", "attestée", "attestée une"))
                .changes("Elle est attestée une seule fois par an;", "Elle est attestée une une seule fois par an;")
                .tolerates("« une » se suit à lui-même");
        LAW.after(act().replaceWords("art:60/par:2/al:2", "attestée", "portée en compte"))
                .toleratesNothing();
    }

    @Test
    void wordsElsewhereAreRefusedAndSaidToBeElsewhere() {
        LAW.after(act().replaceWords("art:60/par:2", "le rapport", "x")).refuses("ailleurs dans l'article");
    }

    @Test
    void deletedWordsTakeASpaceAlong() {
        LAW.after(act().deleteWords("art:60/par:2/al:2", "une seule fois"))
                .changes("Elle est attestée une seule fois par an;", "Elle est attestée par an;");
        LAW.after(act().deleteWords("art:60/par:2/al:2", "Elle est attestée"))
                .changes("Elle est attestée une seule fois par an;", "une seule fois par an;");
        LAW.after(act().deleteWords("art:60/par:2/al:2", "par an"))
                .changes("Elle est attestée une seule fois par an;", "Elle est attestée une seule fois;");
        LAW.after(act().deleteWords("art:60/par:2", "Elle est attestée une seule fois par an;"))
                .removes("Elle est attestée une seule fois par an;");
        LAW.after(act().deleteLastWords("art:60/par:1/al:3", "minutes"))
                .changes("La séance dure 17,5 minutes, 17 ou 20 minutes.", "La séance dure 17,5 minutes, 17 ou 20.");
    }

    @Test
    void wordsInsertedBesideOthers() {
        LAW.after(act().insertWords("art:60/par:2/al:2", afterWords("attestée"), "au maximum"))
                .changes(
                        "Elle est attestée une seule fois par an;",
                        "Elle est attestée au maximum une seule fois par an;");
        LAW.after(act().insertWords("art:60/par:2/al:2", afterWords("attestée"), ", au choix du patient,"))
                .changes(
                        "Elle est attestée une seule fois par an;",
                        "Elle est attestée, au choix du patient, une seule fois par an;");
        LAW.after(act().insertWords("art:60/par:2/al:2", beforeWords("une seule"), "au plus"))
                .changes(
                        "Elle est attestée une seule fois par an;", "Elle est attestée au plus une seule fois par an;");
        LAW.after(act().insertWords("art:60/par:2/al:2", betweenWords("attestée", "une seule fois"), "au plus"))
                .changes(
                        "Elle est attestée une seule fois par an;", "Elle est attestée au plus une seule fois par an;");
        LAW.after(act().insertWords("art:60/par:2/al:2", betweenWords("Elle", "une seule fois"), "x"))
                .refuses("ne se suivent");
        LAW.after(act().insertWords("art:60/par:2/al:2", afterWords("par an"), "et par pied"))
                .changes(
                        "Elle est attestée une seule fois par an;",
                        "Elle est attestée une seule fois par an et par pied;");
    }

    @Test
    void wordsAtTheEndsOfAUnit() {
        LAW.after(act().insertWords("art:60/par:2/al:2", end(), "et par pied"))
                .changes(
                        "Elle est attestée une seule fois par an;",
                        "Elle est attestée une seule fois par an et par pied;");
        LAW.after(act().insertWords("art:60/par:2/al:1", end(), "ou le podologue."))
                .changes(
                        "§ 2. La prestation 660015 - 660026 est attestée par le médecin.",
                        "§ 2. La prestation 660015 - 660026 est attestée par le médecin ou le podologue.");
        LAW.after(act().insertWords("art:60/par:2/al:1", start(), "Sauf urgence,"))
                .changes(
                        "§ 2. La prestation 660015 - 660026 est attestée par le médecin.",
                        "§ 2. Sauf urgence, La prestation 660015 - 660026 est attestée par le médecin.");
    }

    @Test
    void wordsOfAServiceMayStandInItsBrackets() {
        LAW.after(act().replaceWords("art:60/par:2/code:660015-660026", "(Règle de cumul 4)", "(Règle de cumul 5)"))
                .changes("(Maximum 1) (Règle de cumul 4)", "(Maximum 1) (Règle de cumul 5)");
    }

    @Test
    void wordsOfAServiceMayStandInItsRule() {
        LAW.after(act().replaceWords("art:60/par:2/code:660015-660026", "un titre", "un diplôme"))
                .changes("Elle requiert un titre.", "Elle requiert un diplôme.")
                .tolerates("règle");
    }

    @Test
    void severalPointsChangeTheSameSentence() {
        LAW.after(act().replaceWords("art:60/par:2/al:2", "une seule fois", "deux fois")
                        .replaceWords("art:60/par:2/al:2", "par an", "par mois")
                        .insertWords("art:60/par:2/al:2", afterWords("une seule fois"), "au plus"))
                .changes("Elle est attestée une seule fois par an;", "Elle est attestée deux fois au plus par mois;");
    }

    @Test
    void wordsChangedTwiceByOneActAreRefusedTheSecondTime() {
        ApplyResult result = act().replaceWords("art:60/par:2/al:2", "une seule fois", "deux fois")
                .replaceWords("art:60/par:2/al:2", "seule fois par", "fois par")
                .on(String.join("\n", LAW.lines()));
        assertThat(Act.reasonsOf(result)).contains("déjà modifiés");
        assertThat(Act.textOf(result)).contains("Elle est attestée deux fois par an;");
    }

    @Test
    void everyWordNamesTheOperationThatPutItThere() {
        var text = LAW.after(act().replaceWords("art:60/par:2/al:2", "une seule fois", "deux fois"))
                .text();
        String traced = text.passages().stream()
                .filter(p -> p.text().startsWith("Elle est"))
                .flatMap(p -> p.pieces().stream())
                .map(WordsTest::traced)
                .collect(Collectors.joining());
        assertThat(traced).isEqualTo("Elle est attestée [deux fois by 2030000002 1.1] par an;");
    }

    private static String traced(Piece piece) {
        String numac = piece.provenance().numac();
        return numac.equals("2030000001")
                ? piece.text()
                : "[" + piece.text() + " by " + numac + " " + piece.provenance().operation() + "]";
    }

    @Test
    void aMarkQuotedWithTheNewWordsNeverStandsBesideThatOfTheText() {
        Law law = law("""
                Art. 60. § 1er. La séance est remboursée :
                a) tous les ans;
                b) sur prescription, une fois.
                """);

        law.after(act().replaceWords("art:60/par:1/let:a", "tous les ans", "tous les deux ans."))
                .changes("a) tous les ans;", "a) tous les deux ans;")
                .tolerates("celui du texte reste");
        law.after(act().replaceWords("art:60/par:1/let:b", "une fois", "deux fois;"))
                .changes("b) sur prescription, une fois.", "b) sur prescription, deux fois.");
        law.after(act().replaceWords("art:60/par:1/let:b", "une fois.", "deux fois;"))
                .changes("b) sur prescription, une fois.", "b) sur prescription, deux fois;")
                .toleratesNothing();
        law.after(act().insertWords("art:60/par:1/let:a", afterWords("ans"), "au plus."))
                .changes("a) tous les ans;", "a) tous les ans au plus;");
    }

    @Test
    void wordsThatBeginBeforeTheUnitAndHoldItsSign() {
        Law law = law("""
                Art. 60. § 1er. Les soins sont remboursés s'ils sont donnés par un prestataire :
                a) qui est inscrit au registre.
                Le Conseil tient le registre.
                b) qui a signé la charte.
                """);

        law.after(act().replaceWords(
                                "art:60/par:1/let:a",
                                "s'ils sont donnés par un prestataire : a) qui est inscrit au registre. Le Conseil tient le registre",
                                "s'ils sont donnés par un prestataire :\na) qui a un visa"))
                .rewrites(
                        "a) qui est inscrit au registre.", "a) qui a un visa.",
                        "Le Conseil tient le registre.", "")
                .tolerates("commencent avant");
        law.after(act().replaceWords(
                                "art:60/par:1/let:a",
                                "par un prestataire : a) qui est inscrit au registre. Le Conseil",
                                "par un prestataire :\na) qui a un visa"))
                .refuses("alin\u00e9as");
    }

    @Test
    void wordsGoWithTheCommaThatWouldStandBesideTheClosingMark() {
        Law law = law("""
                Art. 61. Ne sont pas remboursés :
                - les troubles tels que cors, durillons, ampoules;
                - les soins d'ongles, de cors, d'ampoules, etc. ou de verrues;
                Le soin est noté. Il est signé.
                """);
        law.after(act().deleteWords("art:61/tiret:1", "ampoules"))
                .changes(
                        "- les troubles tels que cors, durillons, ampoules;",
                        "- les troubles tels que cors, durillons;")
                .tolerates("signes de ponctuation");
        law.after(act().deleteWords("art:61/tiret:2", "de cors"))
                .changes(
                        "- les soins d'ongles, de cors, d'ampoules, etc. ou de verrues;",
                        "- les soins d'ongles, d'ampoules, etc. ou de verrues;");
        law.after(act().deleteWords("art:61/tiret:2", "ou de verrues"))
                .changes(
                        "- les soins d'ongles, de cors, d'ampoules, etc. ou de verrues;",
                        "- les soins d'ongles, de cors, d'ampoules, etc.;")
                .toleratesNothing();
    }

    @Test
    void aWholeAlineaQuotedIsMeantWhateverItsOrdinal() {
        Law law = law("""
                Art. 60. § 1er. La séance est individuelle.
                Elle est notée au dossier du patient, qui en reçoit une copie dans le mois.
                Elle est signée.
                § 2. Le dossier est conservé.
                """);
        String quoted = "Elle est notée au dossier du patient, qui en reçoit une copie dans le mois.";
        law.after(act().replaceWords("art:60/par:1/al:3", quoted, "Elle est notée."))
                .changes(quoted, "Elle est notée.")
                .tolerates("c'est lui qui est visé");
        law.after(act().replaceWords("art:60/par:1/al:2", quoted, "Elle est notée."))
                .changes(quoted, "Elle est notée.")
                .toleratesNothing();
        law.after(act().replaceWords("art:60/par:1/al:3", "qui en reçoit une copie", "qui le lit"))
                .refuses("ne figurent pas");
        law.after(act().replaceWords("art:60/par:2/al:1", quoted, "Elle est notée."))
                .refuses("ailleurs dans l'article");
    }

    @Test
    void closingMarksOfSeveralQuotedParagraphsMayDiffer() {
        Law law = law("""
                Art. 60. § 1er. 1. Ulcère du pied, marqué par :
                (a) une plaie ouverte et;
                (b) une douleur.
                Le bilan en fait état
                2. Verrue.
                """);
        law.after(act().replaceWords(
                                "art:60/par:1/pt:1",
                                "Ulcère du pied, marqué par :\n(a) une plaie ouverte et\n(b) une douleur.\nLe bilan en fait état.",
                                "Ulcère du pied, marqué par :\n(a) une plaie\n(b) une rougeur.\nLe bilan le décrit."))
                .gives("""
                        Art. 60. § 1er. 1. Ulcère du pied, marqué par :
                        (a) une plaie
                        (b) une rougeur.
                        Le bilan le décrit.
                        2. Verrue.
                        """)
                .tolerates("terminent les alinéas");
        law.after(act().replaceWords(
                                "art:60/par:1/pt:1",
                                "Ulcère du pied, marqué par :\n(a) une plaie fermée et\n(b) une douleur.",
                                "Ulcère."))
                .refuses("ne figurent pas");
    }
}
