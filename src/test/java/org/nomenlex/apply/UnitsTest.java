package org.nomenlex.apply;

import static org.nomenlex.apply.Act.act;
import static org.nomenlex.apply.Act.after;
import static org.nomenlex.apply.Act.before;
import static org.nomenlex.apply.Act.between;
import static org.nomenlex.apply.Act.end;
import static org.nomenlex.apply.Act.start;
import static org.nomenlex.apply.Law.law;

import org.junit.jupiter.api.Test;

/** Whole units: replaced, repealed, inserted, renumbered, restored. */
class UnitsTest {

    private static final Law LAW = law("""
            Art. 60. § 1er. Le podologue tient un dossier.
            Il y note :
            1. le motif de la visite;
            2. les soins donnés;
            3. la date.
            Le dossier est conservé cinq ans.
            § 2. 1° La séance dure vingt minutes.
            Elle est individuelle.
            2. Elle a lieu :
            a) au cabinet;
            b) au domicile :
            - d'un enfant;
            - d'une personne âgée;
            c) à l'hôpital.
            3. Elle est notée. Elle est signée. Elle est datée.
            § 3. Le patient paie un ticket.
            § 4. La liste comprend les divisions suivantes :
            A. Pieds
            1.1. ongles;
            1.2. peau;
            B. Jambes
            2.1. genou;
            2.2. mollet.
            § 5bis. Le présent article est évalué.
            """);

    @Test
    void aPointTakesTheEnumeratorOfTheAct() {
        LAW.after(act().replace("art:60/par:1/pt:2", "2° les soins donnés et les conseils;"))
                .changes("2. les soins donnés;", "2° les soins donnés et les conseils;");
        LAW.after(act().replace("art:60/par:1/pt:2", "les soins et les conseils;"))
                .changes("2. les soins donnés;", "2. les soins et les conseils;");
    }

    @Test
    void aRepealedPointLeavesTheOthersTheirNumbers() {
        LAW.after(act().repeal("art:60/par:1/pt:2")).removes("2. les soins donnés;");
    }

    @Test
    void aRepealedLetterTakesItsDashesAlong() {
        LAW.after(act().repeal("art:60/par:2/pt:2/let:b"))
                .removes("b) au domicile :", "- d'un enfant;", "- d'une personne âgée;");
    }

    @Test
    void aParagraphReplacedKeepsItsSign() {
        LAW.after(act().replace("art:60/par:3", "Le patient ne paie rien."))
                .changes("§ 3. Le patient paie un ticket.", "§ 3. Le patient ne paie rien.");
        LAW.after(act().replace("art:60/par:3", "§ 3. Le patient ne paie rien.", "L'assurance paie."))
                .changes("§ 3. Le patient paie un ticket.", "§ 3. Le patient ne paie rien.", "L'assurance paie.");
    }

    @Test
    void theFirstParagraphLeavesTheArticleItsHead() {
        LAW.after(act().replace("art:60/par:1", "§ 1er. Le podologue tient deux dossiers."))
                .gives("""
                        Art. 60. § 1er. Le podologue tient deux dossiers.
                        § 2. 1° La séance dure vingt minutes.
                        Elle est individuelle.
                        2. Elle a lieu :
                        a) au cabinet;
                        b) au domicile :
                        - d'un enfant;
                        - d'une personne âgée;
                        c) à l'hôpital.
                        3. Elle est notée. Elle est signée. Elle est datée.
                        § 3. Le patient paie un ticket.
                        § 4. La liste comprend les divisions suivantes :
                        A. Pieds
                        1.1. ongles;
                        1.2. peau;
                        B. Jambes
                        2.1. genou;
                        2.2. mollet.
                        § 5bis. Le présent article est évalué.
                        """);
        LAW.after(act().repeal("art:60/par:1").repeal("art:60/par:2").repeal("art:60/par:4"))
                .gives("""
                        Art. 60. § 3. Le patient paie un ticket.
                        § 5bis. Le présent article est évalué.
                        """);
    }

