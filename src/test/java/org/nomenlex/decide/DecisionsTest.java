package org.nomenlex.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.build.Builder;
import org.nomenlex.build.HealthJson;
import org.nomenlex.build.Progress;
import org.nomenlex.check.Finding;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Remark;
import org.nomenlex.shared.CorpusFolder;

/** A lawyer settles what the program refuses. */
class DecisionsTest {

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void anInstructionThatFindsItsWordsTwice() {
        corpus = new CorpusFolder(folder.resolve("corpus"))
                .article150("Art. 150. § 1er. Une séance dure trente minutes.\n\n"
                        + "§ 2. Une séance de groupe dure une heure.")
                .act(
                        "2030010002",
                        "2030-05-02",
                        "2030-05-20",
                        "A l'article 150 de " + CorpusFolder.annex()
                                + ", les mots \"Une séance\" sont remplacés par les mots \"La séance\".",
                        CorpusFolder.from("1er juillet 2030"));
    }

    private ArticleVersion july() {
        return corpus.version("150", "2030-07-01", "2031-01-01");
    }

    private void decide(String instruction, String rest) {
        corpus.file("decisions/2030010002.yaml", """
                act: "2030010002"
                decisions:
                  - instruction: "%s"
                    by: A. Dupont
                    on: 2031-01-15
                    why: le § 1er est visé
                    %s
                """.formatted(instruction, rest));
    }

    private List<Finding> misfits() {
        Path out = folder.resolve("out");
        new Builder(Progress.NONE).build(List.of(corpus.path()), out, LocalDate.of(2032, 1, 1));
        return HealthJson.in(out).orElseThrow().findings().stream()
                .filter(f -> f.kind() == Finding.Kind.DECISION)
                .toList();
    }

    @Test
    void withoutADecisionItIsRefused() {
        assertThat(july().complete()).isFalse();
    }

    @Test
    void whatTheDecisionSaysIsAppliedAndMarked() {
        decide("1", "means: [{kind: replace-words, target: \"art:150/par:1\", old: Une séance, new: La séance}]");

        ArticleVersion version = july();

        assertThat(version.complete()).isTrue();
        assertThat(version.lines().get(0)).contains("La séance dure trente minutes");
        assertThat(version.lines().get(1)).contains("Une séance de groupe");
        assertThat(version.remarks())
                .anyMatch(r -> r.kind() == Remark.Kind.DECISION
                        && r.text().contains("A. Dupont")
                        && r.text().contains("le § 1er est visé"));
        assertThat(misfits()).isEmpty();
    }

    @Test
    void withoutObjectNothingIsDoneAndItIsMarked() {
        decide("1", "without-object: true");

        ArticleVersion version = july();

        assertThat(version.complete()).isTrue();
        assertThat(version.lines().get(0)).contains("Une séance dure");
        assertThat(version.remarks())
                .anyMatch(r -> r.kind() == Remark.Kind.DECISION && r.text().contains("sans objet"));
    }

    @Test
    void aDecisionThatCannotBeAppliedIsRefusedAndNamed() {
        decide("1", "means: [{kind: replace-words, target: \"art:150/par:9\", old: Une séance, new: La séance}]");

        assertThat(july().refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("A. Dupont").contains("ne convient plus"));
    }

    @Test
    void aDecisionOnAnInstructionThatIsNotThereIsReported() {
        decide("7.b", "without-object: true");

        assertThat(july().complete()).isFalse();
        assertThat(misfits())
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("7.b"));
    }

    @Test
    void aDecisionOnOtherWordsIsReported() {
        decide("1", "words: les mots \"Deux séances\"\n    without-object: true");

        assertThat(july().complete()).isFalse();
        assertThat(misfits())
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("ne sont plus"));
    }

    @Test
    void aDecisionThatDoesNotFitIsToldWhereTheTextShows() {
        decide("7.b", "without-object: true");

        assertThat(july().remarks())
                .anyMatch(r -> r.kind() == Remark.Kind.DECISION && r.text().contains("ne convient plus"));
    }

    @Test
    void aDecisionAboutAnInstructionThatAppliesByItselfIsNeededNoMore() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                "A l'article 150, § 1er, de " + CorpusFolder.annex()
                        + ", les mots \"Une séance\" sont remplacés par les mots \"La séance\".",
                CorpusFolder.from("1er juillet 2030"));
        decide("1", "means: [{kind: replace-words, target: \"art:150/par:1\", old: Une séance, new: La séance}]");

        assertThat(july().lines().get(0)).contains("La séance dure trente minutes");
        assertThat(july().remarks())
                .anyMatch(r -> r.kind() == Remark.Kind.DECISION && r.text().contains("n'est plus nécessaire"));
        assertThat(misfits())
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("n'est plus nécessaire"));
    }

    @Test
    void aDecisionWithoutObjectAboutWhatCouldBeAppliedIsReported() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                "A l'article 150, § 1er, de " + CorpusFolder.annex()
                        + ", les mots \"Une séance\" sont remplacés par les mots \"La séance\".",
                CorpusFolder.from("1er juillet 2030"));
        decide("1", "without-object: true");

        assertThat(july().lines().get(0)).contains("Une séance dure");
        assertThat(misfits()).hasSize(1);
    }
}
