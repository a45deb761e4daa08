package org.nomenlex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.build.Builder;
import org.nomenlex.build.HealthJson;
import org.nomenlex.build.Progress;
import org.nomenlex.build.Reading;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.shared.CorpusFolder;
import org.nomenlex.shared.Shared;

/** What acts recall of the past of an article, and what the corpus lacks of it. */
class RecitalsTest {

    private static final String ANNEX = CorpusFolder.annex();

    @TempDir
    Path folder;

    private List<Recital> recitals(String article) {
        CorpusFolder corpus = new CorpusFolder(folder).act("2030010001", "2030-01-10", "2030-01-20", article);
        return Recitals.in(
                Reading.holdings(List.of(corpus.path())).acts().get(0).act());
    }

    @Test
    void theLastChangeIsClaimed() {
        Recital found = recitals("A l'article 17ter, A, de " + ANNEX
                        + ", modifié en dernier lieu par l'arrêté royal du 5 avril 2011, le 1° est abrogé.")
                .get(0);

        assertThat(found.article()).isEqualTo(new ArticleNumber("17ter"));
        assertThat(found.days()).containsExactly(LocalDate.of(2011, 4, 5));
        assertThat(found.claimsLast()).isTrue();
    }

    @Test
    void aPointRecallsTheChangesOfTheArticleNamedAboveIt() {
        List<Recital> found = recitals("A l'article 5 de " + ANNEX
                + ", sont apportées les modifications suivantes :\n\n"
                + "1° le § 4, modifié par l'arrêté royal du 7 janvier 2018, est remplacé par ce qui suit :\n\n"
                + "\"§ 4. La règle est la suivante :\n\n"
                + "1° le montant, modifié par l'arrêté royal du 9 janvier 2019, est dû.\";\n\n"
                + "2° le § 5 est abrogé.");

        assertThat(found).singleElement().satisfies(r -> {
            assertThat(r.article()).isEqualTo(new ArticleNumber("5"));
            assertThat(r.days()).containsExactly(LocalDate.of(2018, 1, 7));
        });
    }

    @Test
    void aQuotationMarkTooManyDoesNotHideThePointsBelow() {
        List<Recital> found = recitals("A l'article 5 de " + ANNEX
                + ", sont apportées les modifications suivantes :\n\n"
                + "1. la prestation \" \" Détartrage du maxillaire \", est modifiée comme suit :\n\n"
                + "2. Le § 4, modifié par l'arrêté royal du 7 janvier 2018, est abrogé.");

        assertThat(found)
                .singleElement()
                .satisfies(r -> assertThat(r.days()).containsExactly(LocalDate.of(2018, 1, 7)));
    }

    @Test
    void longListsOfChangesByLetterBelongToTheArticleNamedInFront() {
        String letters =
                "au a) modifié par les arrêtés royaux des 23 mai 1985, 7 janvier 1987 et 29 avril 1999; ".repeat(8);
        List<Recital> found = recitals("A l'article 14 de " + ANNEX + ", " + letters
                + "au e) modifié par l'arrêté royal du 22 août 1992, le e) est abrogé.");

        assertThat(found).singleElement().satisfies(r -> assertThat(r.days()).contains(LocalDate.of(1992, 8, 22)));
    }

    @Test
    void listsOfDaysShareMonthAndYear() {
        Recital found = recitals(
                        "L'article 36 de " + ANNEX + ", inséré par l'arrêté royal du 1er avril 1999 et modifié par les"
                                + " arrêtés royaux des 26 et 27 mars 2003 et 12 juin 2006, est abrogé.")
                .get(0);

        assertThat(found.days())
                .containsExactly(
                        LocalDate.of(1999, 4, 1),
                        LocalDate.of(2003, 3, 26),
                        LocalDate.of(2003, 3, 27),
                        LocalDate.of(2006, 6, 12));
        assertThat(found.claimsLast()).isFalse();
    }

    @Test
    void theDecreeItselfIsNoRecalledChange() {
        assertThat(recitals("A l'article 34 de " + ANNEX + ", le § 2 est abrogé."))
                .isEmpty();
    }

    @Test
    void whatIsQuotedIsNotRecalledByTheAct() {
        assertThat(recitals("L'article 3 du même arrêté est remplacé par ce qui suit :\n\n"
                        + "\" Art. 3. A l'article 20 de la même annexe, modifié en dernier lieu par l'arrêté royal du 27 avril"
                        + " 2010, le 1° est abrogé. \""))
                .isEmpty();
    }

