package org.nomenlex.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nomenlex.act.Act;
import org.nomenlex.amend.Decision;
import org.nomenlex.amend.Operation;
import org.nomenlex.amend.ParsedAct;
import org.nomenlex.amend.ParsedArticle;
import org.nomenlex.amend.Unparsed;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.law.Numac;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.shared.CorpusFolder;

/** What a decision puts in the place of an instruction, in the parsed act alone. */
class SettledInstructionsTest {

    private static final Numac ACT = new Numac("2031200101");

    private static final ParsedAct PARSED = parsed("A l'article 25 de " + CorpusFolder.annex()
            + ", modifié en dernier lieu par l'arrêté royal du 5 mars 2030, sont apportées les modifications suivantes :\n\n"
            + "1° au § 1er, les mots \"a\" sont supprimés;\n\n"
            + "2° la frimousse est abrogée;\n\n"
            + "3° au § 3 :\n\n"
            + "a) les mots \"b\" sont supprimés;\n\n"
            + "b) les mots \"c\" sont supprimés.");

    private static ParsedAct parsed(String article) {
        Act act = LexIterataReader.read(
                        "x.md",
                        "---\nnumber: " + ACT + "\npublication: 2031-02-01\n---\n\n**Article 1er.** " + article + "\n")
                .acts()
                .get(0);
        return AmendmentParser.parse(act);
    }

    private static Decision decision(String instruction, String words, List<Operation> meaning) {
        return new Decision(ACT, instruction, words, meaning, "A. Dupont", LocalDate.of(2031, 3, 1), "clair");
    }

    private static List<Operation> meaning(String instruction) {
        return parsed("A l'article 25 de " + CorpusFolder.annex() + ", " + instruction)
                .operations()
                .toList();
    }

    private static List<String> words(Decided decided) {
        return decided.act().operations().map(o -> o.instruction().words()).toList();
    }

    @Test
    void theInstructionsHaveTheirNumbers() {
        assertThat(PARSED.operations()).extracting(o -> o.instruction().id()).containsExactly("1.1", "1.3.a", "1.3.b");
        assertThat(PARSED.unparsed()).extracting(Unparsed::id).containsExactly("1.2");
    }

    @Test
    void withoutDecisionsTheActIsAsItWas() {
        Decided decided = Decisions.settle(PARSED, List.of());

        assertThat(decided.act()).isSameAs(PARSED);
        assertThat(decided.misfits()).isEmpty();
        assertThat(decided.instead()).isEmpty();
    }

    @Test
    void anOperationGivesWayToWhatWasDecided() {
        Decision decision = decision("1.1", "", meaning("au § 2, les mots \"x\" sont supprimés."));

        Decided decided = Decisions.settle(PARSED, List.of(decision));

        assertThat(words(decided)).hasSize(3).first().asString().contains("\"x\"");
        assertThat(decided.byOperation().values()).containsExactly(decision);
        assertThat(decided.instead()).containsOnlyKeys(decision);
        assertThat(decided.instead().get(decision))
                .extracting(o -> o.instruction().id())
                .containsExactly("1.1");
    }

    @Test
    void anInstructionThatWasNotUnderstoodIsSettled() {
        Decision decision = decision("1.2", "la frimousse", meaning("le § 2 est abrogé."));

        Decided decided = Decisions.settle(PARSED, List.of(decision));

        assertThat(decided.act().unparsed()).isEmpty();
        assertThat(decided.act().operations()).hasSize(4);
        assertThat(decided.instead()).as("the act itself says nothing there").isEmpty();
    }

    @Test
    void whatIsWithoutObjectStaysInTheActAndIsMarked() {
        Decision one = decision("1.1", "", List.of());
        Decision other = decision("1.2", "", List.of());

        Decided decided = Decisions.settle(PARSED, List.of(one, other));

        assertThat(decided.act().operations()).hasSize(3);
        assertThat(decided.act().unparsed()).hasSize(1);
        assertThat(decided.withoutObject())
                .containsEntry("1.1", one)
                .containsEntry("1.2", other)
                .hasSize(2);
        assertThat(decided.byOperation()).isEmpty();
    }

    @Test
    void aDecisionCoversWhatLiesBelowOnce() {
        Decision decision = decision("1.3", "", meaning("le § 3 est abrogé."));

        Decided decided = Decisions.settle(PARSED, List.of(decision));

        assertThat(words(decided)).hasSize(2).last().asString().contains("le § 3 est abrogé");
        assertThat(decided.instead().get(decision)).hasSize(2);
    }

    @Test
    void aDecisionAboutOtherWordsOrNoInstructionDoesNotFit() {
        Decided decided = Decisions.settle(
                PARSED, List.of(decision("1.1", "les mots \"z\"", List.of()), decision("1.9", "", List.of())));

        assertThat(decided.misfits())
                .extracting(Misfit::reason)
                .containsExactly(
                        "les mots de l'instruction ne sont plus ceux que la décision cite",
                        "l'acte n'a pas d'instruction 1.9");
        assertThat(decided.withoutObject()).isEmpty();
    }

    @Test
    void wordsAreComparedWithoutTheirSpacesAndApostrophes() {
        Decision decision = decision("1.1", "les  mots\u00a0\"a\"", List.of());

        assertThat(Decisions.settle(PARSED, List.of(decision)).misfits()).isEmpty();
    }

    @Test
    void whatTheArticleRecallsIsKept() {
        ParsedArticle before = PARSED.articles().get(0);

        ParsedArticle after = Decisions.settle(PARSED, List.of(decision("1.2", "", meaning("le § 2 est abrogé."))))
                .act()
                .articles()
                .get(0);

        assertThat(before.recalled()).isNotEmpty();
        assertThat(after.recalled()).isEqualTo(before.recalled());
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.characters()).isEqualTo(before.characters());
    }

    @Test
    void decisionsAboutAbsentActsAreTold() {
        Decision decision = decision("1.1", "", List.of());

        assertThat(Decisions.ofAbsentActs(List.of(decision), Set.of(ACT))).isEmpty();
        assertThat(Decisions.ofAbsentActs(List.of(decision), Set.of(new Numac("2031200102"))))
                .extracting(Misfit::reason)
                .containsExactly("l'acte 2031200101 n'est pas dans le corpus");
    }
}
