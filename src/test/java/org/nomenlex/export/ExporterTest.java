package org.nomenlex.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nomenlex.ask.NothingThere;
import org.nomenlex.ask.UnitReference;
import org.nomenlex.export.eli.EliAddresses;
import org.nomenlex.export.statement.Gap;
import org.nomenlex.export.statement.Wording;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

class ExporterTest {

    private static final Moment IN_2014 = new Moment.AsOf(LocalDate.of(2014, 6, 1));
    private static final Moment HISTORY = new Moment.History();

    private static byte[] export(String unit, ExportFormat format, Moment moment) throws IOException {
        List<UnitReference> units = unit.isEmpty() ? List.of() : List.of(UnitReference.read(unit));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporter exporter = new Exporter(
                Specimen.library(),
                List.of(new Gap(
                        new Wording("AR du 3 mars 2013", "KB van 3 maart 2013"),
                        List.of(new ArticleNumber("71")),
                        new Wording("cité par 2014022902", "aangehaald in 2014022902"))),
                EliAddresses.UNPUBLISHED);
        exporter.write(new ExportRequest(units, format, Language.FR, moment, Specimen.NOW), out);
        return out.toByteArray();
    }

    private static String text(String unit, ExportFormat format, Moment moment) throws IOException {
        return new String(export(unit, format, moment), StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> everyFormSaysWhenWhichEditionWhatIsMissingAndThatItHasNoLegalValue() {
        return Stream.of(ExportFormat.values())
                .filter(f -> f != ExportFormat.PDF)
                .map(f -> DynamicTest.dynamicTest(f.word(), () -> {
                    byte[] bytes = export("71", f, IN_2014);
                    String said = f == ExportFormat.DOCX ? wordXml(bytes) : new String(bytes, StandardCharsets.UTF_8);
                    assertThat(said)
                            .contains("edition/2014-02-03-1a2b3c4d", "AR du 3 mars 2013", "sans aucune valeur légale");
                    assertThat(said).containsAnyOf("1er juin 2026", "2026-06-01");
                    assertThat(said).containsAnyOf("1er juin 2014", "2014-06-01", "2013-07-01");
                    assertThat(said)
                            .containsAnyOf(
                                    "le § 9 est abrogé", ",false,", ";false;", "Instructions non appliquées (1)");
                }));
    }

    static String wordXml(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no word/document.xml");
    }

    @Test
    void orderNumbersAreATableWithOneLineForEachNumberAndPeriod() throws IOException {
        List<String> lines = text("71", ExportFormat.CSV, HISTORY).lines().toList();
        assertThat(lines.get(0)).startsWith("code,pair,setting,article,unit,label,key_letter,coefficient,value");
        assertThat(lines.stream().filter(l -> l.startsWith("671016,")).toList())
                .satisfiesExactly(
                        l -> assertThat(l)
                                .startsWith("671016,671016-671020,ambulatory,71,")
                                .contains(",Dosage du zinc,B,300,B 300,2010-01-01,2011-12-31,"),
                        l -> assertThat(l)
                                .contains(",Dosage du zinc,B,310.5,\"B 310,5\",2012-01-01,2019-12-31,")
                                .contains("AR du 26 octobre 2011 (2011022901)"),
                        l -> assertThat(l).contains(",2021-01-01,,"));
        assertThat(lines.stream().filter(l -> l.startsWith("671020,"))).allMatch(l -> l.contains(",hospitalised,"));
    }

    @Test
    void theTableOfADaySaysSinceWhenAServiceStandsThere() throws IOException {
        Moment day = new Moment.AsOf(LocalDate.of(2014, 6, 1));
        List<String> ofDay = text("71", ExportFormat.CSV, day).lines().toList();
        assertThat(ofDay.stream().filter(l -> l.startsWith("671016,")).toList())
                .singleElement()
                .satisfies(l -> assertThat(l).contains(",\"B 310,5\",2012-01-01,2019-12-31,", ",2014-06-01,"));
    }

    @Test
    void jsonHoldsTheTextOfEachVersionAndTheServices() throws IOException {
        JsonNode json = new ObjectMapper().readTree(export("71", ExportFormat.JSON, HISTORY));
        JsonNode versions = json.at("/articles/0/versions");
        assertThat(versions.size()).isEqualTo(5);
        assertThat(versions.at("/0/text/1").asText()).isEqualTo("1° les actes de jour;");
        assertThat(versions.at("/2/complete").asBoolean()).isFalse();
        assertThat(versions.at("/2/refused/0/instruction").asText()).isEqualTo("le § 9 est abrogé");
        assertThat(versions.at("/4/to").isNull()).isTrue();
        JsonNode service = json.at("/services/1");
        assertThat(service.at("/numbers").toString()).isEqualTo("[\"671016\",\"671020\"]");
        assertThat(service.at("/values/0/keyLetter").asText()).isEqualTo("B");
        assertThat(service.at("/values/0/coefficient").decimalValue()).isEqualByComparingTo("310.5");
    }

    @Test
    void fhirHasEachNumberOnceWithItsValidityPeriodsAndThePairsMapped() throws IOException {
        JsonNode bundle = new ObjectMapper().readTree(export("71", ExportFormat.FHIR, HISTORY));
        JsonNode system = bundle.at("/entry/0/resource");
        assertThat(system.at("/resourceType").asText()).isEqualTo("CodeSystem");
        assertThat(system.at("/content").asText()).isEqualTo("fragment");
        JsonNode concept = system.at("/concept/0");
        assertThat(concept.at("/code").asText()).isEqualTo("671016");
        assertThat(concept.at("/extension").size()).isEqualTo(3);
        assertThat(concept.at("/extension/0/extension/0/valuePeriod/end").asText())
                .isEqualTo("2011-12-31");
        assertThat(concept.at("/property").toString()).contains("\"status\",\"valueCode\":\"active\"", "pairedWith");
        JsonNode map = bundle.at("/entry/1/resource");
        assertThat(map.at("/resourceType").asText()).isEqualTo("ConceptMap");
        assertThat(map.at("/group/0/element/0/target/0/code").asText()).isEqualTo("671020");
    }

    @Test
    void eliNamesVersionsWithDatesActsAndStanding() throws IOException {
        assertThat(text("71", ExportFormat.TTL, HISTORY))
                .contains(
                        "<urn:nomenlex:art/71/2012-01-01> eli:version_date \"2012-01-01\"^^xsd:date .",
                        "<urn:nomenlex:art/71/2012-01-01> eli:in_force eli:InForce-notInForce .",
                        "<urn:nomenlex:art/71/2021-01-01> eli:in_force eli:InForce-inForce .",
                        "<urn:nomenlex:art/71/2012-01-01> eli:consolidates <urn:nomenlex:art/71/2010-01-01> .",
                        "eli:consolidates <https://www.ejustice.just.fgov.be/eli/arrete/2011/10/26/2011022901> .",
                        "<https://www.ejustice.just.fgov.be/eli/arrete/2011/10/26/2011022901> eli:changes <urn:nomenlex:art/71> .");
        JsonNode graph = new ObjectMapper()
                .readTree(export("71", ExportFormat.JSONLD, HISTORY))
                .at("/@graph");
        assertThat(graph.toString()).contains("\"@type\":[\"eli:LegalExpression\"]", "\"eli:version_date\"");
        assertThat(text("71", ExportFormat.HTML, IN_2014))
                .contains("typeof=\"eli:LegalResource\"", "property=\"eli:version_date\"", "content=\"2013-07-01\"");
    }

    @Test
    void htmlIsOneFileThatNeedsNothingElse() throws IOException {
        String html = text("71", ExportFormat.HTML, IN_2014);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\">", "<thead>", "<style>")
                .doesNotContain("<script", " src=", "@import");
    }

    @Test
    void comparisonsInHtmlShowRowsAsRowsWithTheirHeads() throws IOException {
        LocalDate before = LocalDate.of(2011, 6, 1);
        LocalDate after = LocalDate.of(2014, 6, 1);
        String whole = text("71", ExportFormat.HTML, new Moment.Between(before, after, false));
        assertThat(whole)
                .contains("<thead><tr><th scope=\"col\">Code</th><th scope=\"col\">Libellé</th>", "<td>Séance 7</td>")
                .doesNotContain("| ", " |");
        String changes = text("71", ExportFormat.HTML, new Moment.Between(before, after, true));
        assertThat(changes)
                .contains(
                        "<th scope=\"col\">Texte au 1er juin 2011</th>",
                        "<div class=\"cells\"><div>Code</div><div>Libellé</div><div>Valeur</div></div>")
                .doesNotContain("| ", " |");
    }

    @Test
    void aUnitOrAServiceIsCutOut() throws IOException {
        assertThat(text("71/§1/2°", ExportFormat.AKN, IN_2014))
                .contains("les actes de nuit")
                .doesNotContain("les actes de jour");
        assertThat(text("671016-671020", ExportFormat.HTML, IN_2014))
                .contains("Dosage du zinc")
                .doesNotContain("de nuit");
    }

    @Test
    void whatDoesNotExistIsSaidInOneLine() {
        assertThatThrownBy(() -> export("99", ExportFormat.AKN, IN_2014))
                .isInstanceOf(NothingThere.class)
                .hasMessageContaining("99");
        assertThatThrownBy(() -> export("71", ExportFormat.AKN, new Moment.AsOf(LocalDate.of(1999, 1, 1))))
                .isInstanceOf(NothingThere.class);
        assertThatThrownBy(() -> export(
                        "71",
                        ExportFormat.CSV,
                        new Moment.Between(LocalDate.of(2011, 1, 1), LocalDate.of(2012, 1, 1), false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("html, pdf or docx");
    }
}
