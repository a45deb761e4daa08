package org.nomenlex.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.amend.Operation;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.UnitPath;

/** The index holds the last knowledge; an answer tells what was known on the day asked for. */
class UnsettledTest {

    private static final LocalDate DAY = LocalDate.of(2031, 1, 1);

    private static final Operation REPEAL =
            new Operation.Repeal(FixtureLibrary.instruction("1.2", "art:71/par:2", "le § 2 est abrogé"));

    private static final Unsettled PENDING = new Unsettled(
            "2030900001",
            "1.2",
            Unsettled.State.PENDING,
            LocalDate.of(2032, 1, 1),
            UnitPath.parse("art:71/par:2"),
            "pas encore en vigueur",
            "le § 2 est abrogé",
            List.of());

    private static FixtureLibrary law(OperationOutcome.State state, String reason) {
        ActRecord act = FixtureLibrary.act("2030900001", "2030-02-01", "2030-02-20", "2030-04-01", REPEAL);
        OperationOutcome fate = new OperationOutcome(REPEAL, state, LocalDate.of(2030, 4, 1), reason);
        return new FixtureLibrary().with(new ActRecord(act.parsed(), List.of(fate), ""));
    }

    @Test
    void itsFateIsThatOfTheDayOfKnowledge() {
        assertThat(PENDING.asKnown(law(OperationOutcome.State.REFUSED, "rien de tel"), DAY))
                .hasValueSatisfying(u -> {
                    assertThat(u.state()).isEqualTo(Unsettled.State.REFUSED);
                    assertThat(u.reason()).isEqualTo("rien de tel");
                    assertThat(u.effect()).isEqualTo(LocalDate.of(2030, 4, 1));
                });
    }

    @Test
    void whatWasAppliedThenStandsInTheText() {
        assertThat(PENDING.asKnown(law(OperationOutcome.State.APPLIED, ""), DAY))
                .isEmpty();
        assertThat(PENDING.asKnown(law(OperationOutcome.State.REFUSED, ""), LocalDate.of(2030, 2, 19)))
                .as("not yet published")
                .isEmpty();
    }

    @Test
    void theTextOfAnInstructionIsFoundWhetherItReplacesInsertsOrRestores() {
        Operation.Restore restore = new Operation.Restore(
                FixtureLibrary.instruction("1.3", "art:71/par:3", "le § 3 est rétabli comme suit"),
                List.of("§ 3. La séance dure une heure."));

        OperationOutcome waiting = new OperationOutcome(restore, OperationOutcome.State.PENDING, null, "");

        assertThat(waiting.words()).containsExactly("le § 3 est rétabli comme suit", "§ 3. La séance dure une heure.");
    }
}
