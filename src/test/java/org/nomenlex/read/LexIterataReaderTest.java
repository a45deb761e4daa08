package org.nomenlex.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nomenlex.act.Act;
import org.nomenlex.act.ActArticle;
import org.nomenlex.act.ActBlock;
import org.nomenlex.act.EditorialNote;
import org.nomenlex.act.ReadProblem;
import org.nomenlex.shared.Shared;

class LexIterataReaderTest {

    private static final String HEAD = """
            ---
            url: https://example.org/eli/arrete/2031/02/03/2031200101/justel
            title-fr: "Arrêté royal modifiant l'article 70 de l'annexe (NOTE : Consultation des versions antérieures)"
            date: 2031-02-03
            number: 2031200101
            page: 120
            case: 2031-02-03/01
            publication: 2031-02-20
            starts: 2031-04-01
            modifies: 2031200100, 2031200099
            ---

            """;

    private static final String END = """

            **Art. 3.** Le ministre est chargé de l'exécution du présent arrêté.

            Donné à Bruxelles, le 3 février 2031.
            """;

    private static Act act(String body) {
        ReadResult result = LexIterataReader.read("x.md", HEAD + body + END);
        assertThat(result.problems()).isEmpty();
        assertThat(result.acts()).hasSize(1);
        return result.acts().get(0);
    }

    private static List<String> lines(Act act, String article) {
        return act.article(article).orElseThrow().blocks().stream()
                .flatMap(b -> b.lines().stream())
                .toList();
    }

    @Test
    void theFrontMatterGivesTheParticularsWithoutTheNotesOfTheDatabase() {
        Act act = act("**Article 1er.** Rien.");
        assertThat(act.header().numac().value()).isEqualTo("2031200101");
        assertThat(act.header().title()).isEqualTo("Arrêté royal modifiant l'article 70 de l'annexe");
        assertThat(act.header().kind()).isEqualTo("arrêté royal");
        assertThat(act.header().published()).hasToString("2031-02-20");
        assertThat(act.header().modifies()).hasSize(2);
    }

    @Test
    void articlesAreNumberedWithoutOrdinalEndings() {
        Act act = act("**Article 1er.** Un.\n\n**Art. 2bis.** Deux.\n\n**Art. 5/1.** Cinq.");
        assertThat(act.articles()).extracting(ActArticle::number).containsExactly("1", "2bis", "5/1", "3");
    }

    @Test
    void aParagraphWrappedOverLinesIsOneParagraph() {
        Act act = act("""
                **Article 1er.** A l'article 70, les modifications
                suivantes sont apport\u00e9es :
                1\u00b0 la prestation
                102034 est abrog\u00e9e ;
                2\u00b0 le \u00a7 2 est remplac\u00e9 par ce qui suit :
                "\u00a7 2. Un texte
                qui continue."
                """);
        assertThat(lines(act, "1"))
                .containsExactly(
                        "A l'article 70, les modifications suivantes sont apport\u00e9es :",
                        "1\u00b0 la prestation 102034 est abrog\u00e9e ;",
                        "2\u00b0 le \u00a7 2 est remplac\u00e9 par ce qui suit :",
                        "\"\u00a7 2. Un texte qui continue.\"");
    }

    @Test
    void charactersThatLookAlikeAreOne() {
        Act act = act(
                "**Article 1 er.** Au \u00a7\u00a01\u1d49\u02b3, les presta\u00adtions 102034\u00ad102045 et e\u0301tude\u202f;");
        assertThat(lines(act, "1")).containsExactly("Au \u00a7 1er, les prestations 102034-102045 et \u00e9tude ;");
    }

    @Test
    void anArticleThatLostItsNumberIsStillAnArticle() {
        Act act = act("**Article 1er.** Un.\n\n**Art. .** Deux.");
        assertThat(act.articles()).extracting(ActArticle::number).containsExactly("1", "?2", "3");
    }

    @Test
    void paragraphsKnowTheirPlaceAndIndent() {
        Act act = act("**Article 1er.** Un.\n\n   a) deux");
        List<ActBlock> blocks = act.article("1").orElseThrow().blocks();
        assertThat(blocks.get(0).place()).hasToString("13:18");
        assertThat(blocks.get(1)).isEqualTo(new ActBlock.Paragraph(new org.nomenlex.text.Place(15, 4), 3, "a) deux"));
    }

