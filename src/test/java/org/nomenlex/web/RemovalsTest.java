package org.nomenlex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.amend.Operation;
import org.nomenlex.ask.DiffCause;
import org.nomenlex.ask.DiffRow;
import org.nomenlex.ask.DiffRun;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.UnitPath;

/** Which instruction took away what stands nowhere any more. */
class RemovalsTest {

    private static final LocalDate DAY = LocalDate.of(2030, 4, 1);

    private static ActRecord act(String... targets) {
        Operation[] repeals = new Operation[targets.length];
        for (int i = 0; i < targets.length; i++) {
            repeals[i] = new Operation.Repeal(FixtureLibrary.instruction("1." + (i + 1), targets[i], "est abrogé"));
        }
        return FixtureLibrary.act("2030900001", "2030-02-01", "2030-02-20", "2030-04-01", repeals);
    }

    private static ActPage.Change gone(String path, String words) {
        DiffRun run = new DiffRun(DiffRun.Kind.DELETED, words, List.of(new DiffCause("2030900001", "", DAY)), 0);
        DiffRow row = new DiffRow(DiffRow.Kind.REMOVED, UnitPath.parse(path), Passage.Kind.TEXT, 0, List.of(run), 0);
        return new ActPage.Change(new ArticleNumber("71"), DAY, row);
    }

    @Test
    void aRuleBesideAServiceHasNoPlaceOfItsOwn() {
        ActPage.Change rule = gone("art:71/par:1", "Le bilan est joint.");

        assertThat(Removals.of(act("art:71/par:2", "art:71/par:1/rules-after:710016-710020"), List.of(rule)))
                .containsOnlyKeys("1.2");
    }

    @Test
    void actsLeaveLevelsOut() {
        ActPage.Change letter = gone("art:71/div:II/num:2.1/num:2.1.2/let:b", "b) chez le patient.");

        assertThat(Removals.of(act("art:71/div:II/num:2.1.2"), List.of(letter))).containsOnlyKeys("1.1");
        assertThat(Removals.explains(act("art:71/div:III/num:2.1.2"), letter)).isFalse();
    }
}
