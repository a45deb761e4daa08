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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Numac;
import org.nomenlex.shared.CorpusFolder;

/** Errata: the corrected text counts from the start, and is known from the Moniteur that corrected it. */
class ErrataTest {

    private static final String BEFORE = "2030-06-14";
    private static final String AFTER = "2030-06-15";

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void anActWithAMisprint() {
        corpus = new CorpusFolder(folder)
                .article150("Art. 150. § 1er. Le plafond est fixé à 10 séances.\n\n"
                        + "§ 2. Le dossier est conservé pendant cinq ans.\n\n"
                        + "§ 3. Le bilan vaut pour un an.")
                .act(
                        "2030010002",
                        "2030-03-02",
                        "2030-03-27",
                        "A l'article 150 de " + annex() + ", sont apportées les modifications suivantes :\n\n"
                                + "1° au § 1er, les mots \"10 séances\" sont remplacés par les mots \"20 séances\";\n\n"
                                + "2° au § 2, les mots \"cinq ans\" sont remplacés par les mots \"dix ans\".",
                        from("1er mai 2030"));
    }

    private void erratum(String text) {
        erratum("Arrêté royal du 2 mars 2030 modifiant " + annex() + ". - Erratum", text);
    }

    private void erratum(String title, String text) {
        corpus.file("acts/2030010009.md", """
                ---
                title-fr: "%s"
                date: 2030-03-02
                number: 2030010009
                page: 29000
                publication: 2030-06-15
                ---

                %s
                """.formatted(title, text));
    }

    private String text(String knownAt) {
        return String.join(" ", corpus.text("150", "2030-05-01", knownAt));
    }

    private List<String> corrections(String asOf, String knownAt) {
        return corpus.version("150", asOf, knownAt).remarks().stream()
                .filter(r -> r.kind() == Remark.Kind.ERRATUM)
                .map(r -> r.numac() + "/" + r.operation() + " " + r.text())
                .toList();
    }

    @Test
    void theArticleTellsWhichVersionAnErratumChanged() {
        erratum("A l'article 1er, 1°, lire \"30 séances\" au lieu de \"20 séances\".");
        corpus.act(
                "2030010003",
                "2031-03-02",
                "2031-03-27",
                "A l'article 150, § 2, de " + annex()
                        + ", les mots \"dix ans\" sont remplacés par les mots \"vingt ans\".",
                from("1er mai 2031"));
        corpus.act(
                "2030010004",
                "2032-03-02",
                "2032-03-27",
                "A l'article 150, § 1er, de " + annex()
                        + ", les mots \"30 séances\" sont remplacés par les mots \"9 séances\".",
                from("1er mai 2032"));

        assertThat(corrections("2030-05-01", AFTER))
                .containsExactly("2030010002/1.1 appliqué tel que corrigé : l'erratum 2030010009 (M.B. 15-06-2030)");
        assertThat(corrections("2030-05-01", BEFORE)).as("not yet published").isEmpty();
        assertThat(corrections("2030-03-01", AFTER)).as("the version before").isEmpty();
        assertThat(corrections("2031-05-01", "2033-01-01"))
                .as("its words still stand")
                .hasSize(1);
        assertThat(corrections("2032-05-01", "2033-01-01")).as("they are gone").isEmpty();
    }

    @Test
    void anErratumOfTheCommencementChangesEveryOperation() {
        erratum("A l'article 2, lire \"1er avril 2030\" au lieu de \"1er mai 2030\".");

        assertThat(corrections("2030-04-01", AFTER)).hasSize(2);
    }