    @Test
    void theNumberOfAPointPassesToTheAlineaThatStays() {
        LAW.after(act().repeal("art:60/par:2/pt:1/al:1")).gives("""
                        Art. 60. § 1er. Le podologue tient un dossier.
                        Il y note :
                        1. le motif de la visite;
                        2. les soins donnés;
                        3. la date.
                        Le dossier est conservé cinq ans.
                        § 2. 1° Elle est individuelle.
                        2. Elle a lieu :
                        a) au cabinet;
                        b) au domicile :
                        - d'un enfant;
                        - d'une personne âgée;
                        c) à l'hôpital.
                        3. Elle est notée. Elle est signée. Elle est datée.
                        § 3. Le patient paie un ticket.
                        § 4. La liste comprend les divisions suivantes :
                        A. Pieds
                        1.1. ongles;
                        1.2. peau;
                        B. Jambes
                        2.1. genou;
                        2.2. mollet.
                        § 5bis. Le présent article est évalué.
                        """);
    }

    @Test
    void anEnumerationBelongsToItsAlinea() {
        LAW.after(act().replace("art:60/par:1/al:3", "Le dossier est conservé dix ans."))
                .changes("Le dossier est conservé cinq ans.", "Le dossier est conservé dix ans.");
        LAW.after(act().repeal("art:60/par:1/al:2"))
                .removes("Il y note :", "1. le motif de la visite;", "2. les soins donnés;", "3. la date.");
        LAW.after(act().replace("art:60/par:1/al:-1", "Le dossier est détruit."))
                .changes("Le dossier est conservé cinq ans.", "Le dossier est détruit.");
        LAW.after(act().repeal("art:60/par:1/al:4")).refuses("n'en a que 3");
    }

    @Test
    void anAlineaNamedByItsFirstWords() {
        LAW.after(act().replace("art:60/par:1/al:~Le dossier", "Le dossier est détruit."))
                .changes("Le dossier est conservé cinq ans.", "Le dossier est détruit.");
    }

    @Test
    void dashesCount() {
        LAW.after(act().replace("art:60/par:2/pt:2/let:b/tiret:2", "- d'une personne de plus de 70 ans;"))
                .changes("- d'une personne âgée;", "- d'une personne de plus de 70 ans;");
        LAW.after(act().repeal("art:60/par:2/let:b/tiret:1"))
                .removes("- d'un enfant;")
                .tolerates("niveau omis");
    }

    @Test
    void sentencesCount() {
        LAW.after(act().replace("art:60/par:2/pt:3/sent:2", "Elle est contresignée."))
                .changes(
                        "3. Elle est notée. Elle est signée. Elle est datée.",
                        "3. Elle est notée. Elle est contresignée. Elle est datée.");
        LAW.after(act().repeal("art:60/par:2/pt:3/sent:-1"))
                .changes("3. Elle est notée. Elle est signée. Elle est datée.", "3. Elle est notée. Elle est signée.");
        LAW.after(act().repeal("art:60/par:2/pt:3/sent:1"))
                .changes("3. Elle est notée. Elle est signée. Elle est datée.", "3. Elle est signée. Elle est datée.");
        LAW.after(act().insert("art:60/par:2/pt:3", between("sent:1", "sent:2"), "", "Elle est lue."))
                .changes(
                        "3. Elle est notée. Elle est signée. Elle est datée.",
                        "3. Elle est notée. Elle est lue. Elle est signée. Elle est datée.");
        LAW.after(act().saying("est complété par la phrase suivante")
                        .insert("art:60/par:3", end(), "", "Il reçoit un reçu."))
                .changes("§ 3. Le patient paie un ticket.", "§ 3. Le patient paie un ticket. Il reçoit un reçu.");
    }

    @Test
    void divisionsAndDottedNumbers() {
        LAW.after(act().replace("art:60/par:4/div:B/num:2.2", "2.2. mollet et cheville."))
                .changes("2.2. mollet.", "2.2. mollet et cheville.");
        LAW.after(act().repeal("art:60/par:4/div:A")).removes("A. Pieds", "1.1. ongles;", "1.2. peau;");
        LAW.after(act().insert("art:60/par:4/div:A", end(), "num:1.3", "1.3. tendons;"))
                .adds("1.2. peau;", "1.3. tendons;");
    }

    @Test
    void theIntroductorySentence() {
        LAW.after(act().replace("art:60/par:4/intro", "La liste comprend deux divisions :"))
                .changes("§ 4. La liste comprend les divisions suivantes :", "§ 4. La liste comprend deux divisions :");
    }