    @Test
    void preformattedBlocksKeepTheirSpacesAndTablesLoseTheirRuleLine() {
        Act act = act(
                "**Article 1er.** Un.\n\n```\n  1  a   b\n```\n\n_Table:_\n\n| a | b |\n| --- | --- |\n| c | d |\n");
        List<ActBlock> blocks = act.article("1").orElseThrow().blocks();
        assertThat(blocks.get(1).lines()).containsExactly("  1  a   b");
        assertThat(blocks.get(2).lines()).containsExactly("| a | b |", "| c | d |");
    }

    @Test
    void marksOfLaterChangesAreNoTextAndTellThatTheArticleWasAmended() {
        Act act = act(
                "**Article 1er.** [1 Le mot [2] reste.]1\n\n`(1)<AR 2031-03-01/05, art. 1, 002; En vigueur : 10-03-2031>`");
        assertThat(lines(act, "1")).containsExactly("Le mot [2] reste.");
        assertThat(act.article("1").orElseThrow().amended()).isTrue();
        assertThat(act.notes()).singleElement().satisfies(n -> {
            assertThat(n.kind()).isEqualTo(EditorialNote.Kind.AMENDED);
            assertThat(n.reference()).isEqualTo("2031-03-01/05");
            assertThat(n.date()).hasToString("2031-03-10");
        });
    }

    @Test
    void aNoteInFrontTellsThatTheArticleWasReplaced() {
        Act act = act("**Article 1er.** <AR 2031-03-01/05, art. 2, 002;  En vigueur :  10-03-2031> Il a plu.");
        assertThat(lines(act, "1")).containsExactly("Il a plu.");
        assertThat(act.article("1").orElseThrow().amended()).isTrue();
    }

    @Test
    void bracketsAroundWhatAnErratumCorrectedGoAndTheirWordsStay() {
        Act act = act("**Article 1er.** Les prestations [475996]476000 <Erratum, M.B. 01-04-2031, p. 8>\n\n"
                + "[Un supplément\n\nest dû] <Erratum, M.B. 01-04-2031, p. 8>");
        assertThat(lines(act, "1")).containsExactly("Les prestations 475996-476000", "Un supplément", "est dû");
        assertThat(act.notes()).extracting(EditorialNote::reference).containsOnly("M.B. 01-04-2031, p. 8");
    }

    @Test
    void aWithdrawnActHasNoArticlesAndSaysSo() {
        ReadResult result = LexIterataReader.read(
                "x.md", HEAD + "(Rapporté) <AR 2032-09-03/38, art. 3, 003;  En vigueur :  01-06-2031>");
        assertThat(result.problems()).isEmpty();
        assertThat(result.acts().get(0).notes()).extracting(EditorialNote::kind).contains(EditorialNote.Kind.WITHDRAWN);
    }

    @Test
    void anEmptyFileIsOneClearLine() {
        assertThat(LexIterataReader.read("x.md", " \n").problems())
                .extracting(ReadProblem::message)
                .containsExactly("the file is empty");
    }

    @Test
    void aFileCutOffInItsFrontMatterIsNoAct() {
        ReadResult result = LexIterataReader.read("x.md", HEAD.substring(0, 150));
        assertThat(result.acts()).isEmpty();
        assertThat(result.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.fatal()).isTrue());
    }

    @Test
    void aFileCutOffInItsTextIsReadAndReported() {
        ReadResult result = LexIterataReader.read("x.md", HEAD + "**Article 1er.** A l'article 7, les mots");
        assertThat(result.acts()).hasSize(1);
        assertThat(result.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("cut off"));
    }

    @Test
    void twoActsInOneFileAreBothReadAndReported() {
        String second = HEAD.replace("2031200101", "2031200102");
        ReadResult result = LexIterataReader.read(
                "x.md", HEAD + "**Article 1er.** Un." + END + "\n" + second + "**Article 1er.** Deux." + END);
        assertThat(result.acts()).hasSize(2);
        assertThat(result.problems()).extracting(ReadProblem::message).anyMatch(m -> m.startsWith("two front matters"));
    }

    @Test
    void anImpossibleDayOfPublicationIsNamed() {
        ReadResult result =
                LexIterataReader.read("x.md", HEAD.replace("2031-02-20", "2031-02-31") + "**Article 1er.** Un." + END);
        assertThat(result.acts()).isEmpty();
        assertThat(result.problems()).extracting(ReadProblem::message).anyMatch(m -> m.contains("2031-02-31"));
    }

    @TestFactory
    Stream<DynamicTest> everyRealActIsReadWithoutAProblem() throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("corpus/acts"))) {
            return files.sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                        ReadResult result = LexIterataReader.read(f.toString(), Files.readString(f));
                        assertThat(result.problems()).isEmpty();
                        assertThat(result.acts()).hasSize(1);
                    }));
        }
    }
}
