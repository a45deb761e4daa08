package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.ceiling;
import static org.nomenlex.shared.CorpusFolder.from;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Numac;
import org.nomenlex.shared.CorpusFolder;

/** What becomes of the articles when the acts that change them are themselves changed, repealed, dated, or not understood. */
class ChangedActsTest {

    private static final String LATE = "2035-01-01";
    private static final String JULY = from("1er juillet 2030");
    private static final String OPEN = "Le présent arrêté entre en vigueur à une date à fixer par le Roi.";

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void anArticleInForceFromMarch() {
        corpus = new CorpusFolder(folder).article150();
    }

    private static final String FILES =
            "A l'article 150, § 2, de " + annex() + ", les mots \"cinq ans\" sont remplacés par les mots \"dix ans\".";

    private void second(String... articles) {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", articles);
    }

    private void third(String signed, String... articles) {
        corpus.act("2030010003", signed, signed, articles);
    }

    private ArticleVersion version(String asOf) {
        return corpus.version("150", asOf, LATE);
    }

    private String text(String asOf) {
        return String.join(" ", version(asOf).lines());
    }

    private ActRecord record(String numac) {
        try (MemoryLibrary law = corpus.law()) {
            return law.act(new Numac(numac), LocalDate.parse(LATE)).orElseThrow();
        }
    }

    private List<String> outcomes(String numac) {
        return record(numac).outcomes().stream()
                .map(o -> (o.state() + " " + o.effect() + " " + o.reason()).strip())
                .toList();
    }

    private static List<String> told(ArticleVersion version) {
        return version.remarks().stream()
                .map(r -> r.kind() + " " + r.numac() + "/" + r.operation() + " " + r.text())
                .toList();
    }

    // Days of effect ------------------------------------------------------------------------------------------------

    @Test
    void anActThatDoesNotTellTakesEffectOnTheTenthDayAfterItsPublication() {
        second(ceiling("10", "20"));

        assertThat(text("2030-05-29")).contains("10 séances");
        assertThat(text("2030-05-30")).contains("20 séances");
        assertThat(outcomes("2030010002")).containsExactly("APPLIED 2030-05-30");
    }

    @Test
    void aDayThatWasLeftOpenIsFixedByAnotherAct() {
        second(ceiling("10", "20"), OPEN);
        third("2030-08-01", "L'arrêté royal du 2 mai 2030 entre en vigueur le 1er octobre 2030.");

        assertThat(text("2030-09-30")).contains("10 séances");
        assertThat(text("2030-10-01")).contains("20 séances");
        assertThat(record("2030010002").status()).isEqualTo("entrée en vigueur fixée par 2030010003");
    }

    @Test
    void aDayThatAnActGaveItselfIsNotFixedAgain() {
        second(ceiling("10", "20"), JULY);
        third("2030-08-01", "L'arrêté royal du 2 mai 2030 entre en vigueur le 1er octobre 2030.");

        assertThat(text("2030-07-01")).contains("20 séances");
        assertThat(record("2030010002").status()).isEmpty();
    }

    @Test
    void aDayFixedByAnActThatIsWithdrawnIsNotFixed() {
        second(ceiling("10", "20"), OPEN);
        third("2030-08-01", "L'arrêté royal du 2 mai 2030 entre en vigueur le 1er octobre 2030.");
        corpus.act("2030010004", "2030-09-01", "2030-09-10", "L'arrêté royal du 1er août 2030 est rapporté.");

        assertThat(text("2030-10-01")).contains("10 séances");
        assertThat(record("2030010002").status()).isEmpty();
    }

    @Test
    void aDayFixedForAnActThatIsNotThereIsSaid() {
        third("2030-08-01", "L'arrêté royal du 3 mai 2030 entre en vigueur le 1er octobre 2030.");

        assertThat(record("2030010003").status())
                .isEqualTo(
                        "fixe l'entrée en vigueur d'un autre acte : l'acte modifié (2030-05-03) n'est pas dans le corpus");
    }

    @Test
    void whatHasNoDayIsToldOnceAtItsArticle() {
        second(ceiling("10", "20"), "A l'article 150 de la même annexe, la frimousse est abrogée.", OPEN);

        assertThat(told(version("2031-01-01")))
                .containsExactly(
                        "PENDING 2030010002/1 "
                                + record("2030010002")
                                        .parsed()
                                        .operations()
                                        .findFirst()
                                        .orElseThrow()
                                        .instruction()
                                        .words(),
                        "PENDING 2030010002/2 instruction non comprise : A l'article 150 de la même annexe, la frimousse est abrogée.");
        assertThat(version("2031-01-01").complete()).isTrue();
    }

    // Changed after they took effect -------------------------------------------------------------------------------

