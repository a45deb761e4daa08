package org.nomenlex.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.build.Builder;
import org.nomenlex.build.HealthJson;
import org.nomenlex.build.Progress;
import org.nomenlex.corpus.RegisterRow;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.shared.CorpusFolder;

/** Justel's lists tell which acts the corpus lacks, row by row. */
class RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2040, 1, 1);

    @TempDir
    Path temp;

    private CorpusFolder corpus;

    @BeforeEach
    void anActOnArticle150() {
        corpus = new CorpusFolder(temp.resolve("corpus"))
                .printedAct(
                        "2030010001",
                        "2030-01-10",
                        "2030-01-20",
                        "/mopdf/2030/01/20_1.pdf#Page7",
                        "Dans " + annex() + ", il est inséré un article 150, rédigé comme suit :\n\n"
                                + "\"Art. 150. Le plafond est fixé à 10 séances.\".",
                        from("1er mars 2030"));
    }

    private Health health() {
        Path out = temp.resolve("out");
        new Builder(Progress.NONE).build(List.of(corpus.path()), out, TODAY);
        return HealthJson.in(out).orElseThrow();
    }

    private static Set<String> articles(String cell) {
        return Register.articles(new RegisterRow("", "", null, TODAY, List.of(), cell, "")).stream()
                .map(ArticleNumber::value)
                .collect(Collectors.toSet());
    }

    @Test
    void suffixesAreReadInAnyCase() {
        assertThat(articles("ANN.ART.28 35BIS")).containsExactlyInAnyOrder("28", "35bis");
        assertThat(articles("ANN.ART.17 17QUATER")).containsExactlyInAnyOrder("17", "17quater");
        assertThat(articles("ANN.ART.17 bis")).containsExactly("17bis");
        assertThat(articles("ANN.ART.33ter ANN. Art. 9A ANN.ART.2 B")).containsExactlyInAnyOrder("33ter", "9", "2");
        assertThat(articles("ANN.ART 5.6")).containsExactlyInAnyOrder("5", "6");
        assertThat(articles("N")).isEmpty();
    }

    @Test
    void ofSeveralActsOfADayThePlaceInTheMoniteurTellsWhichIsThere() {
        corpus.table(
                "2030-01-10,2030-01-20,ANN.ART.12,/mopdf/2030/01/20_1.pdf#Page3",
                "2030-01-10,2030-01-20,ANN.ART.150,/mopdf/2030/01/20_1.pdf#Page7",
                "2030-01-10,2030-01-25,ANN.ART.33BIS,/mopdf/2030/01/25_1.pdf#Page9");

        assertThat(health().registered()).singleElement().satisfies(act -> {
            assertThat(act.promulgated()).isEqualTo("2030-01-10");
            assertThat(act.articles()).extracting(ArticleNumber::value).containsExactly("12", "33bis");
            assertThat(act.published()).containsExactly(LocalDate.of(2030, 1, 20), LocalDate.of(2030, 1, 25));
            assertThat(act.others()).containsExactly("2030010001");
        });
    }

    @Test
    void theDayOfPublicationOfAnActThatIsThereIsNotThatOfTheMissingOne() {
        corpus.table(
                "2030-01-10,2030-01-20,ANN.ART.150,/mopdf/2030/01/20_1.pdf#Page7",
                "2030-01-10,2030-02-11,N,/mopdf/2030/02/11_1.pdf#Page1");

        assertThat(health().registered())
                .singleElement()
                .satisfies(act -> assertThat(act.published()).containsExactly(LocalDate.of(2030, 2, 11)));
    }

    @Test
    void withoutAPlaceTheDaysAndTheArticlesTell() {
        corpus.table("2030-01-10,2030-01-20,ANN.ART.12,", "2030-01-10,2030-01-20,ANN.ART.150,");

        assertThat(health().registered())
                .singleElement()
                .satisfies(act -> assertThat(act.articles())
                        .extracting(ArticleNumber::value)
                        .containsExactly("12"));
    }

    @Test
    void aRowWithoutADayOfSignatureIsToldByItsPublication() {
        corpus.table(
                "2030-01-10,2030-01-20,ANN.ART.150,/mopdf/2030/01/20_1.pdf#Page7",
                ",2030-12-28,N,/mopdf/2030/12/28_1.pdf#Page370");

        assertThat(health().registered()).singleElement().satisfies(act -> {
            assertThat(act.promulgated()).isNull();
            assertThat(act.published()).containsExactly(LocalDate.of(2030, 12, 28));
        });
    }

    @Test
    void dossiersOfActsThatAreThereAreNotThoseOfTheMissingOne() {
        corpus.file(
                        "justel-register.csv",
                        "kind,dossier,act_articles,version,in_force\n"
                                + "AR,2030-01-10/01,art. 1,001,2030-03-01\nAR,2030-01-10/44,art. 1,002,2030-03-01\n")
                .act(
                        "2031010002",
                        "2031-05-02",
                        "2031-05-20",
                        "A l'article 12 de " + annex()
                                + ", modifié en dernier lieu par l'arrêté royal du 10 janvier 2030,"
                                + " les mots \"a\" sont remplacés par les mots \"b\".",
                        from("1er juillet 2031"));

        assertThat(health().missing())
                .singleElement()
                .satisfies(act -> assertThat(act.dossiers()).containsExactly("2030-01-10/44"));
    }

    @Test
    void anActThatAmendsAnAmendingActChangesWhatThatOneChanges() {
        corpus.act(
                        "2030010003",
                        "2030-02-03",
                        "2030-02-13",
                        "L'article 2 de l'arrêté royal du 10 janvier 2030 modifiant " + annex()
                                + " est remplacé par ce qui suit :\n\n\"Art. 2. " + from("1er avril 2030") + "\"",
                        from("1er mars 2030"))
                .act(
                        "2031010002",
                        "2031-05-02",
                        "2031-05-20",
                        "A l'article 150 de " + annex()
                                + ", modifié en dernier lieu par l'arrêté royal du 3 février 2030,"
                                + " les mots \"10 séances\" sont remplacés par les mots \"20 séances\".",
                        from("1er juillet 2031"));

        assertThat(health().missing()).isEmpty();
    }

    @Test
    void aRecalledDayThatTheListsLackIsToldAsAMisprintWithTheDaysNearIt() {
        String[] rows = new String[16];
        for (int i = 0; i < 15; i++) {
            rows[i] = (2029 + i / 5) + "-0" + (4 + i % 5) + "-03,2032-01-01,N,";
        }
        rows[15] = "2030-01-10,2030-01-20,ANN.ART.150,";
        corpus.table(rows)
                .act(
                        "2031110002",
                        "2031-05-02",
                        "2031-05-20",
                        "A l'article 150 de " + annex()
                                + ", modifié en dernier lieu par l'arrêté royal du 10 février 2030,"
                                + " les mots \"10 séances\" sont remplacés par les mots \"20 séances\".",
                        from("1er juillet 2031"));

        Health health = health();
        assertThat(health.missing()).isEmpty();
        assertThat(health.findings())
                .filteredOn(f -> f.kind() == Finding.Kind.RECITAL_DATE)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.where()).isEqualTo("2031110002 art. 1");
                    assertThat(f.text()).contains("2030-02-10", "erreur d'impression ?", "2030-01-10");
                });
    }
}
