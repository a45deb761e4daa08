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
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.history.OperationOutcome;
import org.nomenlex.law.Numac;
import org.nomenlex.shared.CorpusFolder;

/** What became of an instruction, and why: nothing that an act says is without an outcome. */
class OutcomesTest {

    private static final String JULY = from("1er juillet 2030");

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void anArticle() {
        corpus = new CorpusFolder(folder).article150("Art. 150. § 1er. Le plafond est de 10 séances.");
    }

    private List<String> outcomes(String numac) {
        try (MemoryLibrary law = corpus.law()) {
            return law.act(new Numac(numac), LocalDate.parse("2035-01-01")).orElseThrow().outcomes().stream()
                    .map(OutcomesTest::shown)
                    .toList();
        }
    }

    private static String shown(OperationOutcome o) {
        return (o.state() + " " + o.effect() + " " + o.reason()).strip();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "A l'article 150, § 1er, de l'annexe, le nombre \"10\" est remplacé par le nombre \"20\". ^ APPLIED 2030-07-01",
                "A l'article 150, § 1er, de l'annexe, le nombre \"30\" est remplacé par le nombre \"20\". ^ REFUSED 2030-07-01 les mots « 30 » ne figurent pas dans l'unité nommée",
                "A l'article 151, § 1er, de l'annexe, le nombre \"30\" est remplacé par le nombre \"20\". ^ PENDING 2030-07-01 pas de texte de base de l'article 151",
                "Le chapitre III de l'annexe est abrogé. ^ REFUSED 2030-07-01 aucun acte du corpus ne dit quels articles ce chapitre contient",
                "L'intitulé du chapitre III de l'annexe est remplacé par ce qui suit : \"CHAPITRE III. - Soins\". ^ PENDING 2030-07-01 intitulé ou rang d'un chapitre ou d'une section : ils ne font pas partie du texte des articles, rien n'y est changé",
                "A l'article 2 de l'arrêté royal du 5 janvier 2030, les mots \"a\" sont supprimés. ^ PENDING 2030-07-01 l'acte modifié (2030-01-05) n'est pas dans le corpus",
                "A l'article 9 de l'arrêté royal du 10 janvier 2030, les mots \"a\" sont supprimés. ^ PENDING 2030-07-01 l'acte modifié (2030-01-10) n'est pas dans le corpus",
                "L'arrêté royal du 5 janvier 2030 est rapporté. ^ PENDING 2030-07-01 l'acte modifié (2030-01-05) n'est pas dans le corpus",
                "Dans toute l'annexe, le mot \"séances\" est chaque fois remplacé par le mot \"visites\". ^ APPLIED 2030-07-01",
                "Dans toute l'annexe, le mot \"absent\" est chaque fois remplacé par le mot \"visites\". ^ REFUSED 2030-07-01 les mots « absent » ne figurent pas dans l'unité nommée"
            })
    void eachInstructionHasItsOutcome(String article, String outcome) {
        corpus.act("2030010002", "2030-05-02", "2030-05-20", article.replace("l'annexe", annex()), JULY);

        assertThat(String.join("; ", outcomes("2030010002"))).isEqualTo(outcome);
    }

    @Test
    void withoutADayOfEffectItIsPending() {
        String undetermined = "Le présent arrêté entre en vigueur à une date à fixer par le Roi.";
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                "A l'article 150, § 1er, de " + annex() + ", le nombre \"10\" est remplacé par le nombre \"20\".",
                undetermined);
        corpus.act(
                "2030010003",
                "2030-05-03",
                "2030-05-20",
                "Le chapitre III de " + annex() + " est abrogé.",
                undetermined);

        assertThat(outcomes("2030010002")).containsExactly("PENDING null entrée en vigueur indéterminée");
        assertThat(outcomes("2030010003")).containsExactly("PENDING null entrée en vigueur indéterminée");
        assertThat(corpus.text("150", "2030-08-01", "2035-01-01").get(0)).contains("10 séances");
    }
}
