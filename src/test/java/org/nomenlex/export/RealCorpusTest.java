package org.nomenlex.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.groups.Tuple;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.ask.Library;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.build.MemoryLibrary;
import org.nomenlex.build.Reading;
import org.nomenlex.export.akn.AknReader;
import org.nomenlex.export.akn.AknReader.ReadVersion;
import org.nomenlex.export.akn.AknSchema;
import org.nomenlex.export.codes.CsvTable;
import org.nomenlex.export.codes.FhirRules;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.export.markup.Printable;
import org.nomenlex.export.pdf.PdfLaw;
import org.nomenlex.export.word.LibreOffice;
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
    void everyVersionComesOutOfItsPdfAgain() throws IOException {
        for (ArticleNumber article : library.articles(Language.FR, KNOWN)) {
            for (ArticleVersion version : library.versions(article, Language.FR, KNOWN)) {
                if (version.passages().isEmpty()) {
                    continue;
                }
                byte[] pdf = export(
                        List.of(UnitReference.ofArticle(article)),
                        ExportFormat.PDF,
                        Language.FR,
                        new Moment.AsOf(version.period().from()));
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(firstDifference(PdfLaw.textOf(document), PdfLaw.expected(version)))
                            .as("article " + article + " " + version.period())
                            .isEmpty();
                }
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
    void theWholeHistoryComesInEveryFormInSeconds() throws IOException {
        long versions = all(Language.FR).size();
        StringBuilder times = new StringBuilder("whole history of the real corpus, " + versions + " versions:");
        for (ExportFormat form : ExportFormat.values()) {
            long start = System.nanoTime();
            byte[] file = export(List.of(), form, Language.FR, new Moment.History());
            double seconds = (System.nanoTime() - start) / 1e9;
            times.append(String.format(Locale.ROOT, "%n  %-9s %6.2f s %,12d bytes", form.word(), seconds, file.length));
            assertThat(file).as(form.word()).isNotEmpty();
        }
        System.out.println(times);
    }

    @Test
    void theTableForBillingCanBeReadAndSaysWhatItIsWorth() throws IOException {
        for (ExportFormat form : List.of(ExportFormat.CSV, ExportFormat.CSV_EXCEL)) {
            String text =
                    new String(export(List.of(), form, Language.FR, new Moment.History()), StandardCharsets.UTF_8);
            CsvTable table = CsvTable.read(text, form == ExportFormat.CSV ? ',' : ';');
            assertThat(table.rows())
                    .hasSizeGreaterThan(50)
                    .allMatch(r -> r.size() == table.head().size());
            assertThat(table.column("code")).allMatch(c -> c.matches("\\d{6}"));
            assertThat(table.column("coefficient")).allMatch(c -> c.matches("(\\d+([.,]\\d+)?)?"));
            assertThat(table.column("valid_from")).allMatch(d -> d.matches("\\d{4}-\\d\\d-\\d\\d"));
            assertThat(table.column("notice")).allMatch(n -> n.contains("sans aucune valeur légale"));
        }
    }

    @Test
    void fhirFollowsTheRulesOfItsResources() throws IOException {
        for (Language language : Language.values()) {
            if (!library.articles(language, KNOWN).isEmpty()) {
                FhirRules.check(new ObjectMapper()
                        .readTree(export(List.of(), ExportFormat.FHIR, language, new Moment.History())));
            }
        }
    }

    @Test
    void bothFormsOfMetadataSayTheSame() throws IOException {
        byte[] turtle = export(List.of(), ExportFormat.TTL, Language.FR, new Moment.History());
        byte[] json = export(List.of(), ExportFormat.JSONLD, Language.FR, new Moment.History());
        Model first = Rio.parse(new ByteArrayInputStream(turtle), "", RDFFormat.TURTLE);
        Model second = Rio.parse(new ByteArrayInputStream(json), "", RDFFormat.JSONLD);
        assertThat(Models.isomorphic(first, second)).isTrue();
    }

    @Test
    void libreOfficeSettlesTheChangesOfAWholeArticleAsWordDoes(@TempDir Path folder) throws Exception {
        assumeTrue(
                LibreOffice.installed(folder).isPresent() || "true".equals(System.getenv("CI")),
                "LibreOffice is not installed (soffice)");
        List<byte[]> files = new ArrayList<>();
        List<ArticleVersion> ends = new ArrayList<>();
        for (ArticleNumber article : library.articles(Language.FR, KNOWN)) {
            List<ArticleVersion> versions = library.versions(article, Language.FR, KNOWN);
            ArticleVersion first = versions.get(0);
            ArticleVersion last = versions.get(versions.size() - 1);
            ends.add(first);
            ends.add(last);
            files.add(export(
                    List.of(UnitReference.ofArticle(article)),
                    ExportFormat.DOCX,
                    Language.FR,
                    new Moment.Between(first.period().from(), last.period().from(), false)));
        }
        List<LibreOffice.Settled> settled =
                LibreOffice.installed(folder).orElseThrow().settle(files);
        for (int i = 0; i < files.size(); i++) {
            ArticleVersion before = ends.get(2 * i);
            ArticleVersion after = ends.get(2 * i + 1);
            assertThat(firstDifference(
                            String.join("\n", law(settled.get(i).accepted(), after.article())),
                            String.join("\n", TrackedText.expectedByCell(after))))
                    .as(after.article() + " accepted")
                    .isEmpty();
            assertThat(firstDifference(
                            String.join("\n", law(settled.get(i).rejected(), after.article())),
                            String.join("\n", TrackedText.expectedByCell(before))))
                    .as(after.article() + " rejected")
                    .isEmpty();
        }
    }
}
