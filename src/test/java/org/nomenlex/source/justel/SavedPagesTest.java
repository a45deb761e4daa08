package org.nomenlex.source.justel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.act.Act;
import org.nomenlex.law.Language;
import org.nomenlex.law.Numac;
import org.nomenlex.read.LexIterataReader;
import org.nomenlex.shared.Shared;
import org.nomenlex.source.SourceAct;
import org.nomenlex.source.lexiterata.LexIterataWriter;

/** Real saved pages: what a reader sees on them is what is read. */
class SavedPagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            new-layout-justel-1994009284 | 1994009284 | 1994-02-02/33 | 1994-02-02 | 1994-09-17 | 23629 | 1994-09-27 | 37 | 2 | 0 | 0
            new-layout-legalize-sample-regulation | 2024001284 | 2024-01-12/21 | 2024-01-12 | 2024-02-14 | 18634 |  | 22 | 2 | 0 | 0
            new-layout-legalize-sample-ordinary-law | 2024000164 | 2024-01-07/02 | 2024-01-07 | 2024-01-17 | 5828 | 2024-01-27 | 2 | 1 | 0 | 0
            new-layout-legalize-sample-with-tables | 2013011134 | 2013-02-28/12 | 2013-02-28 | 2013-03-29 | 19975 | 2013-12-12 | 10 | 4 | 0 | 0
            new-layout-legalize-sample-code | 1867060850 | 1867-06-08/01 | 1867-06-08 | 1867-06-09 | 3133 | 1867-10-15 | 884 | 0 | 152 | 166
            new-layout-legalize-sample-constitution | 1994021048 | 1994-02-17/30 | 1994-02-17 | 1994-02-17 | 4054 | 1994-02-27 | 217 | 1 | 83 | 78
            new-layout-nl-wet-2016003166-shortened | 2016003166 | 2016-04-22/02 | 2016-04-22 | 2016-05-12 | 31137 | 2016-05-12 | 3 | 4 | 0 | 0
            old-layout-strafwetboek_fr | 1867060850 | 1867-06-08/01 | 1867-06-08 | 1867-06-09 | 3133 | 1867-10-15 | 774 | 0 | 119 | 135
            old-layout-strafwetboek_nl | 1867060850 | 1867-06-08/01 | 1867-06-08 | 1867-06-09 | 3133 | 1867-10-15 | 773 | 0 | 119 | 135
            """)
    void anActsParticularsArticlesAndModifications(
            String page,
            String numac,
            String dossier,
            LocalDate promulgated,
            LocalDate published,
            String moniteurPage,
            String starts,
            int articles,
            int modifies,
            int modifiedBy,
            int versions)
            throws IOException {
        PageReading.Read read = act(page);
        SourceAct act = read.act();
        assertThat(act.header().numac()).isEqualTo(new Numac(numac));
        assertThat(act.header().dossier()).isEqualTo(dossier);
        assertThat(act.header().promulgated()).isEqualTo(promulgated);
        assertThat(act.header().published()).isEqualTo(published);
        assertThat(act.header().page()).isEqualTo(moniteurPage);
        if (starts != null) {
            assertThat(act.header().startsField()).isEqualTo(starts);
        }
        assertThat(act.articles()).hasSize(articles);
        assertThat(act.header().modifies()).hasSize(modifies);
        assertThat(read.modifications()).hasSize(modifiedBy).allSatisfy(m -> {
            assertThat(m.promulgated()).isNotNull();
            assertThat(m.published()).isNotNull();
        });
        assertThat(read.archivedVersions()).isEqualTo(versions);
        assertThat(act.language()).isEqualTo(page.contains("nl") && !page.contains("fr") ? Language.NL : Language.FR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "eli-help-notfound_fr, NOT_FOUND",
        "new-layout-belgian-journal-page, RESULT_LIST",
        "new-layout-debug_1002370482, COMPANY",
        "new-layout-legalize-sample-listing-loi-2024, YEAR_LIST"
    })
    void whatIsNoActIsRefusedByName(String page, PageKind kind) throws IOException {
        assertThat(read(page)).isInstanceOfSatisfying(PageReading.Refused.class, r -> {
            assertThat(r.kind()).isEqualTo(kind);
            assertThat(r.reason()).startsWith("this is ").doesNotContain("\n");
        });
    }

    @Test
    void aPageThatWasCutOffIsNoAct() throws IOException {
        byte[] page = bytes("new-layout-justel-1994009284");
        PageReading cut = JustelPage.read(Arrays.copyOf(page, page.length - 4000));
        assertThat(cut)
                .isInstanceOfSatisfying(
                        PageReading.Refused.class, r -> assertThat(r.kind()).isEqualTo(PageKind.TRUNCATED));
    }

    @Test
    void anAmendingArticleReadsAsOnThePage() throws IOException {
        Act act = corpusFormOf("new-layout-legalize-sample-ordinary-law");
        assertThat(act.article("2").orElseThrow().heading()).startsWith("Section unique. - Financement");
        assertThat(act.article("2").orElseThrow().blocks())
                .flatExtracting(b -> b.lines())
                .hasSize(6)
                .element(1)
                .isEqualTo("1° dans le § 1er, alinéa 1er, le mot \"deux\" est remplacé par le mot \"trois\";");
        assertThat(act.signatures()).contains("Donné à Bruxelles, le 7 janvier 2024.");
    }

    @Test
    void aTableWithUnclosedCellsIsATable() throws IOException {
        Act act = corpusFormOf("new-layout-legalize-sample-with-tables");
        assertThat(act.articles())
                .flatExtracting(a -> a.blocks())
                .flatExtracting(b -> b.lines())
                .contains("| Grandeur | Unité de base | Symbole |", "| Courant électrique | ampère | A |");
    }

    @Test
    void marksOfLaterChangesAreKnownAndNotText() throws IOException {
        Act act = corpusFormOf("new-layout-legalize-sample-code");
        assertThat(act.article("5").orElseThrow().amended()).isTrue();
        assertThat(act.article("5").orElseThrow().blocks().get(0).lines().get(0))
                .startsWith("Toute personne morale est pénalement responsable");
        assertThat(act.notes()).anySatisfy(n -> {
            assertThat(n.articleNumber()).isEqualTo("5");
            assertThat(n.reference()).isEqualTo("2021-11-28/01");
            assertThat(n.date()).isEqualTo(LocalDate.of(2021, 12, 10));
        });
    }

    @Test
    void dirtyAnchorsGiveCleanNumbers() throws IOException {
        Act act = corpusFormOf("new-layout-legalize-sample-code");
        assertThat(act.articles()).extracting(a -> a.number()).contains("33bis", "136quinquies", "417/4", "141quater");
    }

    private static Act corpusFormOf(String page) throws IOException {
        String text = LexIterataWriter.write(act(page).act());
        return LexIterataReader.read(page, text).acts().get(0);
    }

    private static PageReading.Read act(String page) throws IOException {
        PageReading reading = read(page);
        assertThat(reading).as(page).isInstanceOf(PageReading.Read.class);
        return (PageReading.Read) reading;
    }

    private static PageReading read(String page) throws IOException {
        return JustelPage.read(bytes(page));
    }

    private static byte[] bytes(String page) throws IOException {
        return Files.readAllBytes(Shared.path("corpus/pages/" + page + ".html"));
    }

    @Test
    void aPageWithAMillionNestedTagsIsReadWithoutHarm() {
        byte[] page = ("<html><body><main>" + "<div>".repeat(1_000_000) + "x").getBytes(StandardCharsets.UTF_8);
        assertThat(JustelPage.read(page)).isInstanceOf(PageReading.Refused.class);
        byte[] tables =
                ("<html><body><div id=list-title-1><div class=list-item--content></div></div><div id=list-title-3>"
                                + "<table><tr><td>".repeat(200_000)
                                + "</div></html>")
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(JustelPage.read(tables)).isInstanceOf(PageReading.Refused.class);
    }
}