    @Test
    void aHeadingOfADivision() {
        LAW.after(act().replace("art:60/par:4/div:A/heading", "A. Pieds et orteils"))
                .changes("A. Pieds", "A. Pieds et orteils");
    }

    // Insertions
    // --------------------------------------------------------------------------------------------------------

    @Test
    void aNumberedUnitFindsItsPlace() {
        LAW.after(act().insert("art:60", null, "par:3bis", "§ 3bis. Le ticket est remboursé."))
                .adds("§ 3. Le patient paie un ticket.", "§ 3bis. Le ticket est remboursé.");
        LAW.after(act().insert("art:60/par:1", null, "pt:2bis", "2°bis les conseils;"))
                .adds("2. les soins donnés;", "2°bis les conseils;");
        LAW.after(act().insert("art:60/par:2/pt:2", null, "let:bbis", "bbis) à l'école;"))
                .adds("- d'une personne âgée;", "bbis) à l'école;");
        LAW.after(act().insert("art:60", end(), "par:6", "§ 6. Fin."))
                .adds("§ 5bis. Le présent article est évalué.", "§ 6. Fin.");
    }

    @Test
    void aPointCompletesTheEnumerationNotTheParagraph() {
        LAW.after(act().insert("art:60/par:1", end(), "", "4° le prix.")).adds("3. la date.", "4° le prix.");
        LAW.after(act().insert("art:60/par:1", end(), "", "Il est signé."))
                .adds("Le dossier est conservé cinq ans.", "Il est signé.");
    }

    @Test
    void aNumberThatExistsIsRefused() {
        LAW.after(act().insert("art:60", null, "par:3", "§ 3. Autre texte.")).refuses("existe déjà", "paie un ticket");
    }

    @Test
    void unitsAroundAnAnchor() {
        LAW.after(act().insert("art:60/par:1", between("al:1", "al:2"), "", "Il est inscrit au registre."))
                .adds("Art. 60. § 1er. Le podologue tient un dossier.", "Il est inscrit au registre.");
        LAW.after(act().insert("art:60/par:1", after("al:2"), "", "La date est complète."))
                .adds("3. la date.", "La date est complète.");
        LAW.after(act().insert("art:60/par:1", between("al:1", "al:3"), "", "X."))
                .refuses("ne se suivent pas");
        LAW.after(act().insert("art:60", before("par:3"), "", "§ 2bis. Nul ne court."))
                .adds("3. Elle est notée. Elle est signée. Elle est datée.", "§ 2bis. Nul ne court.");
    }

    @Test
    void aTextBeforeTheFirstAlineaTakesTheSign() {
        LAW.after(act().insert("art:60/par:3", before("al:1"), "", "Le tarif est affiché."))
                .changes("§ 3. Le patient paie un ticket.", "§ 3. Le tarif est affiché.", "Le patient paie un ticket.");
        LAW.after(act().insert("art:60/par:3", start(), "", "Le tarif est affiché."))
                .changes("§ 3. Le patient paie un ticket.", "§ 3. Le tarif est affiché.", "Le patient paie un ticket.");
    }

    // Renumbering, restoring
    // ----------------------------------------------------------------------------------------------

    @Test
    void numbersChangeInTheirSpelling() {
        LAW.after(act().renumber("art:60/par:5bis", "5").renumber("art:60/par:1/pt:3", "pt:4"))
                .gives("""
                        Art. 60. § 1er. Le podologue tient un dossier.
                        Il y note :
                        1. le motif de la visite;
                        2. les soins donnés;
                        4. la date.
                        Le dossier est conservé cinq ans.
                        § 2. 1° La séance dure vingt minutes.
                        Elle est individuelle.
                        2. Elle a lieu :
                        a) au cabinet;
                        b) au domicile :
                        - d'un enfant;
                        - d'une personne âgée;
                        c) à l'hôpital.
                        3. Elle est notée. Elle est signée. Elle est datée.
                        § 3. Le patient paie un ticket.
                        § 4. La liste comprend les divisions suivantes :
                        A. Pieds
                        1.1. ongles;
                        1.2. peau;
                        B. Jambes
                        2.1. genou;
                        2.2. mollet.
                        § 5. Le présent article est évalué.
                        """);
    }

