package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.ceiling;
import static org.nomenlex.shared.CorpusFolder.from;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Piece;
import org.nomenlex.history.Remark;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.shared.CorpusFolder;

/** What was in force on a day, as known on another. The invented article 150 has one paragraph with one number to watch. */
class TwoTimesTest {

    private static final String LATE = "2035-01-01";

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void anArticleInForceFromMarch() {
        corpus = new CorpusFolder(folder).article150();
    }

    private String ceilingOn(String asOf, String knownAt) {
        return corpus.text("150", asOf, knownAt).get(0);
    }

    private ActRecord act(String numac, String knownAt) {
        try (MemoryLibrary law = corpus.law()) {
            return law.act(new Numac(numac), LocalDate.parse(knownAt)).orElseThrow();
        }
    }

    @Test
    void anActThatIsNotYetPublishedIsNotKnown() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"));

        assertThat(ceilingOn("2030-08-01", "2030-05-19")).contains("10 séances");
        assertThat(ceilingOn("2030-08-01", "2030-05-20")).contains("20 séances");
        assertThat(ceilingOn("2030-06-30", LATE)).contains("10 séances");
    }

    @Test
    void twoActsThatSayTheSameInTheSameWordsKeepTheirOwnDays() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"));
        corpus.act("2031010003", "2031-05-02", "2031-05-20", ceiling("20", "10"), from("1er juillet 2031"));
        corpus.act("2032010004", "2032-05-02", "2032-05-20", ceiling("10", "20"), from("1er juillet 2032"));

        assertThat(act("2030010002", LATE).outcomes())
                .extracting(OperationOutcome::effect)
                .containsExactly(LocalDate.of(2030, 7, 1));
        assertThat(act("2032010004", LATE).outcomes())
                .extracting(OperationOutcome::effect)
                .containsExactly(LocalDate.of(2032, 7, 1));
    }

    @Test
    void transitionalRulesBehindTheClauseOnEffectStandAtTheArticle() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                ceiling("10", "20"),
                "§ 1er. Le présent arrêté entre en vigueur le 1er juillet 2030.\n\n"
                        + "§ 2. Les dispositions transitoires suivantes sont d'application :\n\n"
                        + "1. Pour les appareils prescrits avant cette date, l'ancien plafond compte.");

        try (MemoryLibrary law = corpus.law()) {
            List<Remark> remarks = law.version(
                            new ArticleNumber("150"), Language.FR, LocalDate.of(2030, 8, 1), LocalDate.parse(LATE))
                    .orElseThrow()
                    .remarks();
            assertThat(remarks).singleElement().satisfies(r -> {
                assertThat(r.kind()).isEqualTo(Remark.Kind.TRANSITIONAL);
                assertThat(r.operation()).isEqualTo("2");
                assertThat(r.text())
                        .startsWith("§ 2. Les dispositions transitoires")
                        .endsWith("l'ancien plafond compte.");
            });
        }
    }

    @Test
    void anInstructionOnTheOtherLanguageAloneWaitsForThatText() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                "A l'article 150, § 1er, de " + annex() + ", dans le texte néerlandais, le mot \"tien\" est remplacé "
                        + "par le mot \"twintig\".",
                from("1er juillet 2030"));

        OperationOutcome outcome = act("2030010002", LATE).outcomes().get(0);

        assertThat(outcome.state()).isEqualTo(OperationOutcome.State.PENDING);
        assertThat(outcome.reason()).endsWith("dont le texte n'est pas dans le corpus : nl");
        assertThat(ceilingOn("2030-08-01", LATE)).contains("10 séances");
    }

    @Test
    void aRetroactiveActChangesThePastFromItsPublicationOn() {
        corpus.act(
                "2030010002",
                "2030-09-02",
                "2030-09-20",
                ceiling("10", "20"),
                "Le présent arrêté produit ses effets le 1er mai 2030.");

        assertThat(ceilingOn("2030-06-01", "2030-09-19")).contains("10 séances");
        assertThat(ceilingOn("2030-06-01", "2030-09-20")).contains("20 séances");
        assertThat(ceilingOn("2030-04-30", LATE)).contains("10 séances");
    }

    @Test
    void aWithdrawnActHasNeverAppliedAsKnownFromItsWithdrawal() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"))
                .act(
                        "2030010003",
                        "2030-09-02",
                        "2030-09-20",
                        "L'arrêté royal du 2 mai 2030 modifiant " + annex() + " est rapporté.");

        assertThat(ceilingOn("2030-08-01", "2030-09-19")).contains("20 séances");
        assertThat(ceilingOn("2030-08-01", "2030-09-20")).contains("10 séances");
        assertThat(act("2030010002", LATE).status()).isEqualTo("rapporté par 2030010003");
        assertThat(act("2030010002", LATE).outcomes())
                .allMatch(o -> o.state() == OperationOutcome.State.PENDING
                        && o.reason().contains("rapporté"));
    }

    @Test
    void aWithdrawalThatIsWithdrawnLetsTheActApplyAgain() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"))
                .act("2030010003", "2030-09-02", "2030-09-20", "L'arrêté royal du 2 mai 2030 est rapporté.")
                .act("2030010004", "2030-11-02", "2030-11-20", "L'arrêté royal du 2 septembre 2030 est rapporté.");

        assertThat(ceilingOn("2030-08-01", "2030-10-01")).contains("10 séances");
        assertThat(ceilingOn("2030-08-01", "2030-11-20")).contains("20 séances");
    }

    @Test
    void aNumberGivenByALaterActIsNotTheOneThatAnEarlierActNamed() {
        corpus.act(
                        "2030010002",
                        "2030-03-02",
                        "2030-03-20",
                        "A l'article 150 de " + annex() + ", le § 1er est abrogé.",
                        from("1er septembre 2030"))
                .act(
                        "2030010003",
                        "2030-05-02",
                        "2030-05-20",
                        "A l'article 150 de " + annex() + ", les modifications suivantes sont apportées :\n\n"
                                + "1. il est inséré un § 3, rédigé comme suit :\n\n\"§ 3. Le rapport est signé.\";\n\n"
                                + "2. le § 1er est abrogé;\n\n3. le § 2 devient le § 1er.",
                        from("1er juillet 2030"));

        ArticleVersion after = corpus.version("150", "2030-09-01", LATE);
        assertThat(after.lines()).anyMatch(l -> l.contains("Le dossier est conservé"));
        assertThat(after.refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("§ 1 : rien de tel", "2030010003"));
    }

    @Test
    void anActAmendedBeforeItTakesEffectAppliesAsAmended() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"))
                .act(
                        "2030010003",
                        "2030-06-02",
                        "2030-06-10",
                        "L'article 1er de l'arrêté royal du 2 mai 2030 modifiant " + annex()
                                + " est remplacé par ce qui suit :\n\n\"Article 1er. "
                                + ceiling("10", "25")
                                        .replace("\"", "'")
                                        .replace("'10 séances'", "\"10 séances\"")
                                        .replace("'25 séances'", "\"25 séances\"")
                                + "\".",
                        from("10 juin 2030"));

        assertThat(ceilingOn("2030-08-01", "2030-06-09")).contains("20 séances");
        assertThat(ceilingOn("2030-08-01", "2030-06-10")).contains("25 séances");
        assertThat(corpus.version("150", "2030-06-30", LATE).lines().get(0)).contains("10 séances");
    }

    @Test
    void anActAmendedAfterItTookEffectSaysOneThingBeforeAndAnotherAfterTheChange() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"))
                .act(
                        "2030010003",
                        "2030-09-02",
                        "2030-09-20",
                        "A l'article 1er de l'arrêté royal du 2 mai 2030 modifiant " + annex()
                                + ", les mots \"20 séances\" sont remplacés par les mots \"30 séances\".",
                        from("1er octobre 2030"));

        assertThat(ceilingOn("2030-09-30", LATE)).contains("20 séances");
        assertThat(ceilingOn("2030-10-01", LATE)).contains("30 séances");
        ArticleVersion after = corpus.version("150", "2030-10-01", LATE);
        List<LocalDate> effects = after.passages().stream()
                .map(Passage::pieces)
                .flatMap(List::stream)
                .filter(p -> p.text().contains("30"))
                .map(Piece::provenance)
                .map(p -> p.effect())
                .toList();
        assertThat(effects).containsExactly(LocalDate.of(2030, 10, 1));
        assertThat(after.remarks())
                .as("the change came too late for the days before: the reader is told")
                .anyMatch(r -> r.text().contains("modifié par 2030010003 après avoir pris effet"));
        assertThat(corpus.version("150", "2030-09-30", LATE).remarks()).isEmpty();
    }

    @Test
    void anAmendedEntryIntoForceCountsForAllDays() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"))
                .act(
                        "2030010003",
                        "2030-06-02",
                        "2030-06-10",
                        "L'article 2 de l'arrêté royal du 2 mai 2030 modifiant " + annex()
                                + " est remplacé par la disposition suivante :\n\n"
                                + "\"Art. 2. Le présent arrêté produit ses effets le 1er avril 2030.\".",
                        from("10 juin 2030"));

        assertThat(ceilingOn("2030-04-15", "2030-06-09")).contains("10 séances");
        assertThat(ceilingOn("2030-04-15", "2030-06-10")).contains("20 séances");
    }

    @Test
    void anUndeterminedEntryIntoForceIsPendingUntilADayIsAssumed() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                ceiling("10", "20"),
                "Le présent arrêté entre en vigueur à la date fixée par le Roi.");

        ArticleVersion version = corpus.version("150", "2031-01-01", LATE);
        assertThat(version.lines().get(0)).contains("10 séances");
        assertThat(version.complete()).isTrue();
        assertThat(version.remarks()).anyMatch(r -> r.kind() == Remark.Kind.PENDING && r.effect() == null);
        try (MemoryLibrary law =
                MemoryLibrary.assuming(List.of(folder), Map.of(new Numac("2030010002"), LocalDate.of(2030, 10, 1)))) {
            assertThat(law.version(
                                    new ArticleNumber("150"),
                                    Language.FR,
                                    LocalDate.of(2030, 10, 1),
                                    LocalDate.parse(LATE))
                            .orElseThrow()
                            .lines()
                            .get(0))
                    .contains("20 séances");
        }
    }

    @Test
    void anAnnulmentRemovesFromTheBeginningAsKnownFromTheJudgment() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"))
                .file("events/judgments.yaml", """
                        events:
                          - act: "2030010002"
                            published: 2031-02-01
                            reference: arrêt n° 999.001 du Conseil d'Etat
                            annulled: all
                        """);

        assertThat(ceilingOn("2030-08-01", "2031-01-31")).contains("20 séances");
        assertThat(ceilingOn("2030-08-01", "2031-02-01")).contains("10 séances");
        assertThat(act("2030010002", LATE).status()).contains("annulé par arrêt n° 999.001");
    }

    @Test
    void aJudgmentThatMaintainsPastEffectsRemovesFromItsDayOn() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"))
                .file("events/judgments.yaml", """
                        events:
                          - act: "2030010002"
                            published: 2031-02-01
                            reference: arrêt n° 999.002 du Conseil d'Etat
                            annulled: ["1"]
                            from: 2031-03-01
                        """);

        assertThat(ceilingOn("2031-02-28", LATE)).contains("20 séances");
        assertThat(ceilingOn("2031-03-01", LATE)).contains("10 séances");
        assertThat(ceilingOn("2031-03-01", "2031-01-31")).contains("20 séances");
        assertThat(act("2030010002", LATE).status())
                .isEqualTo("art. 1 annulé à partir du 2031-03-01 par arrêt n° 999.002 du Conseil d'Etat");
    }

    private CorpusFolder annulled(String... lines) {
        return corpus.file(
                "events/judgments.yaml", """
                events:
                  - act: "2030010002"
                    published: 2031-02-01
                    reference: arrêt n° 999.004 du Conseil d'Etat
                """ + String.join("\n", lines).indent(4));
    }

    @Test
    void whatIsAnnulledForTheFutureWasAppliedAndEnded() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"));
        annulled("annulled: all", "from: 2031-03-01");

        OperationOutcome outcome = act("2030010002", LATE).outcomes().get(0);
        assertThat(outcome.state()).isEqualTo(OperationOutcome.State.APPLIED);
        assertThat(outcome.effect()).isEqualTo("2030-07-01");
        assertThat(outcome.reason()).isEqualTo("annulé à partir du 2031-03-01 par arrêt n° 999.004 du Conseil d'Etat");
        assertThat(act("2030010002", "2031-01-31").outcomes().get(0).reason()).isEmpty();
    }

    @Test
    void whatIsAnnulledForTheFutureBeforeItTakesEffectIsNeverApplied() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2032"));
        annulled("annulled: all", "from: 2031-03-01");

        assertThat(act("2030010002", LATE).outcomes().get(0).state()).isEqualTo(OperationOutcome.State.PENDING);
        assertThat(ceilingOn("2032-08-01", LATE)).contains("10 séances");
    }

    @Test
    void wordsAnnulledForTheFutureLeaveTheRestOfTheInstruction() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20 ou 40"), from("1er juillet 2030"));
        annulled("annulled: [\"1\"]", "words: \" ou 40\"", "from: 2031-03-01");

        assertThat(ceilingOn("2031-02-28", LATE)).contains("20 ou 40 séances");
        assertThat(ceilingOn("2031-03-01", LATE)).contains("20 séances");
        assertThat(act("2030010002", LATE).status()).contains("« ou 40 » annulé à partir du 2031-03-01");
    }

    @Test
    void whatIsAnnulledForTheFutureStaysAnnulledThoughTheActIsAmendedLater() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"));
        corpus.act(
                "2030010003",
                "2030-06-02",
                "2030-06-20",
                "A l'article 1er de l'arrêté royal du 2 mai 2030 modifiant " + annex()
                        + ", le nombre \"20\" est remplacé par le nombre \"30\".",
                from("1er janvier 2032"));
        annulled("annulled: [\"1\"]", "from: 2031-03-01");

        assertThat(ceilingOn("2031-02-28", LATE)).contains("20 séances");
        assertThat(ceilingOn("2031-03-01", LATE)).contains("10 séances");
        assertThat(ceilingOn("2032-01-01", LATE)).contains("10 séances");
    }

    @Test
    void annulledWordsOfAnActNeverStoodThere() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20 ou 40"), from("1er juillet 2030"))
                .file("events/judgments.yaml", """
                        events:
                          - act: "2030010002"
                            published: 2031-02-01
                            reference: arrêt n° 999.003 du Conseil d'Etat
                            annulled: ["1"]
                            words: " ou 40"
                        """);

        assertThat(ceilingOn("2030-08-01", "2031-01-31")).contains("20 ou 40 séances");
        assertThat(ceilingOn("2030-08-01", LATE)).contains("20 séances");
    }

    @Test
    void aCorrectedTextCountsFromTheStartAsKnownFromTheErratum() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "200"), from("1er juillet 2030"))
                .file("events/errata.yaml", """
                        events:
                          - act: "2030010002"
                            published: 2030-12-01
                            reference: Erratum, M.B. 01-12-2030
                            article: "1"
                            wrong: 200 séances
                            right: 20 séances
                        """);

        assertThat(ceilingOn("2030-08-01", "2030-11-30")).contains("200 séances");
        assertThat(ceilingOn("2030-08-01", "2030-12-01")).contains(" 20 séances");
    }

    @Test
    void aStoredActWithMarksIsNotKnownAsPublishedAndAppliesOnceAsAmended() {
        corpus.act(
                        "2030010002",
                        "2030-05-02",
                        "2030-05-20",
                        "[1 " + ceiling("10", "25")
                                + "]1\n\n`(1)<AR 2030-06-02/03, art. 1, 002; En vigueur : 10-06-2030>`",
                        from("1er juillet 2030"))
                .act(
                        "2030010003",
                        "2030-06-02",
                        "2030-06-10",
                        "A l'article 1er de l'arrêté royal du 2 mai 2030 modifiant " + annex()
                                + ", les mots \"20 séances\" sont remplacés par les mots \"25 séances\".",
                        from("10 juin 2030"));

        assertThat(ceilingOn("2030-08-01", LATE)).contains("25 séances");
        assertThat(corpus.version("150", "2030-08-01", LATE).complete()).isTrue();
        ArticleVersion before = corpus.version("150", "2030-08-01", "2030-06-09");
        assertThat(before.lines().get(0)).contains("10 séances");
        assertThat(before.refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("les mots publiés de l'article 1"));
        assertThat(act("2030010003", LATE).outcomes()).allMatch(o -> o.state() == OperationOutcome.State.APPLIED);
    }

    /** An act of which an article is stored as changed by an act that the corpus lacks; its title tells a last change. */
    private void storedAsChanged(String note) {
        corpus.titledAct(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                "Arrêté royal modifiant " + annex() + " (NOTE : Consultation des versions antérieures à partir du"
                        + " 20-05-2030 et mise à jour au " + note + ")",
                "",
                "[1 " + ceiling("10", "25") + "]1\n\n`(1)<AR 2030-06-02/03, art. 1, 002; En vigueur : 10-06-2030>`",
                from("1er juillet 2030"));
    }

    private boolean isKnown(String day) {
        return corpus.version("150", "2030-08-01", day).complete();
    }

    @Test
    void theTitleTellsWhenTheLastChangeOfAStoredActWasPublished() {
        storedAsChanged("28-09-2030");

        assertThat(isKnown("2030-06-30")).as("signed, in effect").isFalse();
        assertThat(isKnown("2030-09-27")).as("the day before").isFalse();
        assertThat(isKnown("2030-09-28")).as("published").isTrue();
    }

    @Test
    void aTitleOlderThanTheChangeTellsNothingOfIt() {
        storedAsChanged("01-06-2030");

        assertThat(isKnown("2030-06-09")).isFalse();
        assertThat(isKnown("2030-06-10"))
                .as("the day of effect that the mark gives")
                .isTrue();
    }

    @Test
    void aWithdrawalThatAMarkTellsUnderAnotherNumberIsKnownFromTheActThatMakesIt() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                "(Rapporté) <AR 2030-09-08/36, art. 2 ; En vigueur : 01-07-2030>\n\n" + ceiling("10", "20"),
                from("1er juillet 2030"));
        corpus.act(
                "2030010003",
                "2030-09-20",
                "2030-10-20",
                "A l'article 150, § 2, de " + annex() + ", le mot \"cinq\" est remplacé par le mot \"six\".",
                "L'arrêté royal du 2 mai 2030 modifiant " + annex() + " est rapporté.",
                "Le présent arrêté produit ses effets le 1er juillet 2030.");

        assertThat(act("2030010002", "2030-10-19").status())
                .as("the mark's number is older")
                .isEmpty();
        assertThat(isKnown("2030-10-19"))
                .as("its words are gone from the source")
                .isFalse();
        assertThat(act("2030010002", "2030-10-20").status()).startsWith("rapporté par 2030010003");
        assertThat(isKnown("2030-10-20")).isTrue();
    }

    @Test
    void anActOfTwoDaysTakesEffectPointByPoint() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                ceiling("10", "20"),
                "A l'article 150, § 2, de la même annexe, les mots \"cinq ans\" sont remplacés par les mots \"dix ans\".",
                "Le présent arrêté entre en vigueur le 1er juillet 2030, à l'exception de l'article 2 qui entre en"
                        + " vigueur le 1er janvier 2031.");

        assertThat(corpus.text("150", "2030-12-31", LATE)).anyMatch(l -> l.contains("20 séances"));
        assertThat(corpus.text("150", "2030-12-31", LATE)).anyMatch(l -> l.contains("cinq ans"));
        assertThat(corpus.text("150", "2031-01-01", LATE)).anyMatch(l -> l.contains("dix ans"));
    }

    @Test
    void actsOfOneDayThatDependOnTheirOrderAreReported() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"))
                .act("2030010003", "2030-05-03", "2030-05-21", ceiling("20", "30"), from("1er juillet 2030"));

        ArticleVersion version = corpus.version("150", "2030-07-01", LATE);
        assertThat(version.lines().get(0)).contains("30 séances");
        assertThat(version.remarks())
                .anyMatch(r -> r.kind() == Remark.Kind.WARNING
                        && r.text().contains("2030010002")
                        && r.text().contains("2030010003")
                        && r.text().contains("même jour"));
    }

    @Test
    void actsOfOneDayThatTouchDifferentWordsAreNot() {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", ceiling("10", "20"), from("1er juillet 2030"))
                .act(
                        "2030010003",
                        "2030-05-03",
                        "2030-05-21",
                        "A l'article 150, § 2, de " + annex()
                                + ", les mots \"cinq ans\" sont remplacés par les mots \"dix ans\".",
                        from("1er juillet 2030"));

        assertThat(corpus.version("150", "2030-07-01", LATE).remarks()).isEmpty();
    }

    @Test
    void beforeAnArticleBeginsItsChangesArePending() {
        corpus.act(
                "2029010001",
                "2029-05-02",
                "2029-05-20",
                "A l'article 150, § 1er, de " + annex() + ", les mots \"a\" sont remplacés par les mots \"b\".",
                from("1er juillet 2029"));

        assertThat(act("2029010001", LATE).outcomes()).singleElement().satisfies(o -> {
            assertThat(o.state()).isEqualTo(OperationOutcome.State.PENDING);
            assertThat(o.reason()).contains("pas de texte de base").contains("150");
        });
        assertThat(corpus.version("150", "2030-03-01", LATE).refusals()).isEmpty();
    }

    @Test
    void aBaseTextHoldsWhatWasInForceAndPublishedByItsDay() {
        corpus.file("base/art-151@2030-06-01.md", """
                        ---
                        article: 151
                        date: 2030-06-01
                        source: texte inventé
                        ---

                        Art. 151. § 1er. Le délai est de 30 jours.
                        """)
                .act("2030010002", "2030-01-02", "2030-01-20", delay("20", "30"), from("1er mai 2030"))
                .act("2030010003", "2030-06-02", "2030-06-20", delay("30", "40"), from("1er août 2030"))
                .act(
                        "2030010004",
                        "2030-10-02",
                        "2030-10-20",
                        "A l'article 151 de " + annex()
                                + ", les mots \"Le délai\" sont remplacés par les mots \"Le terme\".",
                        "Le présent arrêté produit ses effets le 1er mai 2030.");

        assertThat(corpus.text("151", "2030-06-01", "2030-10-19"))
                .containsExactly("Art. 151. § 1er. Le délai est de 30 jours.");
        assertThat(corpus.text("151", "2030-08-01", LATE))
                .containsExactly("Art. 151. § 1er. Le terme est de 40 jours.");
        assertThat(act("2030010002", LATE).outcomes()).allMatch(o -> o.state() == OperationOutcome.State.PENDING);
    }

    private static String delay(String old, String now) {
        return "A l'article 151, § 1er, de " + annex() + ", les mots \"" + old
                + " jours\" sont remplacés par les mots \"" + now + " jours\".";
    }

    @Test
    void transitionalProvisionsStandAsNotesAtTheirArticle() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                ceiling("10", "20"),
                "Disposition transitoire. Les traitements en cours au 30 juin 2030 restent soumis à l'article 150 tel qu'il"
                        + " était en vigueur avant cette date.",
                from("1er juillet 2030"));

        ArticleVersion version = corpus.version("150", "2030-07-01", LATE);
        assertThat(version.complete()).isTrue();
        assertThat(version.remarks())
                .anyMatch(r -> r.kind() == Remark.Kind.TRANSITIONAL && r.text().contains("traitements en cours"));
    }
}
