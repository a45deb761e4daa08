package org.nomenlex.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nomenlex.ask.FixtureLibrary.passage;
import static org.nomenlex.ask.FixtureLibrary.version;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nomenlex.ask.FixtureLibrary;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.export.statement.Gap;
import org.nomenlex.export.statement.Wording;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.history.Passage.Kind;
import org.nomenlex.history.Refusal;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;
import org.nomenlex.law.UnitPath;

/** As of when, known at when, which edition, what is missing, what was not applied, no legal value: in every form. */
class SaidOfItselfTest {

    private static final Moment IN_2014 = new Moment.AsOf(LocalDate.of(2014, 6, 1));
    private static final Moment COMPARED =
            new Moment.Between(LocalDate.of(2014, 6, 1), LocalDate.of(2016, 6, 1), false);
    private static final Moment SIDE_BY_SIDE =
            new Moment.Between(LocalDate.of(2014, 6, 1), LocalDate.of(2016, 6, 1), true);

    private static final Gap GAP = new Gap(
            new Wording("AR du 3 mars 2013", "KB van 3 maart 2013"),
            List.of(new ArticleNumber("91")),
            new Wording("cité par 2014022902", "aangehaald in 2014022902"));

    private static ArticleVersion version91(Language language, String from, String to, String words) {
        Refusal refusal = new Refusal(
                "2014022902",
                "1.9",
                UnitPath.parse("art:91/par:9"),
                language == Language.FR ? "le paragraphe neuf est abrogé" : "paragraaf negen wordt opgeheven",
                "il n'y a pas de § 9",
                LocalDate.of(2013, 7, 1));
        ArticleVersion plain = version(
                "91",
                language,
                from,
                to,
                List.of(
                        passage("art:91", "b#1", Kind.TEXT, 0, words, Specimen.BASE),
                        passage("art:91/code:591013", "b#2", Kind.CODE, 0, "591013", Specimen.BASE),
                        passage("art:91/code:591013/label", "b#3", Kind.LABEL, 0, "Test . . . N 10", Specimen.BASE)),
                "base:art-91@2010-01-01");
        return new ArticleVersion(
                plain.article(),
                language,
                plain.period(),
                plain.passages(),
                plain.madeBy(),
                List.of(refusal),
                List.of());
    }

    private static String export(ExportFormat form, Language language, Moment moment) throws IOException {
        FixtureLibrary library = new FixtureLibrary();
        library.with(version91(language, "2010-01-01", "2015-01-01", "Art. 91. Un."));
        library.with(version91(language, "2015-01-01", null, "Art. 91. Deux."));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(library, List.of(GAP), EliAddresses.UNPUBLISHED)
                .write(new ExportRequest(List.of(UnitReference.read("91")), form, language, moment, Specimen.NOW), out);
        return switch (form) {
            case PDF -> printed(out.toByteArray());
            case DOCX -> ExporterTest.wordXml(out.toByteArray());
            default -> out.toString(StandardCharsets.UTF_8);
        };
    }

    private static String printed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static boolean isTable(ExportFormat form) {
        return form == ExportFormat.CSV || form == ExportFormat.CSV_EXCEL || form == ExportFormat.JSON;
    }

    @TestFactory
    Stream<DynamicTest> inWords() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(ExportFormat.values())
                        .filter(f -> !isTable(f))
                        .flatMap(form -> Stream.of(IN_2014, COMPARED, SIDE_BY_SIDE, new Moment.History())
                                .filter(m -> !(m instanceof Moment.Between) || form.comparesDays())
                                .map(moment -> DynamicTest.dynamicTest(
                                        language + " " + form.word() + " " + moment,
                                        () -> assertThat(export(form, language, moment))
                                                .contains(expected(language, moment))))));
    }

    private static List<String> expected(Language language, Moment moment) {
        boolean fr = language == Language.FR;
        String when = moment instanceof Moment.History
                ? fr ? "Toutes les versions" : "Alle versies"
                : moment instanceof Moment.AsOf
                        ? fr ? "Texte en vigueur au 1er juin 2014" : "Tekst van kracht op 1 juni 2014"
                        : fr
                                ? "en vigueur au 1er juin 2014 et au 1er juin 2016"
                                : "van kracht op 1 juni 2014 en op 1 juni 2016";
        return fr
                ? List.of(
                        when,
                        "jusqu'au 1er juin 2026 inclus",
                        "dition edition/",
                        "AR du 3 mars 2013 (cité par 2014022902)",
                        "Instructions non appliquées (",
                        "le paragraphe neuf est abrogé",
                        "sans aucune valeur légale")
                : List.of(
                        when,
                        "tot en met 1 juni 2026",
                        "Editie edition/",
                        "KB van 3 maart 2013 (aangehaald in 2014022902)",
                        "Niet toegepaste instructies (",
                        "paragraaf negen wordt opgeheven",
                        "zonder enige rechtskracht");
    }

    @TestFactory
    Stream<DynamicTest> inFieldsOfTables() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(ExportFormat.values())
                        .filter(SaidOfItselfTest::isTable)
                        .map(form -> DynamicTest.dynamicTest(language + " " + form.word(), () -> {
                            boolean fr = language == Language.FR;
                            assertThat(export(form, language, IN_2014))
                                    .contains(
                                            "2014-06-01",
                                            "2026-06-01",
                                            "edition/",
                                            fr ? "AR du 3 mars 2013" : "KB van 3 maart 2013",
                                            "2014022902",
                                            fr ? "sans aucune valeur légale" : "zonder enige rechtskracht");
                        })));
    }
}
