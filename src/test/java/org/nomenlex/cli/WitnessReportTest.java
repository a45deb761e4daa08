package org.nomenlex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.ask.WrittenLaw;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.source.compare.ArticleText;
import org.nomenlex.source.compare.TextFiles;

class WitnessReportTest {

    private static final LocalDate DAY = LocalDate.of(2031, 1, 1);

    @TempDir
    private Path corpus;

    private final FixtureLibrary library = new WrittenLaw()
            .version(
                    "71",
                    "2030-01-01",
                    "2030022001",
                    "TEXT art:71/par:1 | Art. 71. § 1er. Les prestations suivantes :",
                    "CODE art:71/par:1/code:589094-589105 | 589094-589105",
                    "LABEL art:71/par:1/code:589094-589105/label | Traitement d'un orteil . . . . . K 120")
            .library();

    @Test
    void aWitnessIsComparedWordByWord() throws IOException {
        witness(
                "71",
                "Art. 71. § 1er. Les prestations suivantes :",
                "589094-589105",
                "Traitement d’un orteil ......... K 120");
        witness("72", "Art. 72. Abrogé.");
        assertThat(report())
                .containsExactly(
                        "article 71 on 2031-01-01 (fr), INAMI: the same, word for word",
                        "article 72 on 2031-01-01 (fr), INAMI: the consolidation has no text of it");
        witness(
                "71",
                "Art. 71. § 1er. Les prestations suivantes :",
                "589094-589105",
                "Traitement d'un doigt . . . . . K 120");
        assertThat(report())
                .startsWith(
                        "article 71 on 2031-01-01 (fr), INAMI: 16 of 17 words agree, 1 difference (consolidation | witness)",
                        "  ... : 589094-589105 Traitement d'un [orteil | doigt]");
    }

    @Test
    void nomensoftIsComparedByOrderNumber() throws IOException {
        Path folder = Files.createDirectories(corpus.resolve("witness/nomensoft"));
        Files.writeString(
                folder.resolve("a.xml"),
                "<dataroot><D><nomen_code>589094</nomen_code><dbegin>2030-02-01</dbegin><nomen_desc_fr>Traitement d'un"
                        + " orteil</nomen_desc_fr></D><D><nomen_code>589013</nomen_code><dbegin>2030-02-01</dbegin>"
                        + "<nomen_desc_fr>Autre</nomen_desc_fr></D></dataroot>");
        assertThat(report())
                .containsExactly(
                        "589094: from 2030-01-01, NomenSoft says 2030-02-01",
                        "589013: NomenSoft has it from 2030-02-01, the consolidation does not");
    }

    private List<String> report() throws IOException {
        return new WitnessReport(library, null, DAY).lines(List.of(corpus));
    }

    private void witness(String article, String... lines) throws IOException {
        TextFiles.write(
                corpus,
                new ArticleText(new ArticleNumber(article), DAY, Language.FR, "INAMI", List.of(lines)),
                TextFiles.Role.WITNESS);
    }
}
