package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.Language;
import org.nomenlex.shared.CorpusFolder;

/** A draft act, tried on the text in force. */
class SimulationTest {

    private static final LocalDate DAY = LocalDate.of(2031, 1, 1);

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void anArticle() {
        corpus = new CorpusFolder(folder).article150();
    }

    private Simulation simulate(String draft) {
        try (MemoryLibrary law = corpus.law()) {
            return Simulation.of(law, "draft.md", draft, Language.FR, DAY, DAY);
        }
    }

    private static String draft(String article, String words) {
        return "Article 1er. A l'article " + article + " de " + CorpusFolder.annex() + ", les mots \"" + words
                + "\" sont remplacés par les mots \"20 séances\".\n\nArt. 2. Le présent arrêté entre en vigueur à la date"
                + " fixée par le Roi.\n";
    }

    @Test
    void aDraftWithoutFrontMatterIsApplied() {
        Simulation result = simulate(draft("150, § 1er,", "10 séances"));

        assertThat(result.changes()).singleElement().satisfies(change -> {
            assertThat(change.before().lines().get(0)).contains("10 séances");
            assertThat(change.after().lines().get(0)).contains("20 séances");
            assertThat(change.before().period().to()).isEqualTo(DAY);
            assertThat(change.after().complete()).isTrue();
        });
        assertThat(result.outcomes()).allMatch(o -> o.state() == OperationOutcome.State.APPLIED);
    }

    @Test
    void whatCannotBeAppliedIsRefusedWithTheReason() {
        Simulation result = simulate(draft("150, § 1er,", "mille séances"));

        assertThat(result.changes().get(0).after().refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("mille séances"));
        assertThat(result.changes().get(0).after().lines())
                .isEqualTo(result.changes().get(0).before().lines());
    }

    @Test
    void anArticleWithoutTextIsPending() {
        Simulation result = simulate(draft("199", "10 séances"));

        assertThat(result.changes()).isEmpty();
        assertThat(result.outcomes()).singleElement().satisfies(o -> {
            assertThat(o.state()).isEqualTo(OperationOutcome.State.PENDING);
            assertThat(o.reason()).contains("199");
        });
    }

    @Test
    void whatIsNoActIsSaidInOneLine() {
        assertThatThrownBy(() -> simulate("Rien de tel."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("draft.md")
                .hasMessageContaining("no article");
    }
}