    @Test
    void aNewUnitTakesTheNumberThatAnotherLeaves() {
        LAW.after(act().insert("art:60", null, "par:3", "§ 3. Le tarif est affiché.")
                        .renumber("art:60/par:3", "par:3bis"))
                .changes(
                        "§ 3. Le patient paie un ticket.",
                        "§ 3. Le tarif est affiché.",
                        "§ 3bis. Le patient paie un ticket.");
    }

    @Test
    void aRepealedUnitComesBack() {
        LAW.after(act().restore("art:60/par:5", "§ 5. Le tarif est affiché."))
                .adds("2.2. mollet.", "§ 5. Le tarif est affiché.");
        LAW.after(act().restore("art:60/par:3", "§ 3. Non.")).refuses("n'est pas abrogé");
    }

    // Tolerance and refusal
    // -------------------------------------------------------------------------------------------------

    @Test
    void anOmittedLevelIsBridgedWhereOneReadingExists() {
        LAW.after(act().replace("art:60/par:2/let:c", "c) à la clinique."))
                .changes("c) à l'hôpital.", "c) à la clinique.")
                .tolerates("niveau omis");
    }

    @Test
    void severalReadingsAreRefusedByName() {
        LAW.after(act().repeal("art:60/pt:2")).refuses("plusieurs lectures", "les soins donnés", "Elle a lieu");
    }

    @Test
    void whatIsNotThereIsRefused() {
        LAW.after(act().repeal("art:60/par:9")).refuses("§ 9");
        LAW.after(act().repeal("art:60/par:1/let:a")).refuses("a)");
    }

    @Test
    void anAlineaOfAnUndividedArticleMayBeCalledAParagraph() {
        law("""
            Art. 60. Le podologue tient un dossier.
            Il est conservé cinq ans.
            """)
                .after(act().replace("art:60/par:2", "Il est conservé dix ans."))
                .changes("Il est conservé cinq ans.", "Il est conservé dix ans.")
                .tolerates("alinéa 2");
    }

    @Test
    void ordinalsCountTheTextBeforeTheAct() {
        LAW.after(act().repeal("art:60/par:1/al:1")
                        .replace("art:60/par:1/al:3", "Le dossier est détruit.")
                        .insert("art:60/par:1", between("al:1", "al:2"), "", "Il le signe."))
                .gives("""
                        Art. 60. § 1er. Il le signe.
                        Il y note :
                        1. le motif de la visite;
                        2. les soins donnés;
                        3. la date.
                        Le dossier est détruit.
                        § 2. 1° La séance dure vingt minutes.
                        Elle est individuelle.
                        2. Elle a lieu :
                        a) au cabinet;
                        b) au domicile :
                        - d'un enfant;
                        - d'une personne âgée;
                        c) à l'hôpital.
                        3. Elle est notée. Elle est signée. Elle est datée.
                        § 3. Le patient paie un ticket.
                        § 4. La liste comprend les divisions suivantes :
                        A. Pieds
                        1.1. ongles;
                        1.2. peau;
                        B. Jambes
                        2.1. genou;
                        2.2. mollet.
                        § 5bis. Le présent article est évalué.
                        """);
    }

    @Test
    void aUnitBehindATitledOneComesBehindItsText() {
        Law law = law("""
                Art. 60. Soins du pied.
                I. CONDITIONS
                1.1. Chaussures
                Une paire est prescrite.
                1.2. Semelles
                Elles sont souples.
                II. PROCEDURE
                La demande est écrite.
                """);
        law.after(act().insert("art:60/div:I", after("num:1.2"), "", "1.3. Lacets", "Ils sont noirs."))
                .adds("Elles sont souples.", "1.3. Lacets", "Ils sont noirs.");
    }

    @Test
    void aDivisionWithASlashComesBehindTheWholeOfTheOneBefore() {
        Law law = law("""
                Art. 60.
                A. Avis
                L'avis est écrit.
                B. Examens
                L'examen est noté :
                A) soit au dossier;
                B) soit au registre.
                C. Visites
                La visite est courte.
                """);
        law.after(act().insert("art:60", null, "div:B/1", "B/1. Réunions", "La réunion est longue."))
                .adds("B) soit au registre.", "B/1. Réunions", "La réunion est longue.");
    }

    @Test
    void theDutchTextChangesNothing() {
        LAW.after(act().inDutch().repeal("art:60/par:9")).gives(String.join("\n", LAW.lines()));
    }
}
