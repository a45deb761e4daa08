package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.Numac;
import org.nomenlex.shared.CorpusFolder;

/** Chapters: what is done to a chapter is done to the articles that acts put into it. */
class ChaptersTest {

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void aChapterOfTwoArticles() {
        corpus = new CorpusFolder(folder)
                .act(
                        "2030010001",
                        "2030-01-10",
                        "2030-01-20",
                        "Dans " + annex() + ", il est inséré un chapitre XX, rédigé comme suit :\n\n"
                                + "\"Chapitre XX. - Rééducation à distance\n\n"
                                + "Art. 150. § 1er. Le plafond est fixé à 10 séances.\n\n"
                                + "§ 2. Le dossier est conservé pendant cinq ans.\n\n"
                                + "Art. 151. La séance dure une heure.\".",
                        from("1er mars 2030"));
    }

    private OperationOutcome.State fate(String numac) {
        try (MemoryLibrary law = corpus.law()) {
            return law.act(new Numac(numac), LocalDate.parse("2031-01-01"))
                    .orElseThrow()
                    .outcomes()
                    .get(0)
                    .state();
        }
    }

    @Test
    void aRepealedChapterTakesItsArticlesAlong() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                "Le chapitre XX de " + annex() + " est abrogé.",
                from("1er juillet 2030"));

        assertThat(corpus.text("150", "2030-06-30", "2031-01-01")).isNotEmpty();
        assertThat(corpus.text("150", "2030-07-01", "2031-01-01")).isEmpty();
        assertThat(corpus.text("151", "2030-07-01", "2031-01-01")).isEmpty();
        assertThat(fate("2030010002")).isEqualTo(OperationOutcome.State.APPLIED);
    }

    @Test
    void theRepealOfAChapterThatNoActBroughtIsRefused() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                "Le chapitre XXI de " + annex() + " est abrogé.",
                from("1er juillet 2030"));

        assertThat(corpus.text("150", "2030-07-01", "2031-01-01")).isNotEmpty();
        assertThat(fate("2030010002")).isEqualTo(OperationOutcome.State.REFUSED);
    }

    @Test
    void theHeadingOfAChapterIsNoTextOfAnArticleAndNotAppliedToOne() {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                "Dans l'intitulé du chapitre XX de " + annex()
                        + ", les mots \"Rééducation à distance\" sont remplacés par le mot \"Rééducation\".",
                from("1er juillet 2030"));

        assertThat(corpus.text("150", "2030-07-01", "2031-01-01"))
                .isEqualTo(corpus.text("150", "2030-06-30", "2031-01-01"));
        assertThat(fate("2030010002")).isEqualTo(OperationOutcome.State.PENDING);
    }
}
