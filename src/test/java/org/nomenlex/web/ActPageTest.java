package org.nomenlex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;

/** The page of an act shows each new text that waits, whatever kind of instruction brings it. */
class ActPageTest {

    private static final Instruction INSTRUCTION = new Instruction(
            "1",
            AmendedText.NOMENCLATURE,
            UnitPath.parse("art:60/par:2"),
            LanguageScope.BOTH,
            "",
            "le § 2 est rétabli",
            Place.START,
            List.of());

    private static List<String> shown(Operation operation) {
        OperationOutcome waits = new OperationOutcome(operation, OperationOutcome.State.PENDING, null, "");
        return new ActPage.Told(waits, List.of()).content();
    }

    @Test
    void theTextOfARestoredUnitIsShown() {
        List<String> text = List.of("§ 2. La liste est revue.");

        assertThat(shown(new Operation.Restore(INSTRUCTION, text))).isEqualTo(text);
        assertThat(shown(new Operation.Replace(INSTRUCTION, text))).isEqualTo(text);
        assertThat(shown(new Operation.Insert(INSTRUCTION, text, null, null))).isEqualTo(text);
        assertThat(shown(new Operation.Repeal(INSTRUCTION))).isEmpty();
    }
}
