package org.nomenlex.source.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.source.PdfMaker;
import org.nomenlex.source.Specimen;
import org.nomenlex.source.compare.TextFiles;
import org.nomenlex.source.intake.Outcome.Status;
import org.nomenlex.source.justel.ActHints;

/** PDFs, scans and XML on their way into the corpus. */
class OtherFormsTest {

    private static final String NUMAC = "2031022001";

    @TempDir
    private Path folder;

    @Test
    void anIssueOfTheMoniteurGivesTheActInBothLanguages() throws IOException {
        byte[] issue = Specimen.issue(Specimen.french(NUMAC), Specimen.dutch(NUMAC));
        List<Outcome> outcomes = take("03_1.pdf", issue, ArticleHints.NONE, "tesseract");
        assertThat(outcomes).filteredOn(o -> o.status() == Status.ADDED).hasSize(2);
        assertThat(corpus("acts/2031/2031022001.md")).content().contains("origin: moniteur-pdf", "page: 12345");
        assertThat(corpus("acts/2031/2031022001-nl.md")).content().contains("title-nl:");
    }

    @Test
    void aCoordinatedTextIsABaseTheFirstTimeAndAWitnessThen() throws IOException {
        byte[] first = coordinated("Art. 63. § 1er. Le texte d'alors, qui est assez long pour une ligne.");
        byte[] second = coordinated("Art. 63. § 1er. Le texte de maintenant, qui est assez long aussi.");
        assertThat(take("nomenclatureart63_20300101_01.pdf", first, ArticleHints.NONE, "tesseract")
                        .get(0)
                        .message())
                .startsWith("base text of article 63 at 2030-01-01 (fr)");
        assertThat(take("nomenclatureart63_20310801_01.pdf", second, ArticleHints.NONE, "tesseract")
                        .get(0)
                        .message())
                .startsWith("witness of article 63 at 2031-08-01 (fr)");
        assertThat(TextFiles.witnesses(folder.resolve("corpus")))
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.article()).isEqualTo(new ArticleNumber("63"));
                    assertThat(w.lines())
                            .containsExactly("Art. 63. § 1er. Le texte de maintenant, qui est assez long aussi.");
                });
    }

    @Test
    void aScanWithoutTheProgramSaysWhatToInstall() throws IOException {
        List<Outcome> outcomes = take("scan.pdf", picture(), ArticleHints.NONE, "no-such-program");
        assertThat(outcomes).singleElement().satisfies(o -> {
            assertThat(o.status()).isEqualTo(Status.REFUSED);
            assertThat(o.message())
                    .contains("install", "tesseract-ocr-fra", "tesseract-ocr-nld")
                    .doesNotContain("\n");
        });
    }

    /** A stand-in for the program: it "reads" two lines, one with the faults of such programs. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aScanIsReadCleanedAndItsRepairsListed() throws IOException {
        Path program = folder.resolve("reader");
        Files.writeString(program, """
                #!/bin/sh
                if [ "$1" = "--list-langs" ]; then printf 'List:\\nfra\\nnld\\n'; exit 0; fi
                n=0
                for w in Art. 63. '§' 1°. Les prestations 589094 589105 sont attestées '&' un "I'orteil."; do
                  n=$((n+1)); printf '5\\t1\\t1\\t1\\t1\\t%d\\t%d\\t400\\t90\\t40\\t90\\t%s\\n' $n $((n*100)) "$w"
                done
                """);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        ArticleHints hints = new ArticleHints(new ArticleNumber("63"), LocalDate.of(2031, 1, 1), null);
        List<Outcome> outcomes = take("scan.pdf", picture(), hints, program.toString());
        assertThat(outcomes)
                .extracting(Outcome::message)
                .anyMatch(m -> m.contains("(capital I for l before an apostrophe)"));
        assertThat(corpus("base/art-63@2031-01-01.md"))
                .content()
                .endsWith("\nArt. 63. § 1er. Les prestations 589094-589105 sont attestées à un l'orteil.\n");
    }

    @Test
    void aScansTextNeedsADateAndDoubtMakesItAWitness() throws IOException {
        byte[] text =
                "Article 63\n\nLa prestation 589095 est abrogée.\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(take("article.txt", text, ArticleHints.NONE, "tesseract")
                        .get(0)
                        .message())
                .contains("--date");
        ArticleHints dated = new ArticleHints(null, LocalDate.of(2031, 1, 1), null);
        List<Outcome> outcomes = take("article.txt", text, dated, "tesseract");
        assertThat(outcomes.get(0).message()).startsWith("witness of article 63");
        assertThat(outcomes.get(1).message()).contains("doubtful", "control digit");
    }

    @Test
    void nomensoftIsAWitness() throws IOException {
        byte[] xml =
                "<?xml version=\"1.0\"?><dataroot><D><nomen_code>589094</nomen_code><nomen_desc_fr>Orteil</nomen_desc_fr></D></dataroot>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(take("589094.xml", xml, ArticleHints.NONE, "tesseract")
                        .get(0)
                        .message())
                .startsWith("witness for 589094");
        assertThat(corpus("witness/nomensoft/589094-detail.xml")).hasBinaryContent(xml);
    }

    private static byte[] coordinated(String text) throws IOException {
        return new PdfMaker("INAMI")
                .write(0, 60, 200, text, 10)
                .write(0, 260, 815, "Art. 63 pag. 1", 9)
                .bytes();
    }

    private static byte[] picture() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A6);
            document.addPage(page);
            BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 200, 200);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private List<Outcome> take(String name, byte[] content, ArticleHints article, String tesseract) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        ImportOptions options = new ImportOptions(
                folder.resolve("corpus"), false, ActHints.NONE, article, tesseract, Clock.systemUTC());
        List<Outcome> outcomes = new ArrayList<>();
        new Importer(options).take(file, outcomes::add);
        return outcomes;
    }

    private Path corpus(String path) {
        return folder.resolve("corpus").resolve(path);
    }
}
