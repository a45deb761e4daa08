package org.nomenlex.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.export.ExportRequest;
import org.nomenlex.export.Exporter;
import org.nomenlex.export.Moment;
import org.nomenlex.export.Specimen;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

class WordComparisonTest {

    private static final LocalDate DAY_2011 = LocalDate.of(2011, 6, 1);
    private static final LocalDate DAY_2014 = LocalDate.of(2014, 6, 1);
    private static final LocalDate DAY_2016 = LocalDate.of(2016, 6, 1);
    private static final LocalDate REPEALED = LocalDate.of(2020, 6, 1);

    private final FixtureLibrary library = Specimen.library();

    private byte[] compare(LocalDate before, LocalDate after, boolean sideBySide) throws IOException {
        return export("71", new Moment.Between(before, after, sideBySide));
    }

    private byte[] export(String article, Moment moment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(library, List.of(), EliAddresses.UNPUBLISHED)
                .write(
                        new ExportRequest(
                                List.of(UnitReference.read(article)),
                                ExportFormat.DOCX,
                                Language.FR,
                                moment,
                                Specimen.NOW),
                        out);
        return out.toByteArray();
    }

    private ArticleVersion law(String article, LocalDate day) {
        return library.version(new ArticleNumber(article), Language.FR, day, Specimen.NOW)
                .orElseThrow();
    }

    /** The lines between the heading of the article and the closing dash. */
    private static List<String> body(List<String> lines, String article) {
        List<String> body =
                new ArrayList<>(lines.subList(lines.indexOf("Article " + article) + 1, lines.lastIndexOf("—")));
        body.removeIf(l -> l.startsWith("Aucune différence"));
        return body;
    }

    @Test
    void acceptedItIsTheLaterTextAndRejectedTheEarlier() throws IOException {
        for (String article : List.of("71", "74")) {
            for (LocalDate[] days : new LocalDate[][] {
                {DAY_2011, DAY_2014}, {DAY_2014, REPEALED}, {REPEALED, LocalDate.of(2022, 1, 1)}, {DAY_2014, DAY_2014}
            }) {
                byte[] docx = export(article, new Moment.Between(days[0], days[1], false));
                assertThat(body(TrackedText.accepted(docx), article))
                        .isEqualTo(TrackedText.expected(law(article, days[1])));
                assertThat(body(TrackedText.rejected(docx), article))
                        .isEqualTo(TrackedText.expected(law(article, days[0])));
            }
        }
    }

    @Test
    void libreOfficeComesToTheSame(@TempDir Path folder) throws Exception {
        Optional<LibreOffice> office = LibreOffice.installed(folder);
        assumeTrue(office.isPresent() || "true".equals(System.getenv("CI")), "LibreOffice is not installed (soffice)");
        List<byte[]> files = new ArrayList<>();
        List<ArticleVersion> before = new ArrayList<>();
        List<ArticleVersion> after = new ArrayList<>();
        for (String article : List.of("71", "74")) {
            for (LocalDate[] days : new LocalDate[][] {{DAY_2011, DAY_2014}, {DAY_2014, DAY_2016}}) {
                files.add(export(article, new Moment.Between(days[0], days[1], false)));
                before.add(law(article, days[0]));
                after.add(law(article, days[1]));
            }
        }
        List<LibreOffice.Settled> settled = office.orElseThrow().settle(files);
        for (int i = 0; i < files.size(); i++) {
            String article = after.get(i).article().value();
            assertThat(body(settled.get(i).accepted(), article)).isEqualTo(TrackedText.expectedByCell(after.get(i)));
            assertThat(body(settled.get(i).rejected(), article)).isEqualTo(TrackedText.expectedByCell(before.get(i)));
        }
    }

    @Test
    void theActIsTheAuthorAndItsDayOfEffectTheDate() throws IOException {
        String xml = new String(
                TrackedText.documentXml(compare(DAY_2011, DAY_2014, false)), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(xml)
                .containsPattern("<w:ins [^>]*w:author=\"AR du 10 janvier 2014 \\(2014022902\\), art. 1, 2\"")
                .containsPattern("w:author=\"AR du 26 octobre 2011 \\(2011022901\\)[^\"]*\"")
                .contains("w:date=\"2012-01-01T00:00:00Z\"", "w:date=\"2013-07-01T00:00:00Z\"");
    }

    @Test
    void theComparativeTableHasOldTextNewTextAndAct() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(compare(DAY_2011, DAY_2014, true)))) {
            var table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("Texte au 1er juin 2011");
            assertThat(table.getRow(1).getCell(0).getText()).contains("au poumon");
            assertThat(table.getRow(1).getCell(1).getText()).contains("au thorax");
            assertThat(table.getRow(1).getCell(2).getText()).startsWith("AR du 26 octobre 2011 (2011022901)");
        }
    }

    @Test
    void theTextOfADayHasRealTablesWithRepeatedHeads() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(export("71", new Moment.AsOf(DAY_2014))))) {
            assertThat(document.getParagraphs().stream().map(p -> p.getText()))
                    .contains("§ 1erbis. Une règle nouvelle.2", "671016-671020", "Article 71")
                    .anyMatch(t -> t.contains("sans aucune valeur légale"));
            var table = document.getTables().get(0);
            assertThat(table.getNumberOfRows()).isEqualTo(61);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("Séance 0");
        }
    }
}
