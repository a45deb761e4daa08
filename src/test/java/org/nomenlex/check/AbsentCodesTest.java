package org.nomenlex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.act.ActHeader;
import org.nomenlex.amend.AmendedText;
import org.nomenlex.amend.Instruction;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.LanguageScope;
import org.nomenlex.law.Numac;
import org.nomenlex.law.UnitPath;
import org.nomenlex.text.Place;

class AbsentCodesTest {

    private static final LocalDate DAY = LocalDate.of(2031, 4, 1);

    private static Instruction on(String target) {
        return new Instruction(
                "1",
                AmendedText.NOMENCLATURE,
                UnitPath.parse(target),
                LanguageScope.BOTH,
                "",
                "",
                Place.START,
                List.of());
    }

    private static List<Finding> findings(Operation operation, OperationOutcome.State state, String reason) {
        ActHeader header = new ActHeader(new Numac("2031200101"), "", "", DAY, DAY, "", "", "", "", "", List.of());
        ParsedAct parsed = new ParsedAct(header, List.of(), List.of(), List.of());
        return AbsentCodes.findings(
                List.of(new ActRecord(parsed, List.of(new OperationOutcome(operation, state, DAY, reason)), "")));
    }

    @Test
    void aNumberToBeRemovedFromAListInWhichItDoesNotStandIsTold() {
        Operation delete = new Operation.DeleteCodes(on("art:70/par:1"), List.of("970014", "970036"), false);
        assertThat(findings(delete, OperationOutcome.State.REFUSED, "le numéro 970036 ne figure dans aucune liste"))
                .extracting(Finding::kind, Finding::where)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Finding.Kind.CODE_ABSENT, "970036"));
    }

    @Test
    void aServiceToBeRepealedThatIsNotThereIsTold() {
        Operation repeal = new Operation.Repeal(on("art:70/code:970014-970025"));
        assertThat(findings(repeal, OperationOutcome.State.REFUSED, "la prestation 970014-970025 ne figure pas"))
                .hasSize(1);
    }

    @Test
    void whatWasAppliedIsNoFinding() {
        Operation repeal = new Operation.Repeal(on("art:70/code:970014-970025"));
        assertThat(findings(repeal, OperationOutcome.State.APPLIED, "")).isEmpty();
    }
}
