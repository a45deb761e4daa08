package org.nomenlex.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.Warning;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;

/** Doubts of the reading that keep a whole unit as it is. */
class DoubtedTest {

    private static Instruction instruction(String words, Warning... doubts) {
        return new Instruction(
                "1",
                AmendedText.NOMENCLATURE,
                UnitPath.parse("art:60/par:1"),
                LanguageScope.BOTH,
                "",
                words,
                Place.START,
                List.of(doubts));
    }

    private static Operation repeal(String unread) {
        return new Operation.Repeal(instruction("l'alinéa est abrogé", Warning.ofUnread(Place.START, unread)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "premières",
                "la dernière",
                "deux",
                "deuxième",
                "seul",
                "autres",
                "à l'exception",
                "eerste",
                "laatste",
                "15"
            })
    void wordsThatMayNameAPartKeepTheUnit(String unread) {
        assertThat(Doubted.obstacle(repeal(unread))).contains("une partie de l'unité nommée", "« " + unread + " »");
    }

    @ParameterizedTest
    @ValueSource(strings = {"comportant", "rapportant", "prescripteurs", "s rapportent"})
    void otherWordsDoNot(String unread) {
        assertThat(Doubted.obstacle(repeal(unread))).isEmpty();
    }

    @Test
    void aQuotationThatIsNeverClosedMayHoldAnotherInstruction() {
        Warning open = new Warning(Place.START, "guillemets douteux : guillemet fermant absent");
        Operation.Replace swallowed = new Operation.Replace(
                instruction("avant la phrase \"Il est daté. ;\n\n3. au b), le point est remplacé par", open),
                List.of("Il est signé."),
                false);
        assertThat(Doubted.obstacle(swallowed)).contains("un guillemet fermant manque");
        Operation.Replace alone = new Operation.Replace(
                instruction("le § 1er est remplacé par ce qui suit :", open), List.of("Il est signé."), false);
        assertThat(Doubted.obstacle(alone)).isEmpty();
    }

    @Test
    void whatEndsASentenceReplacesNoUnit() {
        Instruction plain = instruction("le § 1er est remplacé par ce qui suit :");
        assertThat(Doubted.obstacle(new Operation.Replace(plain, List.of(", sauf en urgence."), false)))
                .contains("au milieu d'une phrase");
        assertThat(Doubted.obstacle(new Operation.Replace(plain, List.of("§ 1er. Il est signé."), false)))
                .isEmpty();
    }

    @Test
    void anyOtherDoubtIsToldWhereTheOperationWasApplied() {
        Operation operation = new Operation.Repeal(
                instruction("la prestation est abrogée", new Warning(Place.START, "clé de contrôle inexacte")));
        assertThat(Doubted.told(new Verdict.Applied(operation, List.of("toléré"))))
                .isEqualTo(new Verdict.Applied(operation, List.of("toléré", "clé de contrôle inexacte")));
    }
}
