package org.nomenlex.apply;

import static org.nomenlex.apply.Act.act;
import static org.nomenlex.apply.Law.law;

import org.junit.jupiter.api.Test;

/** Acts that lost a closing quote: what comes behind is no law. */
class MisquotedTest {

    private static final Law LAW = law("""
            Art. 60. § 1er. Le traitement est prescrit par un interniste.
            § 2. Les dents sont remplacées par une prothèse.
            """);

    @Test
    void aNewTextThatHoldsAnInstructionIsRefused() {
        LAW.after(act().replaceWords("art:60/par:1", "un interniste", "un pédiatre.\nau § 2, les mots"))
                .refuses("guillemet");
        LAW.after(act().replace("art:60/par:2", "une prothèse\" sont remplacés par les mots \"un implant"))
                .refuses("guillemet");
    }

    @Test
    void aWordThatActsUseAsWellIsNone() {
        LAW.after(act().replace("art:60/par:2", "§ 2. Les dents sont remplacées par un implant."))
                .changes(
                        "§ 2. Les dents sont remplacées par une prothèse.",
                        "§ 2. Les dents sont remplacées par un implant.");
    }
}