    @Test
    void fromTheDayOfTheChangeTheTextTellsWhoChangedTheAct() {
        second(ceiling("10", "20"), JULY);
        third(
                "2031-01-02",
                "A l'article 1er de l'arrêté royal du 2 mai 2030, les mots \"20 séances\" sont remplacés par les mots \"30"
                        + " séances\".",
                from("1er mars 2031"));

        assertThat(told(version("2031-02-28"))).isEmpty();
        assertThat(told(version("2031-03-01")))
                .containsExactly("WARNING 2030010002/1 modifié par 2030010003 après avoir pris effet : ce texte vaut à"
                        + " partir du jour de cette modification");
        assertThat(version("2031-03-01").madeBy()).containsExactly("2030010002");
        assertThat(version("2031-03-01").passages().get(0).pieces())
                .filteredOn(p -> p.text().contains("30"))
                .allSatisfy(p -> assertThat(p.provenance().effect()).isEqualTo(LocalDate.of(2031, 3, 1)));
    }

    @Test
    void onADayOnWhichAnotherActTakesEffectBothMadeTheText() {
        second(ceiling("10", "20"), JULY);
        third(
                "2031-01-02",
                "A l'article 1er de l'arrêté royal du 2 mai 2030, les mots \"20 séances\" sont remplacés par les mots \"30"
                        + " séances\".",
                from("1er mars 2031"));
        corpus.act("2030010004", "2031-01-03", "2031-01-20", FILES, from("1er mars 2031"));

        assertThat(text("2031-02-28")).contains("20 séances").contains("cinq ans");
        assertThat(text("2031-03-01")).contains("30 séances").contains("dix ans");
        assertThat(version("2031-03-01").madeBy()).containsExactly("2030010004", "2030010002");
    }

    @Test
    void aChangeOfWhatHasNotTakenEffectIsNotTold() {
        second(ceiling("10", "20"), from("1er juin 2031"));
        third(
                "2031-01-02",
                "A l'article 1er de l'arrêté royal du 2 mai 2030, les mots \"20 séances\" sont remplacés par les mots \"30"
                        + " séances\".",
                from("1er mars 2031"));

        assertThat(text("2031-06-01")).contains("30 séances");
        assertThat(told(version("2031-06-01"))).isEmpty();
        assertThat(record("2030010002").status()).isEqualTo("modifié par 2030010003");
    }

    @Test
    void aChangeWithoutDayWaits() {
        second(ceiling("10", "20"), JULY);
        third(
                "2031-01-02",
                "A l'article 1er de l'arrêté royal du 2 mai 2030, les mots \"20 séances\" sont remplacés par les mots \"30"
                        + " séances\".",
                OPEN);

        assertThat(text("2032-01-01")).contains("20 séances");
        assertThat(outcomes("2030010003")).containsExactly("PENDING null entrée en vigueur indéterminée");
    }

