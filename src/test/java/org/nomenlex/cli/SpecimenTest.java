package org.nomenlex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The specimen corpus shows what corpus/README.md and the README say. */
class SpecimenTest {

    @TempDir
    private static Path folder;

    private static JsonNode summary;

    @BeforeAll
    static void build() throws IOException {
        copy(Path.of("corpus"), folder.resolve("corpus"));
        Run run = Run.in(folder, "build", "--format", "json");
        assertThat(run.code()).as(run.err()).isZero();
        summary = new ObjectMapper().readTree(run.out());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path f : (Iterable<Path>) files::iterator) {
                Files.copy(f, to.resolve(from.relativize(f).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Run ask(String... arguments) {
        return Run.in(folder, arguments);
    }

    @Test
    void theSummaryAddsUp() {
        assertThat(summary.path("acts").asInt()).isEqualTo(13);
        assertThat(summary.path("articles").asInt()).isEqualTo(4);
        assertThat(summary.path("unparsed").asInt()).isZero();
        assertThat(summary.path("refused").asInt()).isEqualTo(1);
        assertThat(summary.path("pending").asInt()).isEqualTo(1);
        assertThat(summary.path("applied").asInt()
                        + summary.path("pending").asInt()
                        + summary.path("refused").asInt())
                .isEqualTo(summary.path("operations").asInt());
        for (String stage : List.of("read", "parse", "consolidate", "store", "index", "total")) {
            assertThat(summary.path("millis").path(stage).isIntegralNumber())
                    .as(stage)
                    .isTrue();
        }
    }

    @Test
    void theSameCorpusElsewhereGivesTheSameCommitAndAgainNothingIsDone() throws IOException {
        Run elsewhere = ask("build", "--out", "other", "--format", "json");
        JsonNode other = new ObjectMapper().readTree(elsewhere.out());
        assertThat(other.path("commit")).isEqualTo(summary.path("commit"));
        assertThat(other.path("edition")).isEqualTo(summary.path("edition"));
        Run again = ask("build", "--out", "other");
        assertThat(again.out()).startsWith("nothing changed");
    }

    @Test
    void strictBuildsTellRefusalsByTheirExitCode() {
        assertThat(ask("build", "--strict").code()).isEqualTo(3);
        assertThat(ask("build").code()).isZero();
    }

    @Test
    void labelsValuesWordsAndServicesChangeOnTheirDay() {
        String before = ask("show", "201", "--as-of", "2019-06-30").out();
        String after = ask("show", "201", "--as-of", "2019-07-01").out();
        assertThat(before)
                .contains("Audiométrie tonale des deux oreilles, avec tracé . . . . . K 12", "une fois par semestre");
        assertThat(after)
                .contains(
                        "en conduction aérienne et osseuse, avec tracé . . . . . K 12\n",
                        "deux fois par an",
                        "990194-990205\nEnregistrement des potentiels évoqués auditifs d'un nouveau-né . . . . . K 40\n",
                        "K 28");
    }

    @Test
    void aRetroactiveActChangesThePastButNotWhatWasKnown() {
        assertThat(ask("show", "201/§1/b", "--as-of", "2019-09-01").out())
                .contains("K 21")
                .doesNotContain("K 18");
        assertThat(ask("show", "201/§1/b", "--as-of", "2019-09-01", "--known-at", "2019-12-31")
                        .out())
                .contains("K 18")
                .doesNotContain("K 21");
    }

    @Test
    void anActAmendedBeforeItTakesEffectAppliesAsAmended() {
        assertThat(ask("show", "990032-990043", "--as-of", "2020-10-01").out()).contains("K 22");
        assertThat(ask("show", "990032-990043", "--as-of", "2020-10-01", "--known-at", "2020-04-01")
                        .out())
                .contains("K 24");
    }

    @Test
    void listsOfOrderNumbersKeepTheirStyle() {
        assertThat(ask("show", "204/§2", "--as-of", "2019-09-01").out())
                .contains(
                        "990010-990021, 990032-990043, 990076-990080, 990091-990102, 990113-990124 et 990194-990205.");
        assertThat(ask("show", "204/§2", "--as-of", "2021-06-01").out())
                .endsWith(": 990010-990021, 990032-990043, 990076-990080, 990091-990102 et 990194-990205.\n");
    }

    @Test
    void aChangeOfTheDutchTextLeavesTheFrenchOne() {
        assertThat(ask("show", "203/§1", "--as-of", "2020-11-01", "--lang", "nl")
                        .out())
                .contains("een gespecialiseerde arts", "De arts bepaalt", "adviserend arts")
                .doesNotContain("geneesheer");
        Run french = ask("show", "203/§1", "--as-of", "2020-11-01");
        assertThat(french.out())
                .isEqualTo(ask("show", "203/§1", "--as-of", "2020-10-31").out());
        assertThat(french.err()).doesNotContain("refused");
    }

    @Test
    void whatHasNoDateIsPendingAndWhatCannotBeAppliedIsRefused() throws IOException {
        Run run = ask("show", "203", "--as-of", "2021-06-01");
        assertThat(run.out()).contains("dix-huit par an", "quarante minutes", "précise le nombre de séances");
        assertThat(run.err()).contains("NOT COMPLETE: 1 instruction", "2021999910");
        assertThat(ask("show", "203", "--as-of", "2023-01-01").err()).contains("pending: 2021999909");
        JsonNode json = new ObjectMapper()
                .readTree(ask("show", "203", "--as-of", "2023-01-01", "--format", "json")
                        .out());
        assertThat(json.path("complete").asBoolean()).isFalse();
        assertThat(json.path("refused")).hasSize(1);
        assertThat(json.path("pending")).hasSize(1);
    }

    @Test
    void anArticleIsRepealedAndRestored() {
        assertThat(ask("show", "202", "--as-of", "2021-12-31").out()).contains("3°bis mouvements périodiques", "§ 4.");
        Run repealed = ask("show", "202", "--as-of", "2022-01-01");
        assertThat(repealed.code()).isEqualTo(1);
        assertThat(repealed.err()).contains("repealed from 2022-01-01 by 2021999911");
        assertThat(ask("show", "202", "--as-of", "2022-05-01").out())
                .contains("N 290")
                .doesNotContain("§ 4.");
        assertThat(ask("history", "202").out().lines()).hasSize(4);
    }

    @Test
    void aParagraphIsRenumberedAndAnotherTakesItsNumber() {
        assertThat(ask("show", "203/§3", "--as-of", "2022-05-01").out())
                .isEqualTo("§ 3. La séance est individuelle.\n");
        assertThat(ask("show", "203/§4", "--as-of", "2022-05-01").out())
                .isEqualTo("§ 4. La séance dure au moins quarante minutes.\n");
        assertThat(ask("diff", "203", "2022-04-30", "2022-05-01").out())
                .contains("{+3. La séance est individuelle.+}".replace("3. ", "§ 3. "));
    }

    @Test
    void cellsOfATableAndWordsOfASentenceChange() {
        assertThat(ask("show", "204/§3", "--as-of", "2022-09-01").out())
                .contains(
                        "| de 18 à 66 ans | 4 |",
                        "| 67 ans et plus | 10 |",
                        "Ces suppléments de nuit sont dus en plus des honoraires.");
        assertThat(ask("show", "990172", "--as-of", "2022-09-01").out())
                .contains("par demi-heure entamée . . . . . N 15");
    }

    @Test
    void anOrderNumberIsToldWithItsTimes() {
        Run run = ask("code", "990091", "--as-of", "2020-01-01");
        assertThat(run.out())
                .contains(
                        "990091-990102  article 201",
                        "Épreuve calorique des deux oreilles\nK 21\n",
                        "2019-01-01  2019-08-01  article 201  K 18",
                        "2019-08-01  -           article 201  K 21  (2020999905)",
                        "ne peuvent pas être cumulées le même jour");
    }

    @Test
    void everyChangeOfTheSpecimenNamesItsAct() throws IOException {
        for (String article : List.of("201", "202", "203", "204")) {
            JsonNode diff = new ObjectMapper()
                    .readTree(ask("diff", article, "2019-01-01", "2023-01-01", "--format", "json")
                            .out());
            for (JsonNode row : diff.path("rows")) {
                for (JsonNode run : row.path("runs")) {
                    boolean changed = List.of("inserted", "deleted")
                            .contains(run.path("kind").asText());
                    assertThat(changed && run.path("by").isEmpty())
                            .as(article + ": " + run)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void eachPathThatIsPrintedLeadsBackToItsWords() throws IOException {
        for (String article : List.of("201", "202", "203", "204")) {
            Run whole = ask("blame", article, "--as-of", "2021-06-01", "--format", "json");
            for (JsonNode passage : new ObjectMapper().readTree(whole.out()).path("passages")) {
                String unit = passage.path("unit").asText();
                StringBuilder line = new StringBuilder();
                passage.path("pieces")
                        .forEach(piece -> line.append(piece.path("text").asText()));
                assertThat(ask("show", unit, "--as-of", "2021-06-01").out())
                        .as(unit)
                        .contains(line);
            }
        }
    }

    @Test
    void statusTellsWhatIsMissingAndWhatCouldNotBeDone() throws IOException {
        Run run = ask("status");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "acts missing, named by acts that are there: 1\n  act of 2021-02-02, on article 204",
                        "operations refused: 1\n  2021999910 art. 1.2",
                        "instructions not understood: 0",
                        "operations pending: 1");
        JsonNode json =
                new ObjectMapper().readTree(ask("status", "--format", "json").out());
        assertThat(json.path("missing").get(0).path("promulgated").asText()).isEqualTo("2021-02-02");
        assertThat(json.path("refused")).hasSize(1);
    }

    @Test
    void anAssumedDayShowsTheTextAsItWouldBe() {
        String[] question = {"show", "203/§1", "--as-of", "2021-05-01"};
        assertThat(ask(question).out()).contains("dix-huit par an");
        assertThat(ask("show", "203/§1", "--as-of", "2021-05-01", "--assume", "2021999909=2021-04-01")
                        .out())
                .contains("trente par an");
        assertThat(ask("show", "203", "--assume", "2099999999=2021-04-01").err())
                .contains("no act 2099999999");
    }

    @Test
    void aDraftIsTriedWithoutWritingAnything() throws IOException {
        Files.writeString(folder.resolve("draft.md"), """
                **Article 1er.** A l'article 201, § 1er, a), de l'annexe à l'arrêté royal du 14 septembre 1984 établissant la \
                nomenclature des prestations de santé en matière d'assurance obligatoire soins de santé et indemnités, la valeur \
                relative "K 12" de la prestation 990010-990021 est remplacée par la valeur relative "K 14".

                **Art. 2.** A l'article 201, § 2, de la même annexe, les mots "dix mois" sont remplacés par les mots "un an".
                """);
        Run run = ask("simulate", "draft.md", "--as-of", "2023-01-01");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("K [-12-]{+14+}", "by draft.md art. 1").doesNotContain("9999999999");
        assertThat(run.err()).contains("1 operation applied to 1 article", "1 refused", "refused: art. 2", "dix mois");
        assertThat(ask("show", "990010", "--as-of", "2023-01-01").out()).contains("K 12");
        assertThat(ask("simulate", "no-such-file.md").err()).contains("no such file: no-such-file.md");
    }

    @Test
    void actsAreFoundByEachOfTheirNames() {
        for (String name : List.of("2019999903", "2019-06-20/93", "AR du 20 juin 2019")) {
            Run run = ask("parse", name);
            assertThat(run.code()).as(name + ": " + run.err()).isZero();
            assertThat(run.out()).startsWith("2019999903").contains("replace-codes", "3 operations");
        }
        assertThat(ask("parse", "2099999999").err()).contains("no act 2099999999 in");
        assertThat(ask("parse", "nowhere.md").err()).contains("no such file: nowhere.md");
        assertThat(ask("parse", "2019999903", "2019999902", "--format", "json").code())
                .isEqualTo(2);
    }

    @Test
    void operationsGoIntoOneFilePerAct() throws IOException {
        Run run = ask("parse", "2019999903", "corpus/acts/2019999902.md", "--out", "operations");
        assertThat(run.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(Files.readString(folder.resolve("operations/2019999903.json")));
        assertThat(json.path("schema").asText()).isEqualTo("nomenlex/operations/1");
        assertThat(folder.resolve("operations/2019999902.json")).exists();
    }

    @Test
    void anotherFormOfTheTextIsOneOptionAway() throws Exception {
        assertThat(ask("show", "201", "--as-of", "2020-01-01", "--format", "akn")
                        .out())
                .contains("<akomaNtoso");
        Run run = ask("diff", "201", "2019-01-01", "2020-10-01", "--format", "docx", "--output", "changes.docx");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("changes.docx"))).startsWith('P', 'K');
    }

    @Test
    void aCorpusWithoutActsIsToldAndNothingElse() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Run run = ask("build", "--corpus", "empty", "--out", "nothing");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no act was found in").doesNotContain("\tat ");
        assertThat(ask("build", "--corpus", "nowhere").err())
                .contains("does not exist")
                .hasLineCount(1);
    }
}
