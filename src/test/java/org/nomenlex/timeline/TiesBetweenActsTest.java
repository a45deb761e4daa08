package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.act.Act;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Numac;
import org.nomenlex.read.LexIterataReader;

/** By what acts may mean each other, and what is remembered of an act whose words are let go. */
class TiesBetweenActsTest {

    private static final String NEW_ARTICLE =
            "Dans " + annex() + ", il est inséré un article 150, rédigé comme suit :\n\n\"Art. 150. § 1er. Un.\".";

    private static HeldAct dated(String numac, String signed, String dossier, String title, String... articles) {
        StringBuilder text = new StringBuilder("---\ntitle-fr: \"" + title + "\"\ndate: " + signed + "\nnumber: "
                + numac + "\npage: 100\ncase: " + dossier + "\npublication: 2030-03-27\nstarts: 2030-05-01\n---\n\n");
        for (int i = 0; i < articles.length; i++) {
            text.append(i == 0 ? "**Article 1er.** " : "**Art. " + (i + 1) + ".** ")
                    .append(articles[i])
                    .append("\n\n");
        }
        Act act = LexIterataReader.read("x.md", text.toString()).acts().get(0);
        return new HeldAct(act, AmendmentParser.parse(act));
    }

    private static HeldAct act(String numac, String... articles) {
        return dated(numac, "2030-03-02", "2030-03-02/01", "Arrêté royal modifiant " + annex(), articles);
    }

    private static final ActTies AMENDED = ActTies.of(List.of(act("2030010001", NEW_ARTICLE)));

    private static ActTies other(String title, String article) {
        return ActTies.of(List.of(dated("2030010002", "2030-09-02", "2030-09-02/07", title, article)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "A l'article 1er de l'arrêté royal du 2 mars 2030, les mots \"Un\" sont supprimés. ^ true",
                "A l'article 1er de l'arrêté royal du 3 mars 2030, les mots \"Un\" sont supprimés. ^ false",
                "L'arrêté royal du 2 mars 2030 est rapporté. ^ true",
                "L'arrêté royal du 3 mars 2030 est rapporté. ^ false",
                "L'arrêté royal du 2 mars 2030 entre en vigueur le 1er juin 2030. ^ true",
                "Rien. ^ false"
            })
    void anActThatNamesAnotherByItsDayMayMeanIt(String article, boolean meets) {
        ActTies ties = other("Arrêté royal", article);

        assertThat(ties.meets(AMENDED)).isEqualTo(meets);
        assertThat(AMENDED.meets(ties)).as("the other way round").isEqualTo(meets);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"Erratum, 27 mars 2030, true", "Erratum, 28 mars 2030, false", "Arrêté royal, 27 mars 2030, false"})
    void anErratumMayMeanTheActsOfTheMoniteurThatItNames(String title, String day, boolean meets) {
        ActTies ties = other(
                title, "Au Moniteur belge du " + day + ", page 100, à l'article 1er, lire « Deux » au lieu de « Un ».");

        assertThat(ties.meets(AMENDED)).isEqualTo(meets);
    }

    @Test
    void anActIsNamedByItsDayAndItsDossier() {
        assertThat(AMENDED.numac()).isEqualTo(new Numac("2030010001"));
        assertThat(AMENDED.names()).containsExactly("2030-03-02", "2030-03-02/01");
        assertThat(AMENDED.dossiers()).containsExactly("2030-03-02/01");
        assertThat(AMENDED.published()).containsExactly("2030-03-27");
        assertThat(AMENDED.references()).isEmpty();
        assertThat(AMENDED.days()).isEmpty();
    }

    @Test
    void anActWithoutDossierIsNamedByItsDay() {
        ActTies ties = ActTies.of(List.of(dated("2030010001", "2030-03-02", "", "Arrêté royal", NEW_ARTICLE)));

        assertThat(ties.names()).containsExactly("2030-03-02");
        assertThat(ties.dossiers()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "Le chapitre III de l'annexe est abrogé. ^ true ^ true",
                "Dans le chapitre III de l'annexe, les mots \"a\" sont supprimés. ^ false ^ true",
                "A l'article 150 de l'annexe, le § 1er est abrogé. ^ false ^ false"
            })
    void aChapterTiesTheActsThatPutArticlesThere(String article, boolean repeals, boolean names) {
        ActTies ties = other("Arrêté royal", article);

        assertThat(ties.repealsChapter()).isEqualTo(repeals);
        assertThat(ties.namesChapter()).isEqualTo(names);
    }

    @Test
    void aSketchRemembersTheArticlesAndNotTheWords() {
        ActSketch sketch = new SketchBook()
                .sketch(act(
                        "2030010001",
                        NEW_ARTICLE,
                        "A l'article 25, § 1er, de " + annex() + ", les mots \"a\" sont supprimés.",
                        "A l'article 26 de " + annex() + ", la frimousse est abrogée.",
                        "Le présent arrêté entre en vigueur le 1er mai 2030."));

        assertThat(sketch.articles())
                .containsExactlyInAnyOrder(new ArticleNumber("150"), new ArticleNumber("25"), new ArticleNumber("26"));
        assertThat(sketch.everywhere()).isFalse();
        assertThat(sketch.mentions()).isEmpty();
        assertThat(sketch.act().articles()).hasSize(4).allMatch(a -> a.blocks().isEmpty());
        assertThat(sketch.act().header().numac()).isEqualTo(new Numac("2030010001"));
        assertThat(sketch.act().header().promulgated()).isEqualTo(LocalDate.of(2030, 3, 2));
        assertThat(sketch.act().header().published()).isEqualTo(LocalDate.of(2030, 3, 27));
        assertThat(sketch.act().header().dossier()).isEqualTo("2030-03-02/01");
    }

    @Test
    void aSketchRemembersWhereTheActMeansOthers() {
        ActSketch sketch = new SketchBook()
                .sketch(act(
                        "2030010003",
                        "A l'article 2 de l'arrêté royal du 5 janvier 2030, les mots \"a\" sont supprimés.",
                        "L'arrêté royal du 6 janvier 2030 est rapporté."));

        assertThat(sketch.articles()).as("of the nomenclature").isEmpty();
        assertThat(sketch.mentions())
                .extracting(ActResolver.Question::reference)
                .contains("2030-01-05", "2030-01-06");
        assertThat(sketch.mentions())
                .filteredOn(q -> q.reference().equals("2030-01-05"))
                .allSatisfy(q -> assertThat(q.article()).isEqualTo("2"));
    }

    @Test
    void whatIsDoneInAllArticlesNeedsAllInSight() {
        assertThat(new SketchBook()
                        .sketch(act(
                                "2030010003",
                                "Dans toute " + annex() + ", le mot \"a\" est chaque fois remplacé par le mot \"b\"."))
                        .everywhere())
                .isTrue();
    }
}
