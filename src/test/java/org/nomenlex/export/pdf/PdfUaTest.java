package org.nomenlex.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.ExportFormat;
import org.nomenlex.export.ExportRequest;
import org.nomenlex.export.Exporter;
import org.nomenlex.export.Moment;
import org.nomenlex.export.Specimen;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.law.Language;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** PDFs follow PDF/UA-1 (ISO 14289-1), by the rules that a machine can check. */
class PdfUaTest {

    private static final LocalDate BEFORE = LocalDate.of(2011, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2014, 6, 1);

    @BeforeAll
    static void makeTheCheckerReady() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> files() {
        return Stream.of("71", "73")
                .flatMap(article -> Stream.of(
                                new Moment.AsOf(AFTER),
                                new Moment.History(),
                                new Moment.Between(BEFORE, AFTER, false),
                                new Moment.Between(BEFORE, AFTER, true))
                        .map(moment -> Arguments.of(article, moment)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("files")
    void followsTheStandard(String article, Moment moment) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(Specimen.library(), List.of(), EliAddresses.UNPUBLISHED)
                .write(
                        new ExportRequest(
                                List.of(UnitReference.read(article)),
                                ExportFormat.PDF,
                                Language.FR,
                                moment,
                                Specimen.NOW),
                        out);
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(out.toByteArray()), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            assertThat(result.getTestAssertions().stream()
                            .map(a -> a.getRuleId().getClause() + ": " + a.getMessage()))
                    .isEmpty();
        }
    }
}
