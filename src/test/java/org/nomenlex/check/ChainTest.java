package org.nomenlex.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.build.Builder;
import org.nomenlex.build.HealthJson;
import org.nomenlex.build.Progress;
import org.nomenlex.shared.CorpusFolder;

/** "Modifié en dernier lieu par ..." against later changes that the corpus holds: only those that the drafter could know. */
class ChainTest {

    @TempDir
    Path temp;

    private CorpusFolder corpus;

    @BeforeEach
    void anArticleOfTwoLetters() {
        corpus = new CorpusFolder(temp.resolve("corpus"));
        act(
                "2030010001",
                "2030-01-10",
                "2030-01-20",
                "A l'article 14, b), de " + annex() + ", le mot \"a\" est abrogé.");
    }

    private void act(String numac, String signed, String published, String text) {
        corpus.act(numac, signed, published, text, from("1er juillet 2032"));
    }

    private void citing(String unit) {
        act(
                "2031010009",
                "2031-06-02",
                "2031-06-20",
                "A l'article 14, " + unit + ", de " + annex()
                        + ", modifié en dernier lieu par l'arrêté royal du 10 janvier 2030, le mot \"c\" est abrogé.");
    }

    private List<Finding> chain() {
        Path out = temp.resolve("out");
        new Builder(Progress.NONE).build(List.of(corpus.path()), out, LocalDate.of(2040, 1, 1));
        return HealthJson.in(out).orElseThrow().findings().stream()
                .filter(f -> f.kind() == Finding.Kind.CHAIN)
                .toList();
    }

    private void laterChange(String unit, String signed, String published) {
        act(
                "2031010005",
                signed,
                published,
                "A l'article 14, " + unit + ", de " + annex() + ", le mot \"d\" est abrogé.");
    }

    @Test
    void aLaterChangeOfTheSameUnitPublishedBeforeIsTold() {
        laterChange("b)", "2031-01-05", "2031-01-25");
        citing("b)");
        assertThat(chain())
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("2030-01-10", "2031010005 du 2031-01-05"));
    }

    @Test
    void aChangeBelowTheUnitIsOneOfTheUnit() {
        laterChange("b), 1°", "2031-01-05", "2031-01-25");
        citing("b)");
        assertThat(chain()).hasSize(1);
    }

    @Test
    void aChangeOfAnotherUnitSaysNothing() {
        laterChange("h)", "2031-01-05", "2031-01-25");
        citing("b)");
        assertThat(chain()).isEmpty();
    }

    @Test
    void anActSignedTheSameDayIsNotMoreRecent() {
        laterChange("b)", "2031-06-02", "2031-06-19");
        citing("b)");
        assertThat(chain()).isEmpty();
    }

    @Test
    void anActNotYetPublishedWhenTheCitingOneWasSignedCouldNotBeKnown() {
        laterChange("b)", "2031-05-30", "2031-06-10");
        citing("b)");
        assertThat(chain()).isEmpty();
    }
}
