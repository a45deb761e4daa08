package org.nomenlex.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.history.AbsentAct;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.shared.CorpusFolder;

/** Who reads a text is told which acts of Justel's register it lacks. */
class CheckedLibraryTest {

    private static final ArticleNumber ARTICLE = new ArticleNumber("150");
    private static final String OWN = "2030-01-10,2030-01-20,ANN.ART.150,/mopdf/2030/01/20_1.pdf#Page7";
    private static final String LACKING = "2031-02-03,2031-02-20,ANN.ART.9 150,/mopdf/2031/02/20_1.pdf#Page1";

    @TempDir
    Path temp;

    private CorpusFolder corpus;
    private Path out;

    @BeforeEach
    void anArticle() {
        out = temp.resolve("out");
        corpus = new CorpusFolder(temp.resolve("corpus"))
                .printedAct(
                        "2030010001",
                        "2030-01-10",
                        "2030-01-20",
                        "/mopdf/2030/01/20_1.pdf#Page7",
                        whole("10"),
                        from("1er mars 2030"));
    }

    private static String whole(String number) {
        return "Dans " + annex() + ", il est inséré un article 150, rédigé comme suit :\n\n"
                + "\"Art. 150. Le plafond est fixé à " + number + " séances.\".";
    }

    private <T> T ask(Function<CheckedLibrary, T> question) {
        new Builder(Progress.NONE).build(List.of(corpus.path()), out, LocalDate.of(2040, 1, 1));
        try (CheckedLibrary law = CheckedLibrary.open(out, "")) {
            return question.apply(law);
        }
    }

    private List<String> told(String asOf, String knownAt) {
        return ask(
                law -> law
                        .version(ARTICLE, Language.FR, LocalDate.parse(asOf), LocalDate.parse(knownAt))
                        .orElseThrow()
                        .remarks()
                        .stream()
                        .map(Remark::text)
                        .toList());
    }

    @Test
    void anActOfTheRegisterThatNamesTheArticleIsToldFromItsPublicationOn() {
        corpus.table(OWN, LACKING);

        assertThat(told("2031-02-19", "2035-01-01")).isEmpty();
        assertThat(told("2031-02-20", "2035-01-01"))
                .containsExactly(
                        "le registre de Justel cite l'acte du 03-02-2031 (M.B. 20-02-2031)," + " qui manque au corpus");
    }

    @Test
    void nobodyKnowsOfItBeforeItIsPublished() {
        corpus.table(OWN, LACKING);
        assertThat(told("2034-01-01", "2031-02-19")).isEmpty();
        assertThat(told("2034-01-01", "2031-02-20")).hasSize(1);
    }

    @Test
    void anActOnOtherArticlesIsNotTold() {
        corpus.table(OWN, "2031-02-03,2031-02-20,ANN.ART.9,/mopdf/2031/02/20_1.pdf#Page1");
        assertThat(told("2034-01-01", "2035-01-01")).isEmpty();
    }

    @Test
    void actsOfWhichTheRegisterTellsNoArticleAreToldOnce() {
        corpus.table(
                OWN,
                "2031-02-03,2031-02-20,N,/mopdf/2031/02/20_1.pdf#Page1",
                "2031-03-03,2031-03-20,N,/mopdf/2031/03/20_1.pdf#Page1");
        assertThat(told("2034-01-01", "2035-01-01"))
                .singleElement()
                .asString()
                .contains("2 actes", "20-02-2031 à 20-03-2031", "ne peut être exclu");
    }

    @Test
    void anActThatIsThereIsNotTold() {
        corpus.table(OWN);
        assertThat(told("2034-01-01", "2035-01-01")).isEmpty();
    }

    @Test
    void anActOlderThanTheTextThatReplacedTheArticleIsPast() {
        corpus.table(OWN, LACKING)
                .act(
                        "2032010002",
                        "2032-05-02",
                        "2032-05-20",
                        "L'article 150 de " + annex() + " est remplacé par ce qui suit :\n\n"
                                + "\"Art. 150. Le plafond est fixé à 30 séances.\".",
                        from("1er juillet 2032"));
        assertThat(told("2032-06-30", "2035-01-01")).hasSize(1);
        assertThat(told("2032-07-01", "2035-01-01")).isEmpty();
    }

    @Test
    void anActThatARecitalTellsOfIsNotToldTwice() {
        corpus.table(OWN, LACKING)
                .act(
                        "2032010002",
                        "2032-05-02",
                        "2032-05-20",
                        "A l'article 150 de " + annex()
                                + ", modifié en dernier lieu par l'arrêté royal du 3 février 2031, les mots \"10 séances\""
                                + " sont remplacés par les mots \"20 séances\".",
                        from("1er juillet 2032"));
        assertThat(told("2033-01-01", "2035-01-01")).containsExactly(AbsentAct.recalled(LocalDate.of(2031, 2, 3)));
    }

    @Test
    void itRefusesNothingAndChangesNoCommit() {
        corpus.act(
                "2032010002",
                "2032-05-02",
                "2032-05-20",
                "A l'article 150 de " + annex() + ", l'alinéa 1er est abrogé.",
                from("1er juillet 2032"));
        String without = ask(law -> law.edition().commit());
        corpus.table(OWN, LACKING);
        String with = ask(law -> law.edition().commit());
        assertThat(with).isEqualTo(without);
    }

    @Test
    void theCommitOfATextIsFoundAllTheSame() {
        corpus.table(OWN, LACKING);
        Optional<String> commit = ask(law -> law.commitOf(version(law)));
        assertThat(commit).isPresent();
    }

    @Test
    void whatIsToldAfterOneMoreActIsWhatABuildFromNothingTells() {
        corpus.table(OWN, LACKING, "2032-05-02,2032-05-20,ANN.ART.150,/mopdf/2032/05/20_1.pdf#Page2");
        assertThat(told("2034-01-01", "2035-01-01")).hasSize(2);
        corpus.printedAct(
                "2032010002",
                "2032-05-02",
                "2032-05-20",
                "/mopdf/2032/05/20_1.pdf#Page2",
                "A l'article 150 de " + annex()
                        + ", les mots \"10 séances\" sont remplacés par les mots \"20 séances\".",
                from("1er juillet 2032"));
        List<Remark> more = ask(CheckedLibraryTest::version).remarks();
        out = temp.resolve("anew");
        assertThat(more).hasSize(1).isEqualTo(ask(CheckedLibraryTest::version).remarks());
    }

    private static ArticleVersion version(CheckedLibrary law) {
        return law.version(ARTICLE, Language.FR, LocalDate.of(2034, 1, 1), LocalDate.of(2035, 1, 1))
                .orElseThrow();
    }
}
