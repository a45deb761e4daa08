package org.nomenlex.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.build.Reading;
import org.nomenlex.export.akn.AknReader;
import org.nomenlex.export.akn.AknReader.ReadVersion;
import org.nomenlex.export.akn.AknSchema;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.page.PdfLaw;
import org.nomenlex.export.word.TrackedText;
import org.nomenlex.grammar.AmendmentParser;
import org.nomenlex.history.ActRecord;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.shared.Shared;

/** Every article and every version that the real acts make, in every form. */
class RealCorpusTest {

    private static final LocalDate KNOWN = LocalDate.of(2026, 6, 1);

    private static Library library;

    @BeforeAll
    static void consolidate() {
        library = new MemoryLibrary(Reading.holdings(List.of(Shared.path("corpus/acts"))), AmendmentParser::parse);
        assertThat(library.articles(Language.FR, KNOWN)).isNotEmpty();
    }

    private static byte[] export(List<UnitReference> units, ExportFormat format, Language language, Moment moment)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(library, null, EliAddresses.UNPUBLISHED)
                .write(new ExportRequest(units, format, language, moment, KNOWN), out);
        return out.toByteArray();
    }

    private static List<ArticleVersion> all(Language language) {
        return library.articles(language, KNOWN).stream()
                .flatMap(a -> library.versions(a, language, KNOWN).stream())
                .toList();
    }

    private static List<String> printable(ArticleVersion version) {
        return version.lines().stream().map(Printable::of).toList();
    }

    @Test
    void everyVersionIsValidAkomaNtosoAndReadsBackToTheSameText() throws IOException {
        for (Language language : Language.values()) {
            for (ArticleVersion version : all(language)) {
                byte[] document = export(
                        List.of(UnitReference.ofArticle(version.article())),
                        ExportFormat.AKN,
                        language,
                        new Moment.AsOf(version.period().from()));
                AknSchema.check(document);
                assertThat(AknReader.read(new ByteArrayInputStream(document)))
                        .as(version.article() + " " + version.period())
                        .singleElement()
                        .satisfies(r -> {
                            assertThat(r.period()).isEqualTo(version.period());
                            assertThat(r.lines()).isEqualTo(printable(version));
                        });
            }
        }
    }

    @Test
    void theWholeHistoryIsOneValidDocumentWhoseIntervalsAreTheHistory() throws IOException {
        byte[] document = export(List.of(), ExportFormat.AKN, Language.FR, new Moment.History());
        AknSchema.check(document);
        assertThat(AknReader.read(new ByteArrayInputStream(document)))
                .extracting(ReadVersion::article, ReadVersion::period, ReadVersion::lines)
                .containsExactlyElementsOf(all(Language.FR).stream()
                        .map(v -> Tuple.tuple(v.article(), v.period(), printable(v)))
                        .toList());
    }

    @Test
    void everyActIsValidAkomaNtoso() throws IOException {
        Exporter exporter = new Exporter(library, null, EliAddresses.UNPUBLISHED);
        List<ActRecord> acts = library.acts(KNOWN);
        assertThat(acts).hasSizeGreaterThan(100);
        for (ActRecord act : acts) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.writeAct(act, Language.FR, KNOWN, out);
            AknSchema.check(out.toByteArray());
        }
    }

    @Test
    void everyTextComesOutOfItsPdfAgain() throws IOException {
        for (ArticleNumber article : library.articles(Language.FR, KNOWN)) {
            List<ArticleVersion> versions = library.versions(article, Language.FR, KNOWN).stream()
                    .filter(v -> !v.passages().isEmpty())
                    .toList();
            ArticleVersion last = versions.get(versions.size() - 1);
            byte[] pdf = export(
                    List.of(UnitReference.ofArticle(article)),
                    ExportFormat.PDF,
                    Language.FR,
                    new Moment.AsOf(last.period().from()));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String expected = PdfLaw.expected(last);
                String printed = PdfLaw.textOf(document);
                assertThat(firstDifference(printed, expected))
                        .as("article " + article)
                        .isEmpty();
            }
        }
    }

    /** Where two long texts part, with some of both; empty where they are equal. */
    private static String firstDifference(String text, String expected) {
        int at = Arrays.mismatch(text.toCharArray(), expected.toCharArray());
        return at < 0
                ? ""
                : "'" + text.substring(at, Math.min(at + 60, text.length())) + "' instead of '"
                        + expected.substring(at, Math.min(at + 60, expected.length())) + "' behind '"
                        + expected.substring(Math.max(0, at - 60), at) + "'";
    }

    @Test
    void eachStepOfTheHistoryIsTrackedChangesThatGiveBothTexts() throws IOException {
        for (ArticleNumber article : library.articles(Language.FR, KNOWN)) {
            List<ArticleVersion> versions = library.versions(article, Language.FR, KNOWN);
            for (int i = 1; i < versions.size(); i++) {
                ArticleVersion before = versions.get(i - 1);
                ArticleVersion after = versions.get(i);
                byte[] docx = export(
                        List.of(UnitReference.ofArticle(article)),
                        ExportFormat.DOCX,
                        Language.FR,
                        new Moment.Between(
                                before.period().from(), after.period().from(), false));
                String what = article + " " + before.period() + " -> " + after.period();
                assertThat(law(TrackedText.accepted(docx), article)).as(what).isEqualTo(TrackedText.expected(after));
                assertThat(law(TrackedText.rejected(docx), article)).as(what).isEqualTo(TrackedText.expected(before));
            }
        }
    }

    private static List<String> law(List<String> lines, ArticleNumber article) {
        List<String> law =
                new ArrayList<>(lines.subList(lines.indexOf("Article " + article) + 1, lines.lastIndexOf("—")));
        law.removeIf(l -> l.equals("Aucune différence entre les deux dates."));
        return law;
    }

    @Test
    void orderNumbersHaveLabelsAndWorth() throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(export(List.of(), ExportFormat.JSON, Language.FR, new Moment.History()));
        int valued = 0;
        int labelled = 0;
        JsonNode services = json.get("services");
        for (JsonNode service : services) {
            labelled += service.get("label").asText().isBlank() ? 0 : 1;
            valued += service.get("values").isEmpty() ? 0 : 1;
        }
        assertThat(services.size()).isGreaterThan(50);
        assertThat(labelled * 100 / services.size()).as("percent with a label").isGreaterThan(90);
        assertThat(valued * 100 / services.size()).as("percent with a value").isGreaterThan(40);
    }

    @Test
    void theOtherFormsAreWellFormed() throws IOException {
        new ObjectMapper().readTree(export(List.of(), ExportFormat.FHIR, Language.FR, new Moment.History()));
        new ObjectMapper().readTree(export(List.of(), ExportFormat.JSONLD, Language.FR, new Moment.History()));
        assertThat(new String(export(List.of(), ExportFormat.CSV, Language.FR, new Moment.History())))
                .startsWith("code,pair,");
        assertThat(new String(export(List.of(), ExportFormat.TTL, Language.FR, new Moment.History())))
                .contains("eli:consolidates");
    }
}
