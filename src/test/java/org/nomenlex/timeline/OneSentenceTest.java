package org.nomenlex.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.shared.CorpusFolder.annex;
import static org.nomenlex.shared.CorpusFolder.from;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Remark;
import org.nomenlex.shared.CorpusFolder;

/** One sentence of an act, of which a part cannot be applied: by range or number all or nothing, one by one with a word on it. */
class OneSentenceTest {

    private static final List<String> TEXT = List.of(
            "Art. 150. § 1er. La demande est écrite. Elle est signée.",
            "§ 2. Sont visés :",
            "a) les soins;",
            "b) les examens;",
            "c) les analyses.",
            "§ 3. La séance dure une heure.");

    @TempDir
    Path folder;

    private CorpusFolder corpus;

    @BeforeEach
    void anArticle() {
        corpus = new CorpusFolder(folder).article150(String.join("\n\n", TEXT));
    }

    private ArticleVersion after(String instruction) {
        corpus.act(
                "2030010002",
                "2030-05-02",
                "2030-05-20",
                instruction.replace("l'annexe", annex()),
                from("1er juillet 2030"));
        return corpus.version("150", "2030-07-01", "2035-01-01");
    }

    private static List<String> warnings(ArticleVersion version) {
        return version.remarks().stream()
                .filter(r -> r.kind() == Remark.Kind.WARNING)
                .map(Remark::text)
                .toList();
    }

    @Test
    void aNumberOfSentencesThatAreNotAllThereTakesNoneOfThem() {
        ArticleVersion version =
                after("A l'article 150, § 3, de l'annexe, les deux premières phrases sont supprimées.");

        assertThat(version.lines()).isEqualTo(TEXT);
        assertThat(version.refusals())
                .hasSize(2)
                .allSatisfy(r -> assertThat(r.reason())
                        .startsWith("la phrase forme un tout, qui ne s'applique pas en entier : "));
    }

    @Test
    void aNumberOfSentencesThatAreThereTakesThemAll() {
        ArticleVersion version = after("A l'article 150, § 2, de l'annexe, les b) et c) sont abrogés.");

        assertThat(version.refusals()).isEmpty();
        assertThat(warnings(version)).isEmpty();
        assertThat(version.lines()).doesNotContain("b) les examens;", "c) les analyses.");
    }

    @Test
    void aRangeThatIsNotAllThereTakesNoneOfIt() {
        ArticleVersion version = after("A l'article 150, § 2, de l'annexe, les b) à d) sont abrogés.");

        assertThat(version.lines()).isEqualTo(TEXT);
        assertThat(version.refusals()).hasSize(3);
    }

    @Test
    void unitsThatOneTextReplacesTogetherStayWhereOneIsMissing() {
        ArticleVersion version = after(
                "A l'article 150, § 2, de l'annexe, les c) et d) sont remplacés par ce qui suit :\n\n\"c) les avis.\".");

        assertThat(version.lines()).isEqualTo(TEXT);
        assertThat(version.refusals()).hasSize(2);
    }

    @Test
    void unitsNamedOneByOneAreChangedOneByOneAndTellWhatIsMissing() {
        ArticleVersion version = after("A l'article 150, § 2, de l'annexe, les b) et f) sont abrogés.");

        assertThat(version.lines()).doesNotContain("b) les examens;").contains("c) les analyses.");
        assertThat(version.refusals()).hasSize(1);
        assertThat(warnings(version))
                .containsExactly("appliqué en partie : de la même phrase, article 150, § 2, f) n'a pas pu l'être");
    }

    @Test
    void twoThingsSaidInOneSentenceAreTwo() {
        ArticleVersion version = after("A l'article 150, § 2, de l'annexe, le b) est remplacé par ce qui suit :"
                + " \"b) les avis;\" et le f) est abrogé.");

        assertThat(version.lines()).contains("b) les avis;");
        assertThat(version.refusals()).hasSize(1);
    }

    @Test
    void aNumberThatAnotherUnitBearsIsGivenAndTold() {
        ArticleVersion version = after("A l'article 150, § 2, de l'annexe, le b) devient le c).");

        assertThat(version.lines()).contains("c) les examens;", "c) les analyses.");
        assertThat(warnings(version)).containsExactly("deux unités portent désormais le même numéro : c");
    }

    @Test
    void aNumberThatAnotherUnitGivesUpIsGivenWithoutAWord() {
        ArticleVersion version = after("A l'article 150, § 2, de l'annexe, sont apportées les modifications suivantes :"
                + "\n\n1° le a) est abrogé;\n\n2° le b) devient le a);\n\n3° le c) devient le b).");

        assertThat(version.lines()).contains("a) les examens;", "b) les analyses.");
        assertThat(warnings(version)).isEmpty();
    }

    @Test
    void wordsOfTheWholeArticleAreMeantWhereverTheyStand() {
        ArticleVersion version = after(
                "Dans tout l'article 150 de l'annexe, les mots \"les\" sont remplacés par les mots \"tous les\".");

        assertThat(version.refusals()).isEmpty();
        assertThat(version.lines()).contains("a) tous les soins;", "b) tous les examens;", "c) tous les analyses.");
    }
}