    @Test
    void whatCannotBeChangedInAnActLeavesItsArticlesIncompleteFromThatDay() {
        second(ceiling("10", "20"), FILES, JULY);
        third(
                "2031-01-02",
                "A l'article 1er de l'arrêté royal du 2 mai 2030, les mots \"99 séances\" sont remplacés par les mots \"30"
                        + " séances\".",
                from("1er mars 2031"));

        assertThat(version("2031-02-28").complete()).isTrue();
        assertThat(version("2031-03-01").refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).startsWith("acte 2030010002 : les mots « 99 séances »"));
        assertThat(outcomes("2030010003"))
                .singleElement()
                .asString()
                .startsWith("REFUSED 2031-03-01 acte 2030010002 : ");
    }

    @Test
    void orFromTheDayOnWhichTheActTakesEffect() {
        second(ceiling("10", "20"), from("1er juin 2031"));
        third(
                "2031-01-02",
                "A l'article 1er de l'arrêté royal du 2 mai 2030, les mots \"99 séances\" sont remplacés par les mots \"30"
                        + " séances\".",
                from("1er mars 2031"));

        assertThat(version("2031-05-31").complete()).isTrue();
        assertThat(version("2031-06-01").complete()).isFalse();
    }

    @Test
    void anotherArticleOfThatActIsAsGoodAsBefore() {
        corpus.act(
                "2030010005",
                "2030-02-01",
                "2030-02-10",
                "Dans " + annex() + ", il est inséré un article 151, rédigé comme suit :\n\n\"Art. 151. Rien.\".",
                from("1er mars 2030"));
        second(
                ceiling("10", "20"),
                "A l'article 151 de " + annex() + ", le mot \"Rien\" est remplacé par le mot \"Tout\".",
                JULY);
        third(
                "2031-01-02",
                "A l'article 2 de l'arrêté royal du 2 mai 2030, les mots \"99\" sont remplacés par les mots \"30\".",
                from("1er mars 2031"));

        assertThat(version("2031-03-01").complete()).isTrue();
        assertThat(corpus.version("151", "2031-03-01", LATE).complete()).isFalse();
    }

    // Repealed ------------------------------------------------------------------------------------------------------

    @Test
    void aRepealedActLosesWhatHasNotTakenEffect() {
        second(
                ceiling("10", "20"),
                FILES,
                "Le présent arrêté entre en vigueur le 1er juillet 2030, à l'exception de"
                        + " l'article 2 qui entre en vigueur le 1er janvier 2032.");
        third("2031-01-02", "L'arrêté royal du 2 mai 2030 est abrogé.", from("1er mars 2031"));

        assertThat(text("2033-01-01")).contains("20 séances").contains("cinq ans");
        assertThat(record("2030010002").status()).isEqualTo("abrogé par 2030010003");
        assertThat(outcomes("2030010002"))
                .containsExactly("APPLIED 2030-07-01", "PENDING 2032-01-01 abrogé par 2030010003");
        assertThat(outcomes("2030010003")).containsExactly("APPLIED 2031-03-01 modifie l'acte 2030010002");
    }

    @Test
    void aRepealOnTheVeryDayComesBeforeTheEffect() {
        second(ceiling("10", "20"), from("1er mars 2031"));
        third("2031-01-02", "L'arrêté royal du 2 mai 2030 est abrogé.", from("1er mars 2031"));

        assertThat(text("2033-01-01")).contains("10 séances");
    }

    @Test
    void anArticleThatIsRepealedAloneLeavesTheOthers() {
        second(ceiling("10", "20"), FILES, from("1er janvier 2032"));
        third("2031-01-02", "L'article 1er de l'arrêté royal du 2 mai 2030 est abrogé.", from("1er mars 2031"));

        assertThat(text("2033-01-01")).contains("10 séances").contains("dix ans");
        assertThat(record("2030010002").status()).isEqualTo("art. 1 abrogé par 2030010003");
    }

    @Test
    void aRepealWithoutDayRepealsNothing() {
        second(ceiling("10", "20"), from("1er janvier 2032"));
        third("2031-01-02", "L'arrêté royal du 2 mai 2030 est abrogé.", OPEN);

        assertThat(text("2033-01-01")).contains("20 séances");
        assertThat(outcomes("2030010003")).containsExactly("PENDING null entrée en vigueur indéterminée");
    }

    // Not understood ------------------------------------------------------------------------------------------------

    @Test
    void whatIsNotUnderstoodLeavesTheArticleThatItNamesIncomplete() {
        second("A l'article 150 de " + annex() + ", la frimousse est abrogée.", JULY);

        assertThat(version("2030-06-30").complete()).isTrue();
        assertThat(version("2030-07-01").refusals()).singleElement().satisfies(r -> {
            assertThat(r.operation()).isEqualTo("1");
            assertThat(r.reason()).startsWith("instruction non comprise : ");
        });
    }

    @Test
    void aLawyerMaySayThatItIsWithoutObject() {
        second("A l'article 150 de " + annex() + ", la frimousse est abrogée.", JULY);
        corpus.file("decisions/2030010002.yaml", """
                act: "2030010002"
                decisions:
                  - instruction: "1"
                    by: A. Dupont
                    on: 2031-01-15
                    why: rien de tel dans la loi
                    without-object: true
                """);

        assertThat(version("2030-07-01").complete()).isTrue();
        assertThat(version("2030-07-01").remarks()).singleElement().satisfies(r -> {
            assertThat(r.kind()).isEqualTo(Remark.Kind.DECISION);
            assertThat(r.operation()).isEqualTo("1");
            assertThat(r.text()).contains("sans objet", "A. Dupont", "rien de tel dans la loi");
        });
    }

    @Test
    void whatIsNotUnderstoodInAnAnnulledArticleIsNotMissed() {
        second("A l'article 150 de " + annex() + ", la frimousse est abrogée.", JULY);
        corpus.file("events/judgments.yaml", """
                events:
                  - act: "2030010002"
                    published: 2031-02-01
                    reference: arrêt n° 999.001 du Conseil d'Etat
                    annulled: ["1"]
                """);

        assertThat(version("2030-07-01").complete()).isTrue();
        assertThat(corpus.version("150", "2030-07-01", "2031-01-31").complete()).isFalse();
    }

    @Test
    void ofWithdrawnArticlesTheOthersStand() {
        second(ceiling("10", "20"), FILES, JULY);
        third("2031-01-02", "L'article 2 de l'arrêté royal du 2 mai 2030 est rapporté.");

        assertThat(text("2030-07-01")).contains("20 séances").contains("cinq ans");
        assertThat(record("2030010002").status()).isEqualTo("art. 2 rapporté par 2030010003");
    }
}
