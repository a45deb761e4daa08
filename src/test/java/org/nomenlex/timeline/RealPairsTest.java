package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nomenlex.amend.Operation;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.build.Reading;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.Numac;
import org.nomenlex.shared.Shared;

/** The real acts that change other acts, one pair at a time: the examples of docs/time.md. */
class RealPairsTest {

    private static MemoryLibrary law;

    @BeforeAll
    static void readTheRealActs() {
        law = new MemoryLibrary(Reading.holdings(List.of(Shared.path("corpus/acts"))), AmendmentParser::parse);
    }

    @AfterAll
    static void close() {
        if (law != null) {
            law.close();
        }
    }

    private static ActRecord act(String numac, String knownAt) {
        return law.act(new Numac(numac), LocalDate.parse(knownAt)).orElseThrow();
    }

    private static List<OperationOutcome> ofArticle(ActRecord act, String article) {
        return act.outcomes().stream()
                .filter(o -> o.operation().instruction().id().startsWith(article + "."))
                .toList();
    }

    @Test
    void anActReplacedThreeDaysBeforeItTakesEffectAppliesAsReplaced() {
        ActRecord amended = act("2011022405", "2012-01-01");
        assertThat(amended.status()).contains("modifié par 2011022457");
        assertThat(amended.outcomes()).hasSize(27);
        assertThat(amended.outcomes()).allSatisfy(o -> assertThat(o.effect()).isEqualTo(LocalDate.of(2012, 1, 1)));
        assertThat(act("2011022457", "2012-01-01").outcomes())
                .hasSize(2)
                .allSatisfy(o -> assertThat(o.state()).isEqualTo(OperationOutcome.State.APPLIED));
    }

    @Test
    void beforeTheReplacementItsPublishedWordsAreSaidToBeMissing() {
        ActRecord published = act("2011022405", "2011-12-20");
        assertThat(published.status()).doesNotContain("2011022457");
        assertThat(ofArticle(published, "3"))
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.reason()).contains("les mots publiés de l'article 3"));
        assertThat(ofArticle(published, "5"))
                .isNotEmpty()
                .noneSatisfy(o -> assertThat(o.reason()).contains("les mots publiés"));
        assertThat(law.act(new Numac("2011022457"), LocalDate.parse("2011-12-20")))
                .isEmpty();
    }

    @Test
    void oneWordOfAPendingActIsReplaced() {
        ActRecord amended = act("2012022294", "2012-10-01");
        assertThat(amended.status()).contains("modifié par 2012022355");
        String texts = amended.outcomes().stream()
                .map(OperationOutcome::operation)
                .map(Object::toString)
                .reduce("", String::concat);
        assertThat(texts).contains("avant leur 12° anniversaire").doesNotContain("avant leur 8e anniversaire");
    }

    @Test
    void aRewrittenEntryIntoForceIsKnownFromItsPublication() {
        LocalDate first = LocalDate.of(2003, 4, 1);
        assertThat(act("2003022335", "2003-04-29").outcomes())
                .allSatisfy(o -> assertThat(o.effect()).isEqualTo(first));
        assertThat(act("2003022335", "2003-04-28").outcomes())
                .as("the published clause is not in the source")
                .allSatisfy(o -> assertThat(o.effect()).isNull());
        List<OperationOutcome> seven = act("2003022433", "2003-04-29").outcomes();
        assertThat(seven).hasSize(7);
        assertThat(seven)
                .filteredOn(o -> o.state() == OperationOutcome.State.APPLIED)
                .hasSize(4);
        assertThat(seven)
                .filteredOn(o -> o.reason().contains("n'est pas dans le corpus"))
                .hasSize(3);
    }

    @Test
    void withdrawnActsHaveNoEffectFromTheirWithdrawalOn() {
        assertThat(act("2000022696", "2005-01-19").status()).doesNotContain("rapporté par");
        assertThat(act("2000022696", "2005-01-20").status()).isEqualTo("rapporté par 2004022496");
        assertThat(act("1997022272", "2000-09-22").status()).doesNotContain("rapporté");
        assertThat(act("1997022272", "2000-09-23").status()).contains("rapporté");
        assertThat(act("1997022272", "2005-01-20").status()).isEqualTo("rapporté par 2004022496");
    }

    @Test
    void anAnnulledActHasNoEffectFromTheJudgmentOn() {
        Optional<OperationOutcome.State> before = state("2003022336", "2006-07-19");
        assertThat(act("2003022336", "2006-07-20").status()).contains("159.179");
        assertThat(act("2003022336", "2006-07-20").outcomes())
                .allSatisfy(o -> assertThat(o.reason()).contains("annulé"));
        assertThat(act("2003022336", "2006-07-19").status()).doesNotContain("annulé");
        assertThat(before).isPresent();
    }

    private static Optional<OperationOutcome.State> state(String numac, String knownAt) {
        return act(numac, knownAt).outcomes().stream()
                .map(OperationOutcome::state)
                .findFirst();
    }

    @Test
    void noOperationOfAWithdrawnOrAnnulledActIsEverApplied() {
        for (String numac : List.of("1997022272", "2000022696", "2003022336")) {
            List<Operation> applied = act(numac, "2020-01-01").outcomes().stream()
                    .filter(o -> o.state() == OperationOutcome.State.APPLIED)
                    .map(OperationOutcome::operation)
                    .toList();
            assertThat(applied).as(numac).isEmpty();
        }
    }
}