    private ActRecord record(String numac) {
        try (MemoryLibrary law = corpus.law()) {
            return law.act(new Numac(numac), LocalDate.parse("2031-01-01")).orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dans l'arrêté royal du 2 mars 2030, publié au Moniteur belge du 27 mars 2030, page 100, à l'article 1er,"
                        + " 1°, il faut lire « 30 séances » au lieu de « 20 séances ».",
                "Au Moniteur belge du 27 mars 2030, page 100, article 1er, 1°, il y a lieu de lire \"30 séances\" au lieu"
                        + " de \"20 séances\".",
                "A l'article 1er, 1°, de l'arrêté royal du 2 mars 2030, au lieu de \"20 séances\", lire \"30 séances\".",
                "Page 100, à l'article 1er :\n\nau lieu de :\n\n\"20 séances\"\n\nil faut lire :\n\n\"30 séances\".",
                "A l'article 1er, 1°, de l'arrêté susmentionné, les mots « 20 séances » doivent être remplacés par les"
                        + " mots « 30 séances ».",
                "A l'article 1er, 1°, « 20 séances » doit se lire « 30 séances ».",
                "Dans le texte français, à l'article 1er, 1°, il convient de lire « 30 séances » et non « 20 séances ».",
                "Dans l'arrêté royal du 2 mars 2030 modifiant l'article 150, §§ 1er et 2, de l'annexe à l'arrêté royal du"
                        + " 14 septembre 1984, publié au Moniteur belge du 27 mars 2030, les corrections suivantes sont"
                        + " apportées :\n\n- à l'article 1er, 1°, lire « 30 séances » au lieu de « 20 séances »;",
                "Il faut lire 30 séances au lieu de 20 séances.",
            })
    void theCorrectedWordsCountFromTheStartAsKnownFromTheErratum(String words) {
        erratum(words);

        assertThat(text(BEFORE)).contains("fixé à 20 séances").contains("dix ans");
        assertThat(text(AFTER)).contains("fixé à 30 séances").contains("dix ans");
        assertThat(corpus.text("150", "2030-04-30", AFTER).get(0)).contains("10 séances");
        assertThat(record("2030010002").status()).contains("corrigé par l'erratum 2030010009");
        assertThat(record("2030010009").outcomes()).allMatch(o -> o.state() == OperationOutcome.State.APPLIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Erratum", "Errata", "Avis rectificatif", "Arrêté royal du 2 mars 2030 (Erratum)"})
    void anErratumIsKnownByItsTitle(String title) {
        erratum(
                title,
                "Au Moniteur belge du 27 mars 2030, page 100, à l'article 1er, 1°, lire \"30 séances\" au lieu de \"20"
                        + " séances\".");

        assertThat(text(AFTER)).contains("30 séances");
    }

    @Test
    void theWordsToBeReplacedMayBeTheMisprint() {
        erratum("A l'article 1er, 1°, il faut lire « 12 séances » au lieu de « 10 séances ».");

        ArticleVersion version = corpus.version("150", "2030-05-01", AFTER);
        assertThat(version.lines().get(0)).contains("10 séances");
        assertThat(version.refusals()).extracting(Refusal::operation).containsExactly("1.1");
    }

    @Test
    void aPointIsReadAnew() {
        erratum("A l'article 1er, le 2° doit être lu comme suit :\n\n"
                + "« 2° au § 3, les mots « un an » sont remplacés par les mots « deux ans ». »");
        erratum(
                "L'article 1er, 2°, doit être lu comme suit : \"2° au § 3, les mots \"un an\" sont remplacés par les mots"
                        + " \"deux ans\".\".");

        assertThat(text(BEFORE)).contains("dix ans").contains("un an");
        assertThat(text(AFTER)).contains("cinq ans").contains("deux ans");
    }

    @Test
    void wordsComeInAndGo() {
        erratum("A l'article 1er, 1°, les mots « par an » doivent être insérés après les mots « 20 séances ».\n\n"
                + "A l'article 1er, 2°, il y a lieu de supprimer le mot « dix ».");

        assertThat(text(AFTER)).contains("20 séances par an").contains("pendant ans");
    }

    @Test
    void anErratumOfTheDutchTextLeavesTheFrench() {
        erratum(
                "Dans le texte néerlandais, à l'article 1er, 1°, il faut lire « 30 séances » au lieu de « 20 séances ».");

        assertThat(text(AFTER)).contains("20 séances");
        assertThat(corpus.version("150", "2030-05-01", AFTER).complete()).isTrue();
    }

    @Test
    void wordsThatDoNotStandThereAreRefused() {
        erratum("A l'article 1er, 1°, il faut lire « 30 séances » au lieu de « 25 séances ».");

        assertThat(text(AFTER)).contains("20 séances");
        assertThat(record("2030010009").outcomes())
                .singleElement()
                .satisfies(o -> assertThat(o.state()).isEqualTo(OperationOutcome.State.REFUSED))
                .satisfies(o -> assertThat(o.reason()).contains("25 séances"));
        ArticleVersion version = corpus.version("150", "2030-05-01", AFTER);
        assertThat(version.complete()).isFalse();
        assertThat(version.refusals()).extracting(Refusal::numac).containsExactly("2030010009");
        assertThat(corpus.version("150", "2030-05-01", BEFORE).complete()).isTrue();
    }

    @Test
    void aCorrectionThatIsNotUnderstoodIsSaid() {
        erratum("A l'article 1er, le tableau est à remplacer par celui qui figure ci-après.");

        assertThat(record("2030010009").parsed().unparsed()).hasSize(1);
    }

    @Test
    void aLaterActMeansTheActAndNotItsErratum() {
        erratum("A l'article 1er, 1°, il faut lire « 30 séances » au lieu de « 20 séances ».");
        corpus.act(
                "2030010011",
                "2030-07-02",
                "2030-07-20",
                "A l'article 1er, 1°, de l'arrêté royal du 2 mars 2030, les mots \"30 séances\" sont remplacés par les mots"
                        + " \"40 séances\".",
                from("1er septembre 2030"));

        assertThat(corpus.text("150", "2030-08-31", "2031-01-01").get(0)).contains("30 séances");
        assertThat(corpus.text("150", "2030-09-01", "2031-01-01").get(0)).contains("40 séances");
    }

    @Test
    void wordsThatTheSourceStoresCorrectedAreNotMadeUpForTheDaysBefore() {
        corpus.act(
                "2030010003",
                "2030-03-05",
                "2030-03-28",
                "A l'article 150 de " + annex() + ", sont apportées les modifications suivantes :\n\n"
                        + "1° au § 1er, les mots \"20 séances\" sont remplacés par les mots \"[25] séances\";"
                        + " <Erratum, M.B. 15-06-2030, p. 29001>\n\n"
                        + "2° au § 3, les mots \"un an\" sont remplacés par les mots \"trois ans\".",
                from("1er mai 2030"));

        ArticleVersion before = corpus.version("150", "2030-05-01", BEFORE);
        assertThat(String.join(" ", before.lines())).contains("20 séances").contains("trois ans");
        assertThat(before.refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("avant l'erratum"));
        ArticleVersion after = corpus.version("150", "2030-05-01", AFTER);
        assertThat(after.lines().get(0)).contains("25 séances");
        assertThat(after.complete()).isTrue();
    }

    @Test
    void anErratumThatTheSourceMergedIsNotAppliedAgain() {
        corpus.act(
                "2030010003",
                "2030-03-05",
                "2030-03-28",
                "A l'article 150, § 3, de " + annex()
                        + ", les mots \"un an\" sont remplacés par les mots \"[trois] ans\"."
                        + " <Erratum, M.B. 15-06-2030, p. 29001>",
                from("1er mai 2030"));
        erratum(
                "Arrêté royal du 5 mars 2030. - Erratum",
                "A l'article 1er de l'arrêté royal du 5 mars 2030, il faut lire « trois ans » au lieu de « deux ans ».");

        assertThat(text(AFTER)).contains("trois ans");
        assertThat(text(BEFORE)).contains("un an");
        assertThat(record("2030010009").outcomes()).allMatch(o -> o.state() == OperationOutcome.State.APPLIED);
    }

    /** An act that brings an article by its annex, of which the editors give one row as two errata corrected it. */
    private void articleOfAnAnnex() {
        corpus.act(
                "2030010007",
                "2030-03-02",
                "2030-03-27",
                "L'article 151 de " + annex() + " est remplacé par l'annexe du présent arrêté.",
                from("1er mai 2030"),
                "Le ministre est chargé de l'exécution du présent arrêté.\n\n### Annexe.\n\n**Art. N1.**\n\n"
                        + "\"Art. 151. Sont remboursés :\n\n"
                        + "| 790112 | Visite | N | 12 |\n| --- | --- | --- | --- |\n"
                        + "| [790134 | Visite de nuit | N | 24] <Avis rectificatif, M.B. 29-04-2030, p. 11>."
                        + " <Erratum, M.B. 15-05-2030, p. 12>. |\n");
    }

    private List<String> told(String knownAt) {
        return corpus.version("151", "2030-05-01", knownAt).remarks().stream()
                .map(r -> r.kind() + " " + r.operation() + " " + r.text())
                .toList();
    }

    @Test
    void aLineOfAnAnnexThatTheSourceGivesOnlyCorrectedIsDoubtfulUntilTheErratum() {
        articleOfAnAnnex();

        String row = "« 790134 | Visite de nuit | N | 24.. » ";
        assertThat(told("2030-04-01"))
                .singleElement()
                .asString()
                .startsWith("WARNING 1 la source ne donne que tel qu'un erratum publié plus tard le corrige : ")
                .contains(row + "(M.B. 29-04-2030, p. 11)", row + "(M.B. 15-05-2030, p. 12)")
                .endsWith("; le texte publié d'abord n'est pas dans le corpus");
        assertThat(told("2030-05-01"))
                .containsExactly(
                        "ERRATUM 1 appliqué tel que corrigé : " + row + "(M.B. 29-04-2030, p. 11)",
                        "WARNING 1 la source ne donne que tel qu'un erratum publié plus tard le corrige : " + row
                                + "(M.B. 15-05-2030, p. 12) ; le texte publié d'abord n'est pas dans le corpus");
        assertThat(told("2030-05-15"))
                .containsExactly("ERRATUM 1 appliqué tel que corrigé : " + row + "(M.B. 29-04-2030, p. 11) et " + row
                        + "(M.B. 15-05-2030, p. 12)");
    }
}