    @Test
    void anActOfThatDayThatChangesAnotherArticleIsNotTheOneRecalled() {
        CorpusFolder corpus = new CorpusFolder(folder.resolve("corpus"))
                .act(
                        "2029010001",
                        "2029-01-10",
                        "2029-01-20",
                        "A l'article 150 de " + ANNEX + ", les mots \"a\" sont remplacés par les mots \"b\".")
                .act(
                        "2030010001",
                        "2030-01-10",
                        "2030-01-20",
                        "A l'article 151 de " + ANNEX
                                + ", modifié en dernier lieu par l'arrêté royal du 10 janvier 2029, les"
                                + " mots \"a\" sont remplacés par les mots \"b\".",
                        "A l'article 150 de " + ANNEX
                                + ", modifié en dernier lieu par l'arrêté royal du 10 janvier 2029, les"
                                + " mots \"b\" sont remplacés par les mots \"c\".");

        Health health = health(corpus.path());

        assertThat(health.missing()).singleElement().satisfies(m -> {
            assertThat(m.promulgated()).isEqualTo(LocalDate.of(2029, 1, 10));
            assertThat(m.articles()).containsExactly(new ArticleNumber("151"));
            assertThat(m.others()).containsExactly("2029010001");
            assertThat(m.namedBy()).containsExactly("2030010001 art. 1");
        });
        assertThat(health.withoutText()).containsEntry(new ArticleNumber("150"), 2);
    }

    @Test
    void datesAreReadWithSlipsThatLeaveNoDoubtAndInDutch() {
        assertThat(recitals("A l'article 34 de " + ANNEX
                                + ", modifié par les arrêtés royaux du14 juillet et 2010, du 1 er mars"
                                + " 2011 et du 3 Aout 2012, le § 2 est abrogé.")
                        .get(0)
                        .days())
                .containsExactly(LocalDate.of(2010, 7, 14), LocalDate.of(2011, 3, 1), LocalDate.of(2012, 8, 3));
        Recital dutch = recitals("In artikel 34 van de bijlage bij het koninklijk besluit van 14 september 1984, laatst"
                        + " gewijzigd bij het koninklijk besluit van 5 april 2011, wordt paragraaf 2 opgeheven.")
                .get(0);
        assertThat(dutch.days()).containsExactly(LocalDate.of(2011, 4, 5));
        assertThat(dutch.claimsLast()).isTrue();
    }

    @Test
    void anActThatIsChangedOrDatedAndNotThereIsMissing() {
        CorpusFolder corpus = new CorpusFolder(folder.resolve("corpus"))
                .act(
                        "2030010001",
                        "2030-01-10",
                        "2030-01-20",
                        "L'arrêté royal du 4 mai 2029 modifiant " + ANNEX + " entre en vigueur le 1er mars 2030.",
                        "A l'article 2 de l'arrêté royal du 5 juin 2029 modifiant " + ANNEX
                                + ", les mots \"deux ans\" sont remplacés par les mots \"trois ans\".");

        assertThat(health(corpus.path()).missing())
                .extracting(m -> m.promulgated() + " " + m.namedBy())
                .containsExactly("2029-06-05 [2030010001 art. 2]", "2029-05-04 [2030010001 art. 1]");
    }

    /** Checked by hand: the acts on article 36 that the collection lacks and that later acts recall. */
    @Test
    void theGapsInArticle36AreNamed() {
        Health health = health(Shared.path("corpus"));

        assertThat(health.missing())
                .filteredOn(m -> m.articles().contains(new ArticleNumber("36")))
                .extracting(MissingAct::promulgated)
                .containsExactly(
                        LocalDate.of(2023, 9, 15),
                        LocalDate.of(2012, 11, 10),
                        LocalDate.of(2008, 10, 21),
                        LocalDate.of(1999, 4, 26));
        assertThat(health.findings())
                .filteredOn(f -> f.kind() == Finding.Kind.FIELD_DATE)
                .extracting(Finding::where)
                .containsExactly("2024005656");
        assertThat(HealthJson.read(HealthJson.write(health))).isEqualTo(health);
    }

    private Health health(Path corpus) {
        Path out = folder.resolve("out");
        new Builder(Progress.NONE).build(List.of(corpus), out, LocalDate.of(2031, 1, 1));
        return HealthJson.in(out).orElseThrow();
    }
}
