package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.ask.UnitText;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.shared.CorpusFolder;

/**
 * An act recalls an earlier change that the corpus does not hold: what rests on an ordinal alone is refused from there on,
 * what proves itself by its words is applied.
 */
class ContinuityTest {

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void anArticleOfThreeAlineas() {
        corpus = new CorpusFolder(folder)
                .article150("Art. 150. § 1er. Le plafond est fixé à 10 séances.\n\n"
                        + "Le dossier est conservé pendant cinq ans.\n\n"
                        + "Le patient en reçoit une copie.");
    }

    private void amend(String recalled, String change) {
        corpus.act(
                "2031010002",
                "2031-05-02",
                "2031-05-20",
                "A l'article 150, § 1er, de " + annex() + ", modifié en dernier lieu par l'arrêté royal du " + recalled
                        + ", " + change,
                from("1er juillet 2031"));
    }

    private ArticleVersion version() {
        try (MemoryLibrary law = corpus.law()) {
            return law.version(
                            new ArticleNumber("150"), Language.FR, LocalDate.of(2031, 8, 1), LocalDate.of(2035, 1, 1))
                    .orElseThrow();
        }
    }

    @Test
    void anOrdinalCountsWhereTheChainIsWhole() {
        amend("10 janvier 2030", "l'alinéa 2 est abrogé.");
        assertThat(version().complete()).isTrue();
        assertThat(version().lines()).hasSize(2);
    }

    /** Justel's table, whole for the years from 2029 on: it knows the act of 10 January 2030 and none of 10 February. */
    private void listedByJustel() {
        corpus.table(
                "2028-01-01,2028-01-05,ANN.ART.9,",
                "2028-02-01,2028-02-05,ANN.ART.9,",
                "2028-03-01,2028-03-05,ANN.ART.9,",
                "2028-04-01,2028-04-05,ANN.ART.9,",
                "2028-05-01,2028-05-05,ANN.ART.9,",
                "2029-01-03,2029-01-05,ANN.ART.9,",
                "2029-02-03,2029-02-05,ANN.ART.9,",
                "2029-03-03,2029-03-05,ANN.ART.9,",
                "2029-04-03,2029-04-05,ANN.ART.9,",
                "2029-05-03,2029-05-05,ANN.ART.9,",
                "2030-01-10,2030-01-20,ANN.ART.150,",
                "2030-03-04,2030-03-09,ANN.ART.9,",
                "2030-03-05,2030-03-09,ANN.ART.9,",
                "2030-03-06,2030-03-09,ANN.ART.9,",
                "2030-03-07,2030-03-09,ANN.ART.9,",
                "2031-05-02,2031-05-20,ANN.ART.150,");
    }

    @Test
    void aMisprintedDayOfAnActThatIsThereStopsNothing() {
        listedByJustel();
        amend("10 février 2030", "l'alinéa 2 est abrogé.");
        assertThat(version().complete()).isTrue();
        assertThat(version().lines()).hasSize(2);
        assertThat(version().remarks()).isEmpty();
    }

    @Test
    void aDayThatIsLikeNoneOfTheListsIsThatOfAMissingAct() {
        listedByJustel();
        amend("23 novembre 2030", "l'alinéa 2 est abrogé.");
        assertThat(version().lines()).hasSize(3);
        assertThat(version().complete()).isFalse();
    }

    @Test
    void anOrdinalIsRefusedWhereAnActThatIsRecalledIsMissing() {
        amend("3 novembre 2030", "l'alinéa 2 est abrogé.");
        assertThat(version().lines()).hasSize(3);
        assertThat(version().refusals())
                .singleElement()
                .extracting(Refusal::reason)
                .asString()
                .contains("03-11-2030")
                .contains("manque au corpus");
    }

    @Test
    void theMissingActIsToldAtEveryTextThatLacksItsChangesOnceItIsKnown() {
        amend("3 novembre 2030", "l'alinéa 2 est abrogé.");
        try (MemoryLibrary law = corpus.law()) {
            LocalDate late = LocalDate.of(2035, 1, 1);
            assertThat(notices(law, LocalDate.of(2031, 8, 1), late))
                    .singleElement()
                    .asString()
                    .contains("03-11-2030");
            assertThat(notices(law, LocalDate.of(2031, 1, 1), late))
                    .singleElement()
                    .asString()
                    .contains("03-11-2030");
            assertThat(notices(law, LocalDate.of(2030, 11, 2), late)).isEmpty();
            assertThat(notices(law, LocalDate.of(2031, 1, 1), LocalDate.of(2031, 5, 19)))
                    .isEmpty();
        }
    }

    private static List<String> notices(MemoryLibrary law, LocalDate asOf, LocalDate knownAt) {
        return UnitText.find(law, UnitReference.read("150"), Language.FR, asOf, knownAt).remarks().stream()
                .map(Remark::text)
                .toList();
    }

    @Test
    void wordsProveThemselvesAndAreReplacedAllTheSame() {
        amend("3 novembre 2030", "alinéa 1er, les mots \"10 séances\" sont remplacés par les mots \"20 séances\".");
        assertThat(version().complete()).isTrue();
        assertThat(version().lines().get(0)).contains("20 séances");
    }

    @Test
    void aTextThatIsReplacedWholeStartsAnew() {
        amend("3 novembre 2030", "l'alinéa 2 est abrogé.");
        corpus.act(
                "2032010003",
                "2032-05-02",
                "2032-05-20",
                "L'article 150 de " + annex()
                        + " est remplacé par ce qui suit :\n\n\"Art. 150. § 1er. Il n'y a pas de plafond.\n\n"
                        + "Le dossier est conservé.\".",
                "Le présent arrêté produit ses effets le 1er juin 2031.");
        corpus.act(
                "2033010004",
                "2033-05-02",
                "2033-05-20",
                "A l'article 150, § 1er, de " + annex()
                        + ", remplacé par l'arrêté royal du 2 mai 2032, l'alinéa 2 est abrogé.",
                "Le présent arrêté produit ses effets le 1er juin 2031.");
        assertThat(List.of(version().lines().get(0))).containsExactly("Art. 150. § 1er. Il n'y a pas de plafond.");
        assertThat(version().remarks()).isEmpty();
    }
}
