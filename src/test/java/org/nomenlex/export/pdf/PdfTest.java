package org.nomenlex.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.export.ExportRequest;
import org.nomenlex.export.Exporter;
import org.nomenlex.export.Moment;
import org.nomenlex.export.Specimen;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

class PdfTest {

    private final FixtureLibrary library = Specimen.library();

    private PDDocument print(String article, Moment moment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(library, List.of(), EliAddresses.UNPUBLISHED)
                .write(
                        new ExportRequest(
                                List.of(UnitReference.read(article)),
                                ExportFormat.PDF,
                                Language.FR,
                                moment,
                                Specimen.NOW),
                        out);
        return Loader.loadPDF(out.toByteArray());
    }

    @Test
    void theTextComesOutAgain() throws IOException {
        for (String article : List.of("71", "72", "73")) {
            try (PDDocument pdf = print(article, new Moment.AsOf(LocalDate.of(2014, 6, 1)))) {
                assertThat(PdfLaw.textOf(pdf)).isEqualTo(PdfLaw.expected(version(article)));
            }
        }
    }

    private ArticleVersion version(String article) {
        return library.version(new ArticleNumber(article), Language.FR, LocalDate.of(2014, 6, 1), Specimen.NOW)
                .orElseThrow();
    }

    @Test
    void aLongTableHasItsHeadOnEachPage() throws IOException {
        try (PDDocument pdf = print("71", new Moment.AsOf(LocalDate.of(2014, 6, 1)))) {
            int heads = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                boolean rows = text.contains("Séance ");
                assertThat(text.contains("Code Libellé Valeur"))
                        .as("page " + page)
                        .isEqualTo(rows);
                heads += rows ? 1 : 0;
                assertThat(text).contains(page + " / " + pdf.getNumberOfPages());
            }
            assertThat(heads).isGreaterThan(1);
        }
    }

    @Test
    void fontsAreInsideAndTheStructureIsTagged() throws IOException {
        try (PDDocument pdf = print("71", new Moment.AsOf(LocalDate.of(2014, 6, 1)))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentInformation().getTitle()).contains("article 71");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    /** Whoever copies or hears it gets the words in the order of reading; on the page they run to the left. */
    @Test
    void wordsFromRightToLeftRunToTheLeft() throws IOException {
        String hebrew = "\u05e9\u05dc\u05d5\u05dd (\u05e2\u05d5\u05dc\u05dd)";
        FixtureLibrary one = new FixtureLibrary();
        one.with(FixtureLibrary.version(
                "75",
                Language.FR,
                "2010-01-01",
                null,
                List.of(FixtureLibrary.passage(
                        "art:75", "b#1", Passage.Kind.TEXT, 0, "Art. 75. Dit " + hebrew + " 12 fin.", Specimen.BASE)),
                "base"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(one, List.of(), EliAddresses.UNPUBLISHED)
                .write(
                        new ExportRequest(List.of(), ExportFormat.PDF, Language.FR, new Moment.History(), Specimen.NOW),
                        out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(PdfLaw.textOf(pdf)).contains(("Dit " + hebrew + " 12 fin.").replace(" ", ""));
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("\u05e9\u05dc\u05d5\u05dd", "\u05e2\u05d5\u05dc\u05dd");
            List<TextPosition> letters = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            }.getText(pdf);
            assertThat(x(letters, "\u05e9")).as("the first letter of the word").isGreaterThan(x(letters, "\u05dd"));
        }
    }

    private static float x(List<TextPosition> letters, String letter) {
        return letters.stream()
                .filter(l -> letter.equals(l.getUnicode()))
                .findFirst()
                .orElseThrow()
                .getX();
    }

    @Test
    void signsOfNotesLeadToTheirNotesAndBack() throws IOException {
        try (PDDocument pdf = print("71", new Moment.AsOf(LocalDate.of(2014, 6, 1)))) {
            List<String> links = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDPageXYZDestination there =
                            (PDPageXYZDestination) ((PDAnnotationLink) annotation).getDestination();
                    assertThat(pdf.getPages().indexOf(there.getPage())).isNotNegative();
                    links.add(annotation.getContents());
                }
            }
            assertThat(links)
                    .contains("Note 1", "Note 2", "Retour au texte, note 1", "Retour au texte, note 2")
                    .doesNotContain("Note 3");
        }
    }

    @Test
    void aComparisonIsPrintedToo() throws IOException {
        Moment days = new Moment.Between(LocalDate.of(2011, 6, 1), LocalDate.of(2014, 6, 1), true);
        try (PDDocument pdf = print("71", days)) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Texte au 1er juin 2011", "AR du 26 octobre 2011", "Une règle nouvelle");
        }
    }
}
