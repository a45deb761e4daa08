package org.nomenlex.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.akn.AknReader;
import org.nomenlex.export.akn.AknSchema;
import org.nomenlex.export.codes.CsvTable;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.pdf.PdfLaw;
import org.nomenlex.export.word.TrackedText;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage;
import org.nomenlex.history.Refusal;
import org.nomenlex.history.Remark;
import org.nomenlex.law.Language;
import org.nomenlex.law.UnitPath;

/**
 * Text made to break formats (control characters, ends of markup, halves of characters, words longer than a page is wide,
 * letters from right to left) comes out of every form valid and whole.
 */
class HostileTextTest {

    private static final LocalDate BEFORE = LocalDate.of(2011, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2013, 1, 1);

    private static final String NASTY = "]]> <b>\u0000\u001b\ud83d \"'&\\ \u202e=1+1\r\n";

    private static final ArticleVersion SECOND = spoiled();

    /** The hostile article half changed, with refusals and remarks that are hostile too. */
    private static ArticleVersion spoiled() {
        ArticleVersion first = Specimen.hostile();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < first.passages().size(); i++) {
            Passage p = first.passages().get(i);
            if (i % 3 != 2) {
                passages.add(
                        i % 3 == 0
                                ? p
                                : FixtureLibrary.passage(
                                        "art:73", p.identity(), p.kind(), 0, p.text() + NASTY, Specimen.SECOND));
            }
        }
        passages.add(FixtureLibrary.passage(
                "art:73/code:673016-673020", "h#c", Passage.Kind.CODE, 0, "673016-673020", Specimen.SECOND));
        passages.add(FixtureLibrary.passage(
                "art:73/code:673016-673020",
                "h#l",
                Passage.Kind.LABEL,
                0,
                "=HYPERLINK(\"x\") " + NASTY,
                Specimen.SECOND));
        ArticleVersion second = FixtureLibrary.version("73", Language.FR, "2012-01-01", null, passages, "2014022902");
        return new ArticleVersion(
                second.article(),
                second.language(),
                second.period(),
                second.passages(),
                second.madeBy(),
                List.of(new Refusal(
                        "2014022902", "9", UnitPath.parse("art:73"), NASTY, NASTY, LocalDate.of(2012, 1, 1))),
                List.of(new Remark(Remark.Kind.WARNING, "2014022902", "3", UnitPath.parse("art:73"), NASTY, null)));
    }

    private static FixtureLibrary library() {
        ArticleVersion h = Specimen.hostile();
        return new FixtureLibrary()
                .with(FixtureLibrary.version("73", Language.FR, "2010-01-01", "2012-01-01", h.passages(), "2011022901"))
                .with(SECOND);
    }

    static Stream<Arguments> everyFormAndMoment() {
        List<Moment> moments = List.of(
                new Moment.AsOf(AFTER),
                new Moment.History(),
                new Moment.Between(BEFORE, AFTER, false),
                new Moment.Between(BEFORE, AFTER, true));
        return Stream.of(ExportFormat.values())
                .flatMap(f -> moments.stream()
                        .filter(m -> f.comparesDays() || !(m instanceof Moment.Between))
                        .map(m -> Arguments.of(f, m)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyFormAndMoment")
    void comesOutValidAndWhole(ExportFormat form, Moment moment) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(library(), List.of(), EliAddresses.UNPUBLISHED)
                .write(
                        new ExportRequest(List.of(UnitReference.read("73")), form, Language.FR, moment, Specimen.NOW),
                        out);
        byte[] bytes = out.toByteArray();
        if (form.isText()) {
            assertThat(decoded(bytes)).doesNotContain("\u0000", "\u001b", "\uffff");
        }
        switch (form) {
            case AKN -> akn(bytes);
            case HTML -> assertThat(xml(bytes)).contains("]]>", "\u2400\u2401", "x".repeat(3000));
            case DOCX -> word(bytes, moment);
            case PDF -> pdf(bytes, moment);
            case JSON, FHIR, JSONLD -> json(form, bytes);
            case TTL ->
                assertThat(Rio.parse(new ByteArrayInputStream(bytes), "", RDFFormat.TURTLE))
                        .isNotEmpty();
            case CSV -> csv(bytes, ',');
            case CSV_EXCEL -> csv(bytes, ';');
        }
    }

    private static void akn(byte[] bytes) throws IOException {
        AknSchema.check(bytes);
        assertThat(AknReader.read(new ByteArrayInputStream(bytes)))
                .anySatisfy(v -> assertThat(v.lines())
                        .isEqualTo(SECOND.lines().stream().map(Printable::of).toList()));
    }

    /** Every part is well-formed, an independent reader opens the file, and both texts are in it. */
    private static void word(byte[] bytes, Moment moment) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                xml(zip.readAllBytes());
            }
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getParagraphs()).isNotEmpty();
        }
        if (moment instanceof Moment.Between days && !days.sideBySide()) {
            List<String> accepted = TrackedText.accepted(bytes);
            int start = accepted.indexOf("Article 73") + 1;
            assertThat(accepted.subList(start, accepted.lastIndexOf("—"))).isEqualTo(TrackedText.expected(SECOND));
        }
    }

    private static void pdf(byte[] bytes, Moment moment) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isPositive();
            if (moment instanceof Moment.AsOf) {
                assertThat(PdfLaw.textOf(document)).isEqualTo(PdfLaw.expected(SECOND));
            }
        }
    }

    private static void json(ExportFormat form, byte[] bytes) throws IOException {
        assertThat(new ObjectMapper().readTree(bytes).size()).isPositive();
        if (form == ExportFormat.JSONLD) {
            assertThat(Rio.parse(new ByteArrayInputStream(bytes), "", RDFFormat.JSONLD))
                    .isNotEmpty();
        }
    }

    private static void csv(byte[] bytes, char separator) {
        CsvTable table = CsvTable.read(new String(bytes, StandardCharsets.UTF_8), separator);
        assertThat(table.rows()).isNotEmpty().allSatisfy(r -> assertThat(r).hasSameSizeAs(table.head()));
        assertThat(table.column("label")).allSatisfy(l -> assertThat(l).startsWith("'=HYPERLINK(\"x\") ]]> <b>"));
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement()
                .getTextContent();
    }
}
